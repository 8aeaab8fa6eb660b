import { cellCommands } from '../../../host/page/grid/cell-commands';
import type { CommandParams } from '../../../host/page/grid/command-context';
import { readWorkbook } from '../../../host/page/grid/read-workbook';
import { sheetCommands } from '../../../host/page/grid/sheet-commands';
import { sampleSheet, sampleSpreadsheet } from './sample-workbook';

const workbook = readWorkbook(
  sampleSpreadsheet(
    sampleSheet(1, 'Instansi', []),
    sampleSheet(2, 'Peserta', [], {
      properties: {
        sheetId: 2,
        title: 'Peserta',
        gridProperties: { rowCount: 100, columnCount: 10, frozenRowCount: 1 },
      },
    }),
    sampleSheet(3, 'Sesi', []),
  ),
);
const block = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
const b2c4 = block(1, 3, 1, 2);
const b2c4Range = { sheetId: 2, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 };

/** What a command on the tab `Peserta` becomes, with B2:C4 selected unless told otherwise. */
function requests(id: string, params: CommandParams = {}, selections = [b2c4]) {
  const mapping = { ...cellCommands, ...sheetCommands }[
    `${id.startsWith('sinergi') ? '' : 'sheet.command.'}${id}`
  ];
  return mapping?.(params, { workbook, sheet: workbook.sheets[1]!, selections });
}

describe('commands of the grid as requests of the Sheets API', () => {
  it('empties the selection without touching its format', () => {
    expect(requests('clear-selection-content')).toEqual([
      { updateCells: { range: b2c4Range, fields: 'userEnteredValue' } },
    ]);
  });

  it('inserts rows that look like the row they follow, and above the first like the one below', () => {
    const rows = { range: { sheetId: 2, dimension: 'ROWS', startIndex: 4, endIndex: 6 } };
    expect(requests('insert-row', { range: block(4, 5, 0, 9), direction: 2 })).toEqual([
      { insertDimension: { ...rows, inheritFromBefore: true } },
    ]);
    expect(requests('insert-row', { range: block(4, 5, 0, 9), direction: 0 })).toEqual([
      { insertDimension: { ...rows, inheritFromBefore: false } },
    ]);
  });

  it('deletes columns', () => {
    expect(requests('remove-col', { range: block(0, 99, 3, 4) })).toEqual([
      { deleteDimension: { range: { sheetId: 2, dimension: 'COLUMNS', startIndex: 3, endIndex: 5 } } },
    ]);
  });

  it('moves the selected rows before the row they were dropped on', () => {
    const moved = requests('move-rows', { fromRange: block(1, 1, 0, 9), toRange: block(7, 7, 0, 9) }, [
      block(1, 2, 0, 9),
    ]);
    const source = { sheetId: 2, dimension: 'ROWS', startIndex: 1, endIndex: 3 };
    expect(moved).toEqual([{ moveDimension: { source, destinationIndex: 7 } }]);
  });

  it('aims one tab further when a tab moves right, since positions count before the move', () => {
    const index = (order: number) => requests('set-worksheet-order', { order });
    expect(index(2)).toEqual([
      { updateSheetProperties: { properties: { sheetId: 2, index: 3 }, fields: 'index' } },
    ]);
    expect(index(0)).toEqual([
      { updateSheetProperties: { properties: { sheetId: 2, index: 0 }, fields: 'index' } },
    ]);
    expect(index(1)).toEqual([]);
  });

  it('renames, hides, deletes and copies a tab', () => {
    expect(requests('set-worksheet-name', { name: 'Siswa' })).toEqual([
      { updateSheetProperties: { properties: { sheetId: 2, title: 'Siswa' }, fields: 'title' } },
    ]);
    expect(requests('set-worksheet-hidden')).toEqual([
      { updateSheetProperties: { properties: { sheetId: 2, hidden: true }, fields: 'hidden' } },
    ]);
    expect(requests('remove-sheet')).toEqual([{ deleteSheet: { sheetId: 2 } }]);
    expect(requests('copy-sheet')).toEqual([{ duplicateSheet: { sourceSheetId: 2, insertSheetIndex: 2 } }]);
  });

  it('fills down, up and to the right from where the corner was dragged', () => {
    const length = (target: ReturnType<typeof block>) =>
      requests('auto-fill', { sourceRange: b2c4, targetRange: target });
    const fill = (dimension: string, fillLength: number) => [
      {
        autoFill: {
          useAlternateSeries: false,
          sourceAndDestination: { source: b2c4Range, dimension, fillLength },
        },
      },
    ];
    expect(length(block(1, 6, 1, 2))).toEqual(fill('ROWS', 3));
    expect(length(block(0, 3, 1, 2))).toEqual(fill('ROWS', -1));
    expect(length(block(1, 3, 1, 4))).toEqual(fill('COLUMNS', 2));
  });

  it('formats with a mask of the one property that was set', () => {
    expect(requests('set-style', { style: { type: 'bg', value: { rgb: '#ff0000' } } })).toEqual([
      {
        repeatCell: {
          range: b2c4Range,
          cell: { userEnteredFormat: { backgroundColor: { red: 1, green: 0, blue: 0 } } },
          fields: 'userEnteredFormat.backgroundColor',
        },
      },
    ]);
  });

  it('sorts the whole tab below its frozen rows when one cell is selected, and a block otherwise', () => {
    const sorted = (sheetRange: object) => [
      { sortRange: { range: sheetRange, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] } },
    ];
    expect(requests('sinergi.command.sort-descending', {}, [block(4, 4, 1, 1)])).toEqual(
      sorted({ sheetId: 2, startRowIndex: 1, endRowIndex: 100, startColumnIndex: 0, endColumnIndex: 10 }),
    );
    expect(requests('sinergi.command.sort-descending')).toEqual(sorted(b2c4Range));
  });

  it('has nothing for a command that no request stands for', () => {
    expect(requests('set-worksheet-right-to-left')).toBeUndefined();
    expect(requests('set-style', { style: { type: 'tr', value: 45 } })).toBeUndefined();
  });
});
