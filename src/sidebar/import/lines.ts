import type { Queries } from '../../app/operations';
import { hashOf } from '../../core/hash';
import type { List } from './list';
import { wereNumbers } from './match-columns';

type DryRun = Queries['dryRunImport'];
export type Matching = DryRun['input']['matching'];
export type Line = DryRun['input']['lines'][number];
/** The newest import, as the server tells it. */
export type Job = NonNullable<Queries['importForm']['answer']['job']>;
export type Judged = DryRun['answer']['lines'][number];

/** A call carries so many lines at most, and so many characters of them. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 120_000;
/** The server's door takes 300,000 characters; some are for what is around the lines. */
const DOOR = 290_000;

/** How a list is read once its columns are matched. */
export const matchingOf = ({ signature, rows }: List, columns: readonly string[]): Matching => {
  const nik = columns.indexOf('nik');
  return {
    signature,
    columns: columns as Matching['columns'],
    numericNik: nik >= 0 && wereNumbers(rows.map(({ cells }) => cells[nik] ?? '')),
  };
};

/** The lines with the cells that are taken. */
export const linesOf = ({ rows }: List, columns: readonly string[]): readonly Line[] =>
  rows.map(({ line, cells }) => ({
    line,
    cells: columns.flatMap((column, n) => (column === '' ? [] : [cells[n] ?? ''])),
  }));

/** Tells whether a list is the one whose sending was broken off. */
export const contentOf = (matching: Matching, lines: readonly Line[]): string =>
  hashOf(JSON.stringify([matching, lines]));

const sizeOf = (line: Line): number => JSON.stringify(line).length + 1;

/** Lines in portions that a call can carry. */
export const portions = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const cut: Line[][] = [];
  let size = MOST_CHARACTERS;
  for (const line of lines) {
    const current = cut[cut.length - 1];
    const own = sizeOf(line);
    if (!current || current.length >= MOST_LINES || size + own > MOST_CHARACTERS) {
      cut.push([line]);
      size = own;
    } else {
      current.push(line);
      size += own;
    }
  }
  return cut;
};

const COMPARED = ['fullName', 'nik', 'birthDate', 'registerNo'];

/**
 * Accepted lines for the call that asks of a later portion, with no more than people are compared by. If they are too
 * many for it, the first are left out: the import itself compares with everybody.
 */
export const remembered = (
  accepted: readonly Line[],
  { columns }: Matching,
  portion: readonly Line[],
): Line[] => {
  const room = DOOR - JSON.stringify(portion).length - JSON.stringify(columns).length;
  const taken = columns.filter((column) => column !== '');
  const nik = taken.indexOf('nik');
  const thin = accepted.map((line) =>
    (line.cells[nik] ?? '').trim() === ''
      ? line
      : {
          line: line.line,
          cells: line.cells.map((cell, n) => (COMPARED.includes(taken[n] ?? '') ? cell : '')),
        },
  );
  let size = 0;
  let first = thin.length;
  while (first > 0 && size <= room) {
    const line = thin[first - 1];
    size += line ? sizeOf(line) : 0;
    if (size <= room) first -= 1;
  }
  return thin.slice(first);
};
