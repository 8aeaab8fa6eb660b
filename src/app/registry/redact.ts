import type { Cell } from '../../core/cell';
import type { Change, Cells } from '../../core/change';
import { columnKeys } from '../../core/tab';
import { journal, PAYLOAD_MAX } from '../../features/journal/tab';
import type { DataFilter, Request } from '../api';
import { cellData } from '../commit/cells';
import { filterKey } from '../read/filters';
import type { Snapshot } from '../read/snapshot';

const COLUMNS = columnKeys(journal);
const COMMIT = COLUMNS.indexOf('commit');
const PAYLOAD = COLUMNS.indexOf('payload');

const columnFilter = (index: number): DataFilter => ({
  gridRange: { sheetId: journal.sheetId, startColumnIndex: index, endColumnIndex: index + 1 },
});

/** The whole journal's payloads, and which commit each row belongs to. The window's own range begins at the first column, so the numbers are asked for by rows below it. */
export const wholeJournal = (): DataFilter[] => [columnFilter(PAYLOAD), commitColumn()];

/** From row 2 on, so that it is another range than the window's. */
const commitColumn = (): DataFilter => ({
  gridRange: {
    sheetId: journal.sheetId,
    startRowIndex: 1,
    startColumnIndex: COMMIT,
    endColumnIndex: COMMIT + 1,
  },
});

const blanked = (cells: Cells, keep: ReadonlySet<string>): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, keep.has(column) ? cell : '']));

const redactChange = (change: Change, keep: ReadonlySet<string>): Change =>
  change.type === 'add'
    ? { ...change, cells: blanked(change.cells, keep) }
    : { ...change, cells: blanked(change.cells, keep), before: blanked(change.before, keep) };

interface JournalCommit {
  readonly rows: readonly number[];
  readonly text: string;
}

const commitsOf = ({ extra }: Snapshot): readonly JournalCommit[] => {
  const payloads = extra.find(({ key }) => key === filterKey(columnFilter(PAYLOAD)))?.values[0] ?? [];
  const numbers = extra.find(({ key }) => key === filterKey(commitColumn()))?.values[0] ?? [];
  const commits = new Map<Cell, { rows: number[]; text: string }>();
  numbers.forEach((number, n) => {
    const row = n + 1;
    const known = commits.get(number) ?? { rows: [], text: '' };
    known.rows.push(row);
    known.text += String(payloads[row] ?? '');
    commits.set(number, known);
  });
  return [...commits.values()];
};

/** Requests that blank a row's images in the journal, as many as there are commits that touched it; `keep` are columns that say nothing of anyone. */
export const redactJournal = (
  snapshot: Snapshot,
  tab: string,
  ids: ReadonlySet<string>,
  keep: ReadonlySet<string>,
): Request[] =>
  commitsOf(snapshot).flatMap(({ rows, text }) => {
    // Most commits have nothing of her: reading them as JSON would be the slow part.
    if (![...ids].some((id) => text.includes(`"${id}"`))) return [];
    const changes = JSON.parse(text) as readonly Change[];
    const redacted = changes.map((change) =>
      change.tab === tab && ids.has(change.id) ? redactChange(change, keep) : change,
    );
    const clean = JSON.stringify(redacted);
    if (clean === text) return [];
    return rows.map((row, part) => ({
      updateCells: {
        start: { sheetId: journal.sheetId, rowIndex: row, columnIndex: PAYLOAD },
        rows: [{ values: [cellData(clean.slice(part * PAYLOAD_MAX, (part + 1) * PAYLOAD_MAX))] }],
        fields: 'userEnteredValue',
      },
    }));
  });
