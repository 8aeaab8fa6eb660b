import { closeBrackets } from '../../../host/page/grid/close-brackets';

describe('brackets left open', () => {
  it.each([
    ['=SUM(A1:A3', '=SUM(A1:A3)'],
    ['=IF(SUM(A1', '=IF(SUM(A1))'],
    ['=IF(A1="(";1', '=IF(A1="(";1)'],
    ["='Tab (1)'!A1", "='Tab (1)'!A1"],
    ['=A1)', '=A1)'],
    ['(catatan', '(catatan'],
  ])('%s becomes %s', (typed, sent) => {
    expect(closeBrackets(typed)).toBe(sent);
  });
});
