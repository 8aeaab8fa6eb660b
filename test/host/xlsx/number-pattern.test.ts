import { localeOf } from '../../../host/sheets/locale/locale';
import { excelPattern } from '../../../host/xlsx/number-pattern';

const indonesian = localeOf('id_ID');

describe('A number format in Excel', () => {
  it.each([
    ['DATE', 'dd/mm/yyyy', 'dd/mm/yyyy'],
    ['TIME', 'hh:mm', 'hh:mm'],
    ['DATE_TIME', 'dd/mm/yyyy hh:mm', 'dd/mm/yyyy hh:mm'],
    ['DATE', 'mm/yyyy', 'mm/yyyy'],
    ['TEXT', '@', '@'],
    ['PERCENT', '0.00%', '0.00%'],
    ['NUMBER', '0', '0'],
    ['CURRENCY', '[$Rp]#,##0.00', '[$Rp]#,##0.00'],
    ['DATE', 'ddd dd/mm/yyyy', '[$-421]ddd dd/mm/yyyy'],
    ['DATE', 'd mmmm yyyy', '[$-421]d mmmm yyyy'],
    ['DATE', '"dddd" dd/mm', '"dddd" dd/mm'],
    ['TIME', 'h:mm am/pm', 'h:mm AM/PM'],
    ['TIME', '[h+]:mm', '[h]:mm'],
    ['DATE', 'mm-dd-yy', 'mm\\-dd\\-yy'],
  ])('of kind %s with %s is %s', (type, pattern, expected) => {
    expect(excelPattern({ type, pattern }, indonesian)).toBe(expected);
  });

  it.each([
    ['DATE', 'dd/mm/yyyy'],
    ['TIME', 'h.mm.ss'],
    ['CURRENCY', '[$Rp]#,##0.00'],
    ['TEXT', '@'],
  ])('of kind %s without a pattern is the language’s own, %s', (type, expected) => {
    expect(excelPattern({ type }, indonesian)).toBe(expected);
  });

  it.each([[undefined], [{ type: 'NUMBER', pattern: 'General' }], [{ type: 'NUMBER', pattern: '"open' }]])(
    'is left out for %j',
    (format) => {
      expect(excelPattern(format, indonesian)).toBeUndefined();
    },
  );
});
