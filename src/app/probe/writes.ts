import { type Assumption, outcomeOf } from './attempt';
import { columns, ID, lookUp, mark, put, rangesOf, rename, text } from './requests';

/** Grids that grow, checks and protections against the API, and metadata that goes with its column. */
export const WRITES: readonly Assumption[] = [
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
    name: 'the key of a column’s metadata can be changed, and a mask leaves the values out',
    basis: 'documented',
    attempt: (bench) => {
      const { sheetId } = bench;
      bench.write(rename(sheetId, 'probe.column', 'probe.apart'));
      const mask = 'valueRanges(valueRange(range),dataFilters)';
      return {
        old: rangesOf(lookUp(bench, 'probe.column', sheetId)),
        masked: rangesOf(lookUp(bench, 'probe.apart', sheetId, mask)),
      };
    },
  },
  {
    name: 'find and replace takes a whole cell, or by regular expression a word between commas, and leaves the rest',
    basis: 'assumed',
    attempt: (bench) => {
      const range = { sheetId: bench.sheetId, startRowIndex: 4, startColumnIndex: 12, endColumnIndex: 13 };
      const whole = { range, matchCase: true, matchEntireCell: true, find: 'Ya', replacement: 'Yes' };
      const between = { find: '(^|[,;]\\s*)Rabu(?=\\s*([,;]|$))', replacement: '$1Wed' };
      bench.write(
        put(bench.sheetId, 4, 12, ...['Ya', 'Yanti', 'ya', 'Senin, Rabu', 'Rabu, Rabu-Rabu'].map(text)),
        { findReplace: whole },
        { findReplace: { range, matchCase: true, searchByRegex: true, ...between } },
      );
      return bench.column(12).slice(4);
    },
  },
  {
    name: 'who is at the keyboard is told',
    basis: 'documented',
    attempt: ({ ports }) => ({ effective: ports.user() !== '', active: ports.activeUser() !== '' }),
  },
];
