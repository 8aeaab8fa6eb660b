import { readWorkbook } from '../../../host/page/grid/read-workbook';
import { refusedByRule } from '../../../host/page/grid/strict-rule';
import { sampleSheet, sampleSpreadsheet, textCell } from './sample-workbook';

const choice = (strict: boolean) => ({
  dataValidation: {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ya' }, { userEnteredValue: 'Tidak' }] },
    strict,
  },
});
const sheet = readWorkbook(
  sampleSpreadsheet(sampleSheet(1, 'A', [[choice(true), choice(false), textCell('x')]])),
).sheets[0]!;
const typed = (column: number, ...texts: string[]) =>
  refusedByRule(
    sheet,
    { startRow: 0, endRow: 0, startColumn: column, endColumn: column + texts.length - 1 },
    [texts],
  );

describe('an entry that a strict drop-down does not offer', () => {
  it('is named, also inside a pasted block', () => {
    expect(typed(0, 'Mungkin')).toBe('Mungkin');
    expect(typed(0, 'Mungkin', 'Ya')).toBe('Mungkin');
  });

  it('is let through when offered, empty, a formula, where the rule only warns, and where there is none', () => {
    expect([typed(0, 'Ya'), typed(0, ''), typed(0, '=A2'), typed(1, 'Mungkin'), typed(2, 'Mungkin')]).toEqual(
      [undefined, undefined, undefined, undefined, undefined],
    );
  });
});
