import { formatValue } from '../../../host/sheets/format/format-value';
import { localeOf } from '../../../host/sheets/locale/locale';
import { typeIn } from '../../../host/sheets/values/type-in';
import { now, openHost } from './support';

/** Days since 1899-12-30. */
const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('typing into a cell', () => {
  const indonesian: [string, string | number | boolean, string][] = [
    ['01/02/2027', day(2027, 2, 1), '01/02/2027'],
    ['31/12/2027', day(2027, 12, 31), '31/12/2027'],
    ['2027-02-01', day(2027, 2, 1), '2027-02-01'],
    ['17 Agustus 2026', day(2026, 8, 17), '17 Agustus 2026'],
    ['5 Mei', day(2026, 5, 5), '5 Mei'],
    ['1-2', day(2026, 2, 1), '1-2'],
    ['1,5', 1.5, '1,5'],
    ['1.234,56', 1234.56, '1.234,56'],
    ['1.234.567', 1_234_567, '1.234.567'],
    ['-5,5', -5.5, '-5,5'],
    ['08.30', 8.5 / 24, '08.30'],
    ['08:30', 8.5 / 24, '08:30'],
    ['10%', 0.1, '10%'],
    ['12,5%', 0.125, '12,50%'],
    ['Rp5.000', 5000, 'Rp5.000'],
    ['Rp 5.000,50', 5000.5, 'Rp5.000,50'],
    ["'007", '007', '007'],
    ['007', 7, '7'],
    ['3275010101900001', 3_275_010_101_900_001, '3,27501E+15'],
    ['TRUE', true, 'TRUE'],
    ['1,234.56', '1,234.56', '1,234.56'],
    ['12/31/2027', '12/31/2027', '12/31/2027'],
    ['29/02/2027', '29/02/2027', '29/02/2027'],
    ['0812 3456', '0812 3456', '0812 3456'],
    ['Budi', 'Budi', 'Budi'],
  ];
  it.each(indonesian)('understands %s in Indonesian', (text, value, shown) => {
    const locale = localeOf('id_ID');
    const typed = typeIn(text, locale, now);
    expect(typed.value).toEqual(typeof value === 'number' ? expect.closeTo(value, 10) : value);
    expect(formatValue(typed.value!, typed.format, locale)).toBe(shown);
  });

  const english: [string, string | number | boolean, string][] = [
    ['01/02/2027', day(2027, 1, 2), '01/02/2027'],
    ['12/31/2027', day(2027, 12, 31), '12/31/2027'],
    ['2026-09-05', day(2026, 9, 5), '2026-09-05'],
    ['Aug 17, 2026', day(2026, 8, 17), 'Aug 17, 2026'],
    ['2026-09-05 10:30', day(2026, 9, 5) + 10.5 / 24, '2026-09-05 10:30'],
    ['1.5', 1.5, '1.5'],
    ['2,000,000.01', 2_000_000.01, '2,000,000.01'],
    ['08.30', 8.3, '8.3'],
    ['2:30 PM', 14.5 / 24, '2:30 PM'],
    ['25:00', 25 / 24, '25:00'],
    ['$100.15', 100.15, '$100.15'],
    ['(5)', -5, '-5'],
    ['1e3', 1000, '1.00E+03'],
    ['31/12/2027', '31/12/2027', '31/12/2027'],
    ['1.234,56', '1.234,56', '1.234,56'],
    ['false', false, 'FALSE'],
  ];
  it.each(english)('understands %s in English', (text, value, shown) => {
    const locale = localeOf('en_US');
    const typed = typeIn(text, locale, now);
    expect(typed.value).toEqual(typeof value === 'number' ? expect.closeTo(value, 10) : value);
    expect(formatValue(typed.value!, typed.format, locale)).toBe(shown);
  });

  it('takes the patterns that the live API was reported to give', () => {
    const pattern = (text: string) => typeIn(text, localeOf('en_US'), now).format?.pattern;
    expect(['1-2', '2026-09-05', '$100.15'].map(pattern)).toEqual(['m-d', 'yyyy-mm-dd', '"$"#,##0.00']);
  });

  it('keeps text as text in a cell formatted as plain text', () => {
    const host = openHost();
    const numberFormat = { type: 'TEXT', pattern: '@' };
    host.batch([
      {
        repeatCell: {
          range: { sheetId: 0 },
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat',
        },
      },
    ]);
    host.put('A1', [['0812', '=1+1']], 'USER_ENTERED');
    expect(host.read('A1:B1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([['0812', '=1+1']]);
  });

  it('lets RAW text be text, whatever it looks like', () => {
    const host = openHost();
    host.put('A1', [['=1+1', '2020-01-01', '0812', "'x", 5]]);
    expect(host.read('A1:E1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      ['=1+1', '2020-01-01', '0812', "'x", 5],
    ]);
  });
});
