import { enteredTexts } from '../../../host/page/grid/entered-texts';
import { readWorkbook } from '../../../host/page/grid/read-workbook';
import { sampleSheet, sampleSpreadsheet } from './sample-workbook';

const box = { dataValidation: { condition: { type: 'BOOLEAN' } } };
const sheet = readWorkbook(sampleSpreadsheet(sampleSheet(1, 'A', [[box, {}]]))).sheets[0]!;
const cell = (column: number) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column });

describe('what a control in the grid enters', () => {
  it("is the chosen item's text", () => {
    expect(enteredTexts({ range: cell(1), value: { v: 'Ya', p: null, f: null } }, sheet)).toEqual({
      row: 0,
      column: 1,
      values: [['Ya']],
    });
  });

  it('is TRUE or FALSE for a box, and a number elsewhere', () => {
    const texts = (column: number, v: number) =>
      enteredTexts({ range: cell(column), value: { v } }, sheet)?.values[0]?.[0];
    expect([texts(0, 1), texts(0, 0), texts(1, 1)]).toEqual(['TRUE', 'FALSE', '1']);
  });

  it('is a block of texts for a matrix', () => {
    const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 };
    const value = { 2: { 0: { v: 'a' }, 1: { f: '=A1' } }, 3: { 1: { v: 'd' } } };
    expect(enteredTexts({ range, value }, sheet)?.values).toEqual([
      ['a', '=A1'],
      ['', 'd'],
    ]);
  });
});
