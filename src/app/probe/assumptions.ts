import type { Request, ValuesAnswer } from '../api';
import { type Assumption, type Bench, outcomeOf } from './attempt';

const ID = 1_999_999_001;

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const put = (sheetId: number, rowIndex: number, columnIndex: number, ...cells: object[]): Request => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: cells.map((cell) => ({ values: [cell] })),
    fields: 'userEnteredValue',
  },
});
const columns = (sheetId: number, index: number) => ({
  sheetId,
  dimension: 'COLUMNS',
  startIndex: index,
  endIndex: index + 1,
});
const mark = (metadataKey: string, location: object, metadataId?: number): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...(metadataId === undefined ? {} : { metadataId }),
      metadataKey,
      metadataValue: 'x',
      location,
      visibility: 'DOCUMENT',
    },
  },
});
const lookUp = ({ sheets }: Bench, metadataKey: string, sheetId?: number): ValuesAnswer =>
  sheets.readValues({
    dataFilters: [
      {
        developerMetadataLookup: {
          metadataKey,
          visibility: 'DOCUMENT',
          ...(sheetId === undefined
            ? {}
            : { metadataLocation: { sheetId }, locationMatchingStrategy: 'INTERSECTING_LOCATION' }),
        },
      },
    ],
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
const rangesOf = (answer: ValuesAnswer) =>
  (answer.valueRanges ?? []).map(({ valueRange }) => [
    valueRange.range.replace(/^.*!/, ''),
    valueRange.values ?? [],
  ]);

/** Everything the first version leans on. Tried in order, each on what the ones before have left. */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'a text that looks like a formula stays a text; a number stays a number',
    basis: 'documented',
    attempt: (bench) => {
      bench.write(
        put(bench.sheetId, 0, 0, text('=1+1'), text('0812'), {
          userEnteredValue: { numberValue: 46419.375 },
        }),
      );
      return bench.column(0);
    },
  },
  {
    name: 'metadata with an id in use is refused, and with it everything else in the batch',
    basis: 'documented',
    attempt: (bench) => {
      bench.write(mark('probe.number', { spreadsheet: true }, ID));
      const second = outcomeOf(() => {
        bench.write(
          put(bench.sheetId, 0, 0, text('changed')),
          mark('probe.number', { spreadsheet: true }, ID),
        );
      });
      return { second, cell: bench.column(0)[0] };
    },
  },
  {
    name: 'deleting metadata that is not there',
    basis: 'assumed',
    attempt: (bench) =>
      outcomeOf(() => {
        bench.write({
          deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: ID + 1 } } },
        });
      }),
  },
  {
    name: 'a column is read by its metadata key on its sheet, also after it was moved',
    basis: 'documented',
    attempt: (bench) => {
      const { sheetId } = bench;
      bench.write(
        put(sheetId, 0, 2, text('label'), text('v')),
        mark('probe.column', { dimensionRange: columns(sheetId, 2) }),
      );
      const before = rangesOf(lookUp(bench, 'probe.column', sheetId));
      bench.write({ moveDimension: { source: columns(sheetId, 2), destinationIndex: 5 } });
      return { before, after: rangesOf(lookUp(bench, 'probe.column', sheetId)) };
    },
  },
  {
    name: 'a filter that matches nothing',
    basis: 'assumed',
    attempt: (bench) => outcomeOf(() => rangesOf(lookUp(bench, 'probe.nothing'))),
  },
  {
    name: 'metadata on a sheet stands for all its cells',
    basis: 'assumed',
    attempt: (bench) => {
      bench.write(
        {
          addSheet: {
            properties: { sheetId: 77, title: 'probe', gridProperties: { rowCount: 3, columnCount: 2 } },
          },
        },
        put(77, 0, 0, text('a'), text('b')),
        mark('probe.sheet', { sheetId: 77 }),
      );
      return outcomeOf(() => rangesOf(lookUp(bench, 'probe.sheet')));
    },
  },
  {
    name: 'a tab can be added with an id of our own once, and not twice',
    basis: 'documented',
    attempt: (bench) =>
      outcomeOf(() => {
        bench.write({ addSheet: { properties: { sheetId: 77, title: 'probe again' } } });
      }),
  },
  {
    name: 'a grid range on a tab that is not there',
    basis: 'assumed',
    attempt: ({ sheets }) =>
      outcomeOf(() => {
        const answer = sheets.readValues({
          dataFilters: [{ gridRange: { sheetId: 78, startRowIndex: 0, endRowIndex: 1 } }],
          majorDimension: 'COLUMNS',
          valueRenderOption: 'UNFORMATTED_VALUE',
          dateTimeRenderOption: 'SERIAL_NUMBER',
        });
        return rangesOf(answer);
      }),
  },
  {
    name: 'appended cells go below the last row with anything in it; formats and checks are nothing, FALSE is something',
    basis: 'documented',
    attempt: (bench) => {
      const append = (word: string): Request => ({
        appendCells: { sheetId: 77, rows: [{ values: [text(word)] }], fields: 'userEnteredValue' },
      });
      bench.write(
        { appendDimension: { sheetId: 77, dimension: 'ROWS', length: 20 } },
        {
          setDataValidation: {
            range: { sheetId: 77, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
            rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] }, strict: false },
          },
        },
        append('c'),
        put(77, 8, 1, { userEnteredValue: { boolValue: false } }),
        append('d'),
      );
      return rangesOf(lookUp(bench, 'probe.sheet'));
    },
  },
  {
    name: 'a batch answers with the ranges and fields that it was asked for',
    basis: 'documented',
    attempt: ({ sheets }) =>
      sheets.write(
        {
          requests: [put(77, 1, 0, text('B'))],
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: ["'probe'!A2:A3"],
        },
        'updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values(userEnteredValue)))))',
      ),
  },
  {
    name: 'a structure read brings column metadata without the cells',
    basis: 'assumed',
    attempt: ({ sheets }) => {
      const answer = sheets.readStructure(
        'sheets(properties(sheetId),data(startColumn,columnMetadata(developerMetadata(metadataKey))))',
      );
      const found = (answer.sheets ?? []).flatMap(({ data = [] }) =>
        data.flatMap(({ columnMetadata = [], rowData }) => [
          rowData === undefined ? 'no cells' : 'cells',
          ...columnMetadata.flatMap(({ developerMetadata = [] }, index) =>
            developerMetadata.map(({ metadataKey }) => [index, metadataKey]),
          ),
        ]),
      );
      return { keys: Object.keys(answer), found };
    },
  },
  {
    name: 'a cell with an error is read as its text',
    basis: 'assumed',
    attempt: (bench) => {
      bench.write(put(bench.sheetId, 3, 0, { userEnteredValue: { formulaValue: '=1/0' } }));
      return typeof bench.column(0)[3];
    },
  },
  {
    name: 'a duplicated tab has the metadata of its columns too, on another sheet',
    basis: 'assumed',
    attempt: (bench) => {
      bench.write({
        duplicateSheet: { sourceSheetId: bench.sheetId, newSheetId: 79, newSheetName: 'copy' },
      });
      return {
        anywhere: rangesOf(lookUp(bench, 'probe.column')).length,
        here: rangesOf(lookUp(bench, 'probe.column', bench.sheetId)).length,
      };
    },
  },
  {
    name: 'rows added to the grid look like those above them, checks included',
    basis: 'assumed',
    attempt: (bench) => {
      bench.write(
        {
          addSheet: {
            properties: { sheetId: 80, title: 'grid', gridProperties: { rowCount: 2, columnCount: 1 } },
          },
        },
        {
          repeatCell: {
            range: { sheetId: 80, startRowIndex: 1, endRowIndex: 2 },
            cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
            fields: 'userEnteredFormat.numberFormat',
          },
        },
        { appendDimension: { sheetId: 80, dimension: 'ROWS', length: 1 } },
      );
      const cell = bench.sheets
        .readStructure('sheets(properties(sheetId),data(rowData(values(userEnteredFormat(numberFormat)))))')
        .sheets?.find(({ properties }) => properties.sheetId === 80)?.data?.[0]?.rowData?.[2]?.values?.[0];
      return cell?.userEnteredFormat === undefined ? 'plain' : 'as above';
    },
  },
  {
    name: 'a strict check does not stop what the API writes',
    basis: 'assumed',
    attempt: (bench) =>
      outcomeOf(() => {
        const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] };
        bench.write(
          {
            setDataValidation: {
              range: { sheetId: 80, startRowIndex: 0, endRowIndex: 1 },
              rule: { condition, strict: true },
            },
          },
          put(80, 0, 0, text('b')),
        );
      }),
  },
  {
    name: 'a protection that only warns does not stop what the API writes',
    basis: 'assumed',
    attempt: (bench) =>
      outcomeOf(() => {
        bench.write(
          { addProtectedRange: { protectedRange: { range: { sheetId: 80 }, warningOnly: true } } },
          put(80, 0, 0, text('c')),
        );
      }),
  },
  {
    name: 'an empty text empties a cell',
    basis: 'assumed',
    attempt: (bench) => {
      bench.write(put(bench.sheetId, 5, 0, text('x')), put(bench.sheetId, 5, 0, text('')));
      return bench.column(0)[5] ?? '';
    },
  },
  {
    name: 'an answer that cannot be given takes the batch with it',
    basis: 'assumed',
    attempt: (bench) => {
      const outcome = outcomeOf(() => {
        bench.sheets.write(
          {
            requests: [put(bench.sheetId, 0, 0, text('answerless'))],
            includeSpreadsheetInResponse: true,
            responseIncludeGridData: true,
            responseRanges: ["'no such tab'!A1:A2"],
          },
          'updatedSpreadsheet(sheets(properties(sheetId)))',
        );
      });
      return { outcome, cell: bench.column(0)[0] };
    },
  },
  {
    name: 'metadata stays with its column when the cells are cut and pasted elsewhere, and goes when the column is deleted',
    basis: 'documented',
    attempt: (bench) => {
      const { sheetId } = bench;
      bench.write(
        put(sheetId, 0, 8, text('cut'), text('v')),
        mark('probe.cut', { dimensionRange: columns(sheetId, 8) }),
        {
          cutPaste: {
            source: { sheetId, startColumnIndex: 8, endColumnIndex: 9 },
            destination: { sheetId, rowIndex: 0, columnIndex: 10 },
            pasteType: 'PASTE_NORMAL',
          },
        },
      );
      const cut = rangesOf(lookUp(bench, 'probe.cut', sheetId));
      bench.write({ deleteDimension: { range: columns(sheetId, 8) } });
      return { cut, deleted: rangesOf(lookUp(bench, 'probe.cut', sheetId)) };
    },
  },
  {
    name: 'metadata is found by its id, and its value can be changed',
    basis: 'documented',
    attempt: (bench) => {
      bench.write({
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: ID } }],
          developerMetadata: { metadataValue: 'changed' },
          fields: 'metadataValue',
        },
      });
      const { matchedDeveloperMetadata = [] } = bench.sheets.searchMetadata([
        { developerMetadataLookup: { metadataKey: 'probe.number' } },
      ]);
      return matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata.metadataValue);
    },
  },
  {
    name: 'who is at the keyboard is told',
    basis: 'documented',
    attempt: ({ ports }) => ({ effective: ports.user() !== '', active: ports.activeUser() !== '' }),
  },
];
