import type { Cell } from '../../core/cell';
import type { AnyTab } from '../../core/tab';
import type { DataFilter, ValuesAnswer } from '../api';
import type { Ports } from '../ports';
import { parseColumnRange } from './a1';
import { filterKey, queryOf, sortRanges } from './filters';
import { journalFilter, readJournal } from './journal-window';
import { WorkbookFault } from './problems';
import { ADVISED_BYTES, bytesOfCells, bytesOfSample } from './size';

/** A column that is to be read in portions, and where it was found. */
export interface Sought {
  readonly tab: AnyTab;
  readonly column: string;
  readonly range: string;
}

/** More than this is not read in one execution: by the cost model it takes more than a minute and a half. */
const MOST_BYTES = 60_000_000;
/** Not every row is as large as those before. */
const ROOM = 0.97;
/** How far the guess at a row's size may be wrong. */
const CAUTION = 3;
/** A portion is at most so many times as long as what came before it: below a blank stretch there may be a full one. */
const MOST_GROWTH = 8;

export const newestIn = (answer: ValuesAnswer): number | undefined =>
  readJournal(sortRanges(answer).get(filterKey(journalFilter()))?.[0]?.values ?? [], '')?.newest;

interface Column {
  readonly index: number;
  readonly values: Cell[];
}

/** Columns of one tab that stand side by side: one range a portion. */
type Run = readonly Column[];

interface Progress {
  readonly tab: AnyTab;
  readonly runs: readonly Run[];
  /** Rows of the grid. */
  readonly rows: number;
  /** Rows read. */
  next: number;
  bytesPerRow: number;
}

const runsOf = (columns: readonly Column[]): readonly Run[] => {
  const runs: Column[][] = [];
  for (const column of [...columns].sort((a, b) => a.index - b.index)) {
    const run = runs[runs.length - 1];
    if (run && (run[run.length - 1]?.index ?? 0) + 1 === column.index) run.push(column);
    else runs.push([column]);
  }
  return runs;
};

interface Part {
  readonly of: Progress;
  readonly from: number;
  readonly to: number;
}

/** The next portion: rows of one tab after the other, as long as they fit. */
const nextParts = (all: readonly Progress[]): readonly Part[] => {
  const parts: Part[] = [];
  let room = ADVISED_BYTES * ROOM;
  for (const of of all) {
    if (of.next >= of.rows) continue;
    const fitting = Math.floor(room / of.bytesPerRow);
    if (fitting < 1 && parts.length > 0) break;
    // Of a tab of which nothing was read the size of a row is a guess: a few of its rows come first, with those of others.
    const most = of.next === 0 ? Math.ceil(fitting / CAUTION) : Math.min(fitting, of.next * MOST_GROWTH);
    const to = Math.min(of.rows, of.next + Math.max(1, most));
    parts.push({ of, from: of.next, to });
    room -= (to - of.next) * of.bytesPerRow;
  }
  return parts;
};

const rangeOf = ({ tab }: Progress, run: Run, from: number, to: number): DataFilter => ({
  gridRange: {
    sheetId: tab.sheetId,
    startRowIndex: from,
    endRowIndex: to,
    startColumnIndex: run[0]?.index ?? 0,
    endColumnIndex: (run[0]?.index ?? 0) + run.length,
  },
});

/** A run's rows with the one before them, and its header: if those are still the same, nothing has moved. */
const filtersOfRun = ({ of, from, to }: Part, run: Run): { rows: DataFilter; header?: DataFilter } =>
  from === 0
    ? { rows: rangeOf(of, run, 0, to) }
    : { rows: rangeOf(of, run, from - 1, to), ...(from > 1 ? { header: rangeOf(of, run, 0, 1) } : {}) };

/** Puts the rows of an answer below those that were read; false when something has moved, and they do not fit. */
const take = (part: Part, ranges: ReturnType<typeof sortRanges>): boolean => {
  const { of, from, to } = part;
  let bytes = 0;
  for (const run of of.runs) {
    const { rows, header } = filtersOfRun(part, run);
    const labels = header && ranges.get(filterKey(header))?.[0]?.values;
    const columns = ranges.get(filterKey(rows))?.[0]?.values ?? [];
    for (const [n, { values }] of run.entries()) {
      const cells = columns[n] ?? [];
      if (header && (labels?.[n]?.[0] ?? '') !== (values[0] ?? '')) return false;
      if (from > 0 && (cells[0] ?? '') !== (values[from - 1] ?? '')) return false;
      bytes += bytesOfCells(cells);
      const skipped = from > 0 ? 1 : 0;
      if (cells.length > skipped) while (values.length < from) values.push('');
      for (let at = skipped; at < cells.length; at++) values.push(cells[at] ?? '');
    }
  }
  of.next = to;
  of.bytesPerRow = Math.max(3, bytes / (to - from));
  return true;
};

/**
 * Reads columns in as few requests of the advised size as their rows need, whatever tabs they are of. The answer has a
 * column's cells for each one sought; undefined when the journal's newest number, or a row or header that was read before,
 * is no longer the same. Throws `tooManyRows` when it is more than one execution can read.
 */
export const readPortions = (
  ports: Ports,
  sought: readonly Sought[],
  newest: number | undefined,
): readonly (Cell[][] | undefined)[] | undefined => {
  const columns = sought.map(({ tab, range }) => ({ tab, ...parseColumnRange(range), values: [] as Cell[] }));
  const all = [...new Set(sought.map(({ tab }) => tab))].map((tab): Progress => {
    const mine = columns.filter((column) => column.tab === tab);
    return {
      tab,
      runs: runsOf(mine.map(({ column, values }) => ({ index: column, values }))),
      rows: Math.max(...mine.map(({ rows }) => rows)),
      next: 0,
      bytesPerRow: bytesOfSample(tab),
    };
  });
  let bytes = 0;
  for (let parts = nextParts(all); parts.length > 0; parts = nextParts(all)) {
    const isLast = all.every(
      (of) => of.next >= of.rows || parts.some((part) => part.of === of && part.to >= of.rows),
    );
    const filters = parts.flatMap((part) =>
      part.of.runs.flatMap((run) => Object.values(filtersOfRun(part, run))),
    );
    const answer = ports.sheets.readValues(queryOf([...(isLast ? [journalFilter()] : []), ...filters]));
    const ranges = sortRanges(answer);
    for (const part of parts) {
      if (!take(part, ranges)) return undefined;
      bytes += (part.to - part.from) * part.of.bytesPerRow;
      if (bytes > MOST_BYTES) throw new WorkbookFault('tooManyRows', { tab: part.of.tab.key });
    }
    if (isLast && newestIn(answer) !== newest) return undefined;
  }
  return columns.map(({ values }) => (values.length > 0 ? [values] : undefined));
};
