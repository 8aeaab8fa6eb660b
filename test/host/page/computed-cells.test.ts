import { newlyComputed } from '../../../host/page/computed-cells';
import { readWorkbook } from '../../../host/page/grid/read-workbook';
import { sampleSheet, sampleSpreadsheet, textCell } from './sample-workbook';

const formula = (formulaValue: string, numberValue?: number) => ({
  userEnteredValue: { formulaValue },
  ...(numberValue !== undefined && { effectiveValue: { numberValue }, formattedValue: String(numberValue) }),
});
const rows = [[formula('=1+1'), formula('=0,1+0,2', 0.3), formula('=1=1'), textCell('teks')]];
const sheet = readWorkbook(sampleSpreadsheet(sampleSheet(5, 'A', rows))).sheets[0]!;

describe('what the page tells the host it has computed', () => {
  it('is the value of a formula cell that the host does not have, truth values as such', () => {
    const computed = newlyComputed(sheet, { 0: { 0: { v: 2, t: 2 }, 2: { v: 1, t: 3 } } });
    expect(computed).toEqual([
      { sheetId: 5, row: 0, column: 0, value: 2 },
      { sheetId: 5, row: 0, column: 2, value: true },
    ]);
  });

  it('is nothing for a value that differs in the last bit, an unfinished one, or a cell without formula', () => {
    expect(
      newlyComputed(sheet, { 0: { 0: { v: null }, 1: { v: 0.1 + 0.2, t: 2 }, 3: { v: 'x', t: 1 } } }),
    ).toEqual([]);
  });
});
