import { cellData } from '../commit/cells';
import { transact } from '../commit/transact';
import type { Ports } from '../ports';
import type { Snapshot } from '../read/snapshot';
import { type Grid, GRID_KEY, gridFilter, gridSheetId, isPerson } from './grid';
import { BACKGROUND, background } from './patch-cells';
import { type Patch, placed, type PlacedPatch, type Places, requestsOf } from './patches';
import { markIn } from './read-grid';

type Values = Snapshot['extra'][number]['values'];

/** Where the rows and columns of a grid are now. Its head may be half overwritten: the ids are not, and the head moves as one. */
const relocate = (written: Grid, values: Values): Places | undefined => {
  const [mark] = markIn(values);
  if (!mark) return undefined;
  const down = mark.row - (written.rows.get('#base') ?? 0);
  const ids = (written.rows.get('#ids') ?? 0) + down;
  const textAt = (row: number, column: number): string => String(values[column]?.[row] ?? '').trim();
  const shownIn = (column: number): string =>
    String(written.valueAt(written.rows.get('#ids') ?? 0, column)).trim();
  const rows = [...written.rows].map(([key, row]): [string, number] => {
    const side = values[mark.column] ?? [];
    return [key, isPerson(key) ? side.findIndex((_, n) => textAt(n, mark.column) === key) : row + down];
  });
  const columns = [...written.columns].map(([key, column]): [string, number] => {
    const label = isPerson(key) ? key : shownIn(column);
    return [key, key === '#enrolmentId' ? mark.column : values.findIndex((_, n) => textAt(ids, n) === label)];
  });
  const isThere = ([, index]: [string, number]) => index >= 0;
  return { rows: new Map(rows.filter(isThere)), columns: new Map(columns.filter(isThere)) };
};

/** Where what stands at an index now was when it was read: by its key, or, of people's own, by how far the head has moved. */
const formerIndex = (
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  headKey: string,
  index: number,
): number => {
  const key = [...now].find(([, place]) => place === index)?.[0];
  return before.get(key ?? '') ?? index - (now.get(headKey) ?? 0) + (before.get(headKey) ?? 0);
};

/** Puts back what a patch overwrote beside its place, as it was read. */
const putBack = ({ rowIndex, columnIndex, fields }: PlacedPatch, now: Places, before: Grid): PlacedPatch => {
  const row = formerIndex(now.rows, before.rows, '#base', rowIndex);
  const column = formerIndex(now.columns, before.columns, '#enrolmentId', columnIndex);
  const keyOf = (places: ReadonlyMap<string, number>, index: number) =>
    [...places].find(([, place]) => place === index)?.[0] ?? '';
  const painted = before.bases.get(keyOf(before.columns, column))?.get(keyOf(before.rows, row));
  return {
    rowIndex,
    columnIndex,
    fields,
    cell: {
      ...cellData(before.valueAt(row, column)),
      ...(fields.includes(BACKGROUND) ? background(painted?.look ?? 'plain') : {}),
    },
  };
};

/** A second commit that puts back what a person's moving of rows between read and commit made land in the wrong cells. */
export const mendGrid = (
  ports: Ports,
  patches: readonly Patch[],
  written: Grid,
  before: Grid,
  requestId: string,
): void => {
  const { cohortId } = written;
  transact<null, never>(ports, {
    name: 'repair',
    by: ports.user(),
    requestId: `${requestId}~grid`,
    inputHash: '',
    tabs: [],
    extra: [gridFilter(cohortId)],
    decide: ({ extra, journal }) => {
      const now = relocate(written, extra.find(({ key }) => key === GRID_KEY)?.values ?? []);
      const strays = now
        ? patches.flatMap((patch) => {
            const [meant] = placed(patch, now);
            return placed(patch, written)
              .filter((hit) => hit.rowIndex !== meant?.rowIndex || hit.columnIndex !== meant.columnIndex)
              .map((hit) => ({ hit: putBack(hit, now, before), meant: meant ? [meant] : [] }));
          })
        : [];
      const sheetId = gridSheetId(cohortId);
      const more = [
        ...requestsOf(
          strays.map(({ hit }) => hit),
          sheetId,
        ),
        ...requestsOf(
          strays.flatMap(({ meant }) => meant),
          sheetId,
        ),
      ];
      return { changes: [], marks: journal.marks, answer: null, more };
    },
  });
};
