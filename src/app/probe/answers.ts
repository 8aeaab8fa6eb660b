import type { Request } from '../api';
import { type Assumption, outcomeOf } from './attempt';
import { lookUp, put, rangesOf, text } from './requests';

/** Tabs by id, where rows land, and what answers hold. */
export const ANSWERS: readonly Assumption[] = [
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
];
