import type { ApiBatchRequest } from '../../../host/page/api/types';
import { readWorkbook } from '../../../host/page/grid/read-workbook';
import { undoOfValues, undoStack } from '../../../host/page/undo';
import { numberCell, sampleSheet, sampleSpreadsheet, textCell } from './sample-workbook';

const date = { userEnteredFormat: { numberFormat: { type: 'DATE' }, textFormat: { bold: true } } };
const sheetWith = (text: string) =>
  readWorkbook(
    sampleSpreadsheet(sampleSheet(5, 'A', [[numberCell(46000, '09/12/2025', date), textCell(text)]])),
  ).sheets[0]!;
const block = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 };

function setUp() {
  const sent: ApiBatchRequest[] = [];
  const notices: string[] = [];
  let sheet = sheetWith('baru');
  const stack = undoStack({
    sheet: () => sheet,
    batch: (requests) => {
      sent.push(...requests);
      return Promise.resolve();
    },
    notice: (text) => void notices.push(text),
  });
  return { sent, notices, stack, becomes: (text: string) => (sheet = sheetWith(text)) };
}
const values = (request: ApiBatchRequest | undefined) => request?.updateCells?.rows;

describe('undo', () => {
  it('writes back what was entered, with its number format and nothing else of its format', () => {
    expect(values(undoOfValues(sheetWith('lama'), block)?.request)).toEqual([
      {
        values: [
          { userEnteredValue: { numberValue: 46000 }, userEnteredFormat: { numberFormat: { type: 'DATE' } } },
          { userEnteredValue: { stringValue: 'lama' } },
        ],
      },
    ]);
  });

  it('can be undone in turn', async () => {
    const { sent, stack, becomes } = setUp();
    stack.push(undoOfValues(sheetWith('lama'), block));
    await stack.undo();
    becomes('lama');
    await stack.redo();
    expect(sent.map((request) => JSON.stringify(values(request)).includes('lama'))).toEqual([true, false]);
  });

  it('does not go back over a change it does not know how to undo', async () => {
    const { sent, notices, stack } = setUp();
    stack.push(undoOfValues(sheetWith('lama'), block));
    stack.push(undefined);
    await stack.undo();
    expect(sent).toEqual([]);
    expect(notices).toEqual(['Perubahan ini tidak bisa diurungkan di host lokal.']);
  });

  it('does nothing when nothing was done', async () => {
    const { sent, notices, stack } = setUp();
    await stack.undo();
    expect([sent, notices]).toEqual([[], []]);
  });
});
