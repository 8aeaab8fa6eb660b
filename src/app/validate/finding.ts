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
export const linkTo = (
  url: string,
  { tab, columns }: Layout,
  column: string | undefined,
  at: number,
): string => `${url}#gid=${tab.sheetId}&range=${lettersOf(columns[column ?? tab.id] ?? 0)}${at + 1}`;

/** The id of a finding: the same from run to run, as long as the same row breaks the same rule in the same column. */
export const findingId = (...parts: readonly (string | number)[]): string => `T-${hashOf(parts.join('|'))}`;

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
  return {
    findingId: findingId(rule, tab, id === '' ? `#${at}` : id, column ?? '', sameAbove),
    rule,
    severity,
    state: 'open',
    tab: tabTitle(words.language, tab),
    rowId: id === '' ? undefined : id,
    field: column === undefined ? undefined : columnLabel(words.language, tab, column),
    message: explainProblem(words, problem).text.slice(0, 500),
    link: linkTo(url, layout, column, at),
    firstSeenOn: dayOfInstant(now),
  };
};

/** Labels that people changed: no fault, but worth knowing (rule R67's kin). */
export const labelFindings = ({ layouts, words }: Snapshot, url: string, now: string): NewFinding[] =>
  [...layouts.values()].flatMap((layout) =>
    Object.entries(layout.labels).flatMap(([column, found]): NewFinding[] => {
      const { tab } = layout;
      if (LANGUAGES.some((language) => columnLabel(language, tab.key, column) === found)) return [];
      const expected = columnLabel(words.language, tab.key, column);
      return [
        {
          findingId: findingId('R67', tab.key, column),
          rule: 'R67',
          severity: 'I',
          state: 'open',
          tab: tabTitle(words.language, tab.key),
          rowId: undefined,
          field: expected,
          message: fill(words.app.findings.label, { expected, found: found.slice(0, 80) }),
          link: linkTo(url, layout, column, 0),
          firstSeenOn: dayOfInstant(now),
        },
      ];
    }),
  );
