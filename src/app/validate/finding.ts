import { dayOfInstant } from '../../core/instant';
import { hashOf } from '../../core/hash';
import type { NewRow } from '../../core/draft';
import type { Problem } from '../../core/rule';
import { fill } from '../../core/words';
import type { findings } from '../../features/findings/tab';
import { columnLabel, LANGUAGES, tabTitle } from '../../i18n/speak';
import { explainProblem } from '../explain';
import { lettersOf } from '../read/a1';
import type { Layout, Snapshot } from '../read/snapshot';
import type { Words } from '../words';

export type NewFinding = NewRow<typeof findings>;

/** A link to a cell, the same for whoever may open the workbook. */
const linkTo = (url: string, { tab, columns }: Layout, column: string | undefined, at: number): string =>
  `${url}#gid=${tab.sheetId}&range=${lettersOf(columns[column ?? tab.id] ?? 0)}${at + 1}`;

/** The id of a finding: the same from run to run, as long as the same row breaks the same rule in the same column. */
export const findingId = (...parts: readonly (string | number)[]): string => `T-${hashOf(parts.join('|'))}`;

/** Where a finding stands, and what it says there. */
interface Note {
  readonly findingId: string;
  readonly rule: string;
  readonly severity: Problem['severity'];
  /** The id of the row; empty when it has none. */
  readonly rowId: string;
  readonly column?: string | undefined;
  readonly at: number;
  readonly message: string;
}

/** The row of an open finding that was first seen today, in the words of the workbook. */
export const openFinding = (
  { findingId, rule, severity, rowId, column, at, message }: Note,
  layout: Layout,
  { language }: Words,
  url: string,
  now: string,
): NewFinding => ({
  findingId,
  rule,
  severity,
  state: 'open',
  tab: tabTitle(language, layout.tab.key),
  rowId: rowId === '' ? undefined : rowId,
  field: column === undefined ? undefined : columnLabel(language, layout.tab.key, column),
  message,
  link: linkTo(url, layout, column, at),
  firstSeenOn: dayOfInstant(now),
});

/** A finding's row from a problem. Rows that share an id are told apart by how many above have it. */
export const findingOf = (
  problem: Problem,
  layout: Layout,
  words: Words,
  url: string,
  now: string,
  sameAbove: number,
): NewFinding => {
  const { rule, severity, tab, id, at, column } = problem;
  const note = {
    findingId: findingId(rule, tab, id === '' ? `#${at}` : id, column ?? '', sameAbove),
    message: explainProblem(words, problem).text.slice(0, 500),
  };
  return openFinding({ ...note, rule, severity, rowId: id, column, at }, layout, words, url, now);
};

/** Labels that people changed: no fault, but worth knowing (rule R67's kin). */
export const labelFindings = ({ layouts, words }: Snapshot, url: string, now: string): NewFinding[] =>
  [...layouts.values()].flatMap((layout) =>
    Object.entries(layout.labels).flatMap(([column, found]): NewFinding[] => {
      const { tab } = layout;
      if (LANGUAGES.some((language) => columnLabel(language, tab.key, column) === found)) return [];
      const expected = columnLabel(words.language, tab.key, column);
      const note = {
        findingId: findingId('R67', tab.key, column),
        message: fill(words.app.findings.label, { expected, found: found.slice(0, 80) }),
      };
      const where = { rule: 'R67', severity: 'I', rowId: '', column, at: 0 } as const;
      return [openFinding({ ...note, ...where }, layout, words, url, now)];
    }),
  );
