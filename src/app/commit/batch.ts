import type { Addition, Alteration, Change } from '../../core/change';
import { columnKeys } from '../../core/tab';
import { journal } from '../../features/journal/tab';
import type { Batch, Request } from '../api';
import { lettersOf, quoted } from '../read/a1';
import { COMMIT_BASE, COMMIT_KEY } from '../read/column-metadata';
import type { Layout } from '../read/read-tab';
import type { Snapshot } from '../read/snapshot';
import { dressColumn, type KeyColumns } from '../set-up/dress';
import { cellData, rowData, runsOf } from './cells';
import { type Entry, journalRows } from './journal-rows';

/** A commit's number stays in use for so many commits: a request can land three minutes late, and must still meet it. */
const NUMBERS_KEPT = 500;
/** Rows that are added to a full grid at once. */
const GROWTH = 300;

/** Parts of the answer that the check looks at. */
export const ANSWER_FIELDS =
  'updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values(userEnteredValue)))))';

const keyColumns = (snapshot: Snapshot): KeyColumns =>
  Object.fromEntries(
    [...snapshot.layouts].map(([key, { title, columns, tab }]) => [
      key,
      { title, column: columns[tab.id] ?? 0 },
    ]),
  );

const growGrid = (layout: Layout, rows: number, snapshot: Snapshot): Request[] => {
  const missing = layout.lastRow + 1 + rows - layout.gridRows;
  if (layout.gridRows === 0 || missing <= 0) return [];
  const { tab, gridRows } = layout;
  const keys = keyColumns(snapshot);
  return [
    { appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length: missing + GROWTH } },
    ...columnKeys(tab)
      .filter((column) => {
        // A drop-down that offers a tab which was not read cannot be written: the sheet's own check is missing there, validation is not.
        const target = tab.columns[column]?.refersTo;
        return target === undefined || keys[target] !== undefined;
      })
      .flatMap((column) =>
        dressColumn(tab, column, layout.columns[column] ?? 0, gridRows, snapshot.words, keys),
      ),
  ];
};

const alter = ({ at, cells }: Alteration, { tab, columns }: Layout): Request[] =>
  runsOf(cells, columns).map(({ columnIndex, values }) => ({
    updateCells: {
      start: { sheetId: tab.sheetId, rowIndex: at, columnIndex },
      rows: [{ values }],
      fields: 'userEnteredValue',
    },
  }));

const append = (additions: readonly Addition[], { tab, columns }: Layout): Request => ({
  appendCells: {
    sheetId: tab.sheetId,
    rows: additions.map(({ cells }) => rowData(cells, columns)),
    fields: 'userEnteredValue',
  },
});

/** The journal's rows on top, and the number that only one commit can have. */
export const commitRequests = (
  commit: number,
  entry: Entry,
  changes: readonly Change[],
  tidy: boolean,
): Request[] => {
  const rows = journalRows(commit, entry, changes);
  const { sheetId } = journal;
  return [
    {
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 1 + rows.length },
        inheritFromBefore: false,
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: 0 },
        rows: rows.map((cells) => ({ values: cells.map(cellData) })),
        fields: 'userEnteredValue',
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: COMMIT_BASE + commit,
          metadataKey: COMMIT_KEY,
          metadataValue: entry.requestId,
          location: { spreadsheet: true },
          visibility: 'DOCUMENT',
        },
      },
    },
    ...(tidy && commit > NUMBERS_KEPT
      ? [
          {
            deleteDeveloperMetadata: {
              dataFilter: { developerMetadataLookup: { metadataId: COMMIT_BASE + commit - NUMBERS_KEPT } },
            },
          },
        ]
      : []),
  ];
};

const idColumnRanges = (layout: Layout, changes: readonly Change[]): string[] => {
  const letters = lettersOf(layout.columns[layout.tab.id] ?? 0);
  const places = changes.flatMap((change) => (change.type === 'set' ? [change.at] : []));
  // Not by spreading them: a validation may change more rows than a call takes arguments.
  const [first, last] = places.reduce(
    ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
    [Infinity, -1],
  );
  const ranges =
    places.length === 0 ? [] : [`${quoted(layout.title)}!${letters}${first + 1}:${letters}${last + 1}`];
  return changes.some((change) => change.type === 'add')
    ? [...ranges, `${quoted(layout.title)}!${letters}${layout.lastRow + 2}:${letters}`]
    : ranges;
};

/** Everything a command changes, its journal rows and its commit number, as one request that happens wholly or not at all. */
export const commitBatch = (
  snapshot: Snapshot,
  changes: readonly Change[],
  commit: number,
  entry: Entry,
  options: {
    readonly tidy: boolean;
    readonly more?: readonly Request[];
    readonly watch?: readonly string[];
  },
): Batch => {
  const touched = [...snapshot.layouts.values()].flatMap((layout) => {
    const mine = changes.filter(({ tab }) => tab === layout.tab.key);
    return mine.length === 0 ? [] : [{ layout, mine }];
  });
  const requests = touched.flatMap(({ layout, mine }) => {
    const additions = mine.filter((change): change is Addition => change.type === 'add');
    const alterations = mine.filter((change): change is Alteration => change.type === 'set');
    return [
      ...growGrid(layout, additions.length, snapshot),
      ...alterations.flatMap((change) => alter(change, layout)),
      ...(additions.length > 0 ? [append(additions, layout)] : []),
    ];
  });
  const ranges = [
    ...touched.flatMap(({ layout, mine }) => idColumnRanges(layout, mine)),
    ...(options.watch ?? []),
  ];
  return {
    requests: [...requests, ...(options.more ?? []), ...commitRequests(commit, entry, changes, options.tidy)],
    ...(ranges.length > 0
      ? { includeSpreadsheetInResponse: true, responseRanges: ranges, responseIncludeGridData: true }
      : {}),
  };
};
