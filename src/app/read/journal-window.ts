import type { Cell } from '../../core/cell';
import type { Marks } from '../../core/draft';
import { columnKeys } from '../../core/tab';
import { journal } from '../../features/journal/tab';
import type { DataFilter } from '../api';
import { knownLabels } from '../words';

/** So many journal rows are read with every operation: a request id older than these cannot be judged, and is refused. */
export const WINDOW_ROWS = 100;

const COLUMNS = columnKeys(journal);
/** All but the payload. */
const READ_COLUMNS = COLUMNS.length - 1;

export interface JournalEntry {
  readonly at: number;
  readonly commit: number;
  readonly by: string;
  readonly command: string;
  readonly requestId: string;
  readonly inputHash: string;
  readonly answer: string;
}

export interface JournalWindow {
  /** Highest first. */
  readonly entries: readonly JournalEntry[];
  /** Every row of the window with its commit, in the order of the sheet: a long one has several. */
  readonly rows: readonly { readonly commit: number; readonly row: number }[];
  readonly newest: number;
  readonly marks: Marks;
  /** True when the journal goes on below the window. */
  readonly hasMore: boolean;
  readonly title: string;
}

export const journalFilter = (): DataFilter => ({
  gridRange: {
    sheetId: journal.sheetId,
    startRowIndex: 0,
    endRowIndex: WINDOW_ROWS + 1,
    startColumnIndex: 0,
    endColumnIndex: READ_COLUMNS,
  },
});

const readMarks = (text: string): Marks => {
  try {
    return JSON.parse(text === '' ? '{}' : text) as Marks;
  } catch {
    return {};
  }
};

/** The highest mark of each tab: set-up, which does not read the journal, writes only those of the tabs it makes. */
const highestMarks = (all: readonly Marks[]): Marks => {
  const highest: Record<string, number> = {};
  for (const marks of all)
    for (const [tab, mark] of Object.entries(marks)) highest[tab] = Math.max(highest[tab] ?? 0, mark);
  return highest;
};

/** Reads the window's columns; undefined when the journal's columns are not where they were put. */
export const readJournal = (
  columns: readonly (readonly Cell[])[],
  title: string,
): JournalWindow | undefined => {
  const isInPlace = COLUMNS.slice(0, READ_COLUMNS).every((column, n) =>
    knownLabels(journal.key, column).includes(String(columns[n]?.[0] ?? '').toLowerCase()),
  );
  if (!isInPlace) return undefined;
  const at = (column: (typeof COLUMNS)[number], row: number): string =>
    String(columns[COLUMNS.indexOf(column)]?.[row] ?? '');
  const length = Math.max(...columns.map((column) => column.length));
  const answers = new Map<number, string[]>();
  const rows: { commit: number; row: number }[] = [];
  const entries: Omit<JournalEntry & { marks: string }, 'answer'>[] = [];
  for (let row = 1; row < length; row++) {
    const commit = Number(at('commit', row));
    const part = Number(at('part', row));
    if (!Number.isInteger(commit) || commit < 1 || !(part >= 1)) continue;
    rows.push({ commit, row });
    const parts = answers.get(commit) ?? [];
    parts[part - 1] = at('answer', row);
    answers.set(commit, parts);
    if (part !== 1) continue;
    entries.push({
      commit,
      at: Number(at('at', row)),
      by: at('by', row),
      command: at('command', row),
      requestId: at('requestId', row),
      inputHash: at('inputHash', row),
      marks: at('marks', row),
    });
  }
  entries.sort((a, b) => b.commit - a.commit);
  return {
    entries: entries.map((entry) => ({ ...entry, answer: (answers.get(entry.commit) ?? []).join('') })),
    rows,
    newest: entries[0]?.commit ?? 0,
    marks: highestMarks(entries.map(({ marks }) => readMarks(marks))),
    hasMore: length > WINDOW_ROWS,
    title,
  };
};

/** True when a number between two is missing: somebody deleted a row, and the journal alone no longer proves anything. */
export const hasGap = ({ entries, newest }: JournalWindow, above: number): boolean => {
  const known = new Set(entries.map(({ commit }) => commit));
  const lowest = entries[entries.length - 1]?.commit ?? 0;
  for (let number = Math.max(above + 1, lowest); number < newest; number++)
    if (!known.has(number)) return true;
  return false;
};
