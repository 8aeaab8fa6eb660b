import type { Cell } from '../../core/cell';
import { dayOfInstant } from '../../core/instant';
import { hashOf } from '../../core/hash';
import type { NewRow } from '../../core/draft';
import type { Problem } from '../../core/rule';
import type { findings } from '../../features/findings/tab';
import { columnLabel, LANGUAGES, tabTitle } from '../../i18n/speak';
import { explainProblem } from '../explain';
import { indexOfLetters, lettersOf } from '../read/a1';
import type { Layout } from '../read/read-tab';
import type { Snapshot } from '../read/snapshot';
import type { Words } from '../words';
import type { CellPlace } from './read-notes';

export type NewFinding = NewRow<typeof findings>;

/** Three characters: enough to see a change by, too few to say anything of what stood there, which may be a national id. */
const HASH_LENGTH = 3;

const shortHash = (...parts: readonly unknown[]): string => hashOf(JSON.stringify(parts)).slice(-HASH_LENGTH);

/**
 * Changes with what a problem speaks of: how much it weighs, the cell, and what the message names, without the days that
 * pass by themselves.
 */
export const valueHashOf = ({ severity, params }: Problem, cell: Cell): string => {
  const named = Object.entries(params).filter(([name]) => name !== 'days');
  return shortHash(severity, cell, named);
};

/** The cell that a finding points to, by the names that people know. */
interface Place {
  readonly tab: string;
  readonly field: string | undefined;
  readonly sheetId: number;
  readonly column: number;
  readonly row: number;
  /** `participants.birthYear`, of a tab of the product. */
  readonly key?: string;
}

/** The id of a finding: the same from run to run, as long as the same row breaks the same rule in the same column. */
export const findingId = (...parts: readonly (string | number)[]): string => `T-${hashOf(parts.join('|'))}`;

/** What a finding says. */
interface Said {
  readonly findingId: string;
  readonly rule: string;
  readonly severity: Problem['severity'];
  /** The id of the row; empty when it has none. */
  readonly rowId: string;
  readonly message: string;
  /** Who can mend it. */
  readonly agencyId?: string | undefined;
  /** There is only one way to mend it. */
  readonly isMendable?: boolean;
  /** Of what it speaks of; of the message, unless told. */
  readonly valueHash?: string;
}

/** What a finding says of a row or a column of a tab. */
interface Note extends Said {
  readonly column?: string | undefined;
  readonly at: number;
}

/** The row of an open finding that was first seen today, with a link that is the same for whoever may open the workbook. */
export const findingAt = (
  { findingId, rule, severity, rowId, message, agencyId, valueHash, isMendable }: Said,
  { tab, field, sheetId, column, row, key }: Place,
  url: string,
  now: string,
): NewFinding => ({
  findingId,
  rule,
  severity,
  state: 'open',
  tab,
  rowId: rowId === '' ? undefined : rowId,
  field,
  message: message.slice(0, 500),
  link: `${url}#gid=${sheetId}&range=${lettersOf(column)}${row + 1}`,
  firstSeenOn: dayOfInstant(now),
  valueHash: valueHash ?? shortHash(severity, message),
  ...(agencyId === undefined ? {} : { agencyId }),
  mendable: isMendable === true ? 'yes' : undefined,
  ...(key === undefined ? {} : { place: key }),
});

/** The same of a tab of the product, in the words of the workbook. */
export const openFinding = (
  { column, at, ...said }: Note,
  { tab, columns }: Layout,
  { language }: Words,
  url: string,
  now: string,
): NewFinding =>
  findingAt(
    said,
    {
      tab: tabTitle(language, tab.key),
      field: column === undefined ? undefined : columnLabel(language, tab.key, column),
      sheetId: tab.sheetId,
      column: columns[column ?? tab.id] ?? 0,
      row: at,
      ...(said.rowId === '' ? {} : { key: `${tab.key}.${column ?? tab.id}` }),
    },
    url,
    now,
  );

/** What is known of a problem beside it. */
interface Told {
  readonly sameAbove: number;
  readonly agencyId: string | undefined;
  readonly valueHash: string;
  readonly isMendable: boolean;
}

/** A finding's row from a problem. Rows that share an id are told apart by how many above have it. */
export const findingOf = (
  problem: Problem,
  layout: Layout,
  words: Words,
  url: string,
  now: string,
  { sameAbove, ...more }: Told,
): NewFinding => {
  const { rule, severity, tab, id, at, column } = problem;
  const note = {
    findingId: findingId(rule, tab, id === '' ? `#${at}` : id, column ?? '', sameAbove),
    message: explainProblem(words, problem).text,
  };
  return openFinding({ ...note, ...more, rule, severity, rowId: id, column, at }, layout, words, url, now);
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
        message: words.rule('R67', { expected, found: found.slice(0, 80) }),
      };
      const where = { rule: 'R67', severity: 'I', rowId: '', column, at: 0 } as const;
      return [openFinding({ ...note, ...where }, layout, words, url, now)];
    }),
  );

/** The cell that a finding's link leads to, as it stood when the entries were checked. */
export const cellOfLink = (link: string | undefined): CellPlace | undefined => {
  const [, sheetId, letters = '', row = ''] = /#gid=(\d+)&range=([A-Z]+)(\d+)$/.exec(link ?? '') ?? [];
  return sheetId === undefined
    ? undefined
    : { sheetId: Number(sheetId), row: Number(row) - 1, column: indexOfLetters(letters) };
};
