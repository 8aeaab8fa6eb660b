import { changedCells } from '../../../host/page/grid/changed-cells';
import { withPendingTexts } from '../../../host/page/grid/pending-cell';
import { readWorkbook } from '../../../host/page/grid/read-workbook';
import type { ApiCell } from '../../../host/page/api/types';
import { numberCell, sampleSheet, sampleSpreadsheet, textCell } from './sample-workbook';

const read = (...rows: ApiCell[][]) => readWorkbook(sampleSpreadsheet(sampleSheet(1, 'A', rows)));
const sheet = (...rows: ApiCell[][]) => read(...rows).sheets[0]!;

describe('what has to be painted', () => {
  it('is nothing when values, texts, formulas and formats are equal', () => {
    const rows = () => [
      [textCell('a', { userEnteredFormat: { textFormat: { bold: true } } }), numberCell(1.5, '1,5')],
    ];
    expect(changedCells(sheet(...rows()), sheet(...rows()))).toEqual({});
  });

  it('is a cell with another value, a new one, and null for one that is gone', () => {
    const before = sheet([textCell('a'), textCell('b')], [textCell('c')]);
    const after = sheet([textCell('a'), textCell('x')], [], [textCell('d')]);
    expect(changedCells(before, after)).toEqual({
      0: { 1: { v: 'x', t: 1 } },
      1: { 0: null },
      2: { 0: { v: 'd', t: 1 } },
    });
  });

  it('is a cell whose format alone changed', () => {
    const after = sheet([textCell('a', { userEnteredFormat: { textFormat: { strikethrough: true } } })]);
    expect(changedCells(sheet([textCell('a')]), after)).toEqual({
      0: { 0: { v: 'a', t: 1, s: { st: { s: 1 } } } },
    });
  });

  it('is the old value again when the host refused what was typed over it', () => {
    const before = read([numberCell(1.5, '1,5')]);
    const pending = withPendingTexts(before, before.sheets[0]!, 0, 0, [['2,5', 'baru']]);
    expect(changedCells(before.sheets[0]!, pending.sheets[0]!)).toMatchObject({
      0: { 0: { v: '2,5' }, 1: { v: 'baru' } },
    });
    const answer = readWorkbook(before.source, pending);
    expect(changedCells(pending.sheets[0]!, answer.sheets[0]!)).toMatchObject({
      0: { 0: { v: 1.5 }, 1: null },
    });
  });
});
