import { localeOf } from '../../../host/sheets/locale/locale';
import { newWorkbook } from '../../../host/sheets/model/new-workbook';
import { excelFormula } from '../../../host/xlsx/excel-formula';
import { listTab } from '../../../host/xlsx/list-tab';

const titles: Readonly<Record<string, string>> = { peserta: 'Peserta', 'rekap/2027': 'Rekap-2027' };
const exporting = (locale: string) => ({
  book: newWorkbook({ spreadsheetId: 'book', owner: 'a@example.org', at: 0 }),
  locale: localeOf(locale),
  titleOf: (title: string) => titles[title.toLowerCase()],
  lists: listTab('Lists'),
});

describe('A formula in Excel', () => {
  it.each([
    ['id_ID', '=SUM(A1;1,5)', 'SUM(A1,1.5)'],
    ['id_ID', '=IF(A1="a;b";"1,5";2,5)', 'IF(A1="a;b","1,5",2.5)'],
    ['en_US', '=sum(A1,1.5)', 'SUM(A1,1.5)'],
    ['en_US', '=COUNTA(Peserta!A2:A)', 'COUNTA(Peserta!A2:A$1048576)'],
    ['en_US', '=SUM(B2:2)', 'SUM(B2:$XFD2)'],
    ['en_US', "=SUM('Rekap/2027'!$A$1:$B$2)", "SUM('Rekap-2027'!$A$1:$B$2)"],
    ['en_US', '=IFNA(VLOOKUP(A1,B:C,2,FALSE),"")', '_xlfn.IFNA(VLOOKUP(A1,B:C,2,FALSE),"")'],
    ['en_US', '=A1&"QUERY(x) \'"', 'A1&"QUERY(x) \'"'],
    ['en_US', '=1E5+A1%', '1E5+A1%'],
  ])('of %s, %s, is %s', (locale, formula, expected) => {
    expect(excelFormula(formula, exporting(locale))).toBe(expected);
  });

  it.each([
    ['a function that only Sheets has', '=REGEXMATCH(A1,"x")'],
    ['an array', '=SUM({1,2})'],
    ['what spills', '=UNIQUE(A1:A9)'],
    ['a name', '=SUM(Kuota)'],
    ['a tab that is not there', '=Hilang!A1'],
    ['a lost reference', '=SUM(#REF!)'],
    ['more than 8,192 characters', `=${'1+'.repeat(4100)}1`],
  ])('is left out for %s', (_, formula) => {
    expect(excelFormula(formula, exporting('en_US'))).toBeUndefined();
  });
});
