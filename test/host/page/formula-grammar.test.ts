import { engineFormula } from '../../../host/page/grid/formula-grammar';

describe('formulas for the engine', () => {
  it('turns Indonesian separators and decimals into English ones', () => {
    expect(engineFormula('=IF(A1>1,5;SUM(B1:B9);0)', 'id_ID')).toBe('=IF(A1>1.5,SUM(B1:B9),0)');
  });

  it('leaves texts and quoted tab names alone', () => {
    expect(engineFormula(`=IF('A;1,5'!B1;"1,5; ""ya""";"")`, 'id_ID')).toBe(
      `=IF('A;1,5'!B1,"1,5; ""ya""","")`,
    );
  });

  it('keeps rows apart from columns in arrays', () => {
    expect(engineFormula('=SUM({1\\2,5;3\\4})', 'id_ID')).toBe('=SUM({1,2.5;3,4})');
  });

  it('changes nothing where the decimal point is a point', () => {
    expect(engineFormula('=SUM(A1,1.5)', 'en_US')).toBe('=SUM(A1,1.5)');
  });
});
