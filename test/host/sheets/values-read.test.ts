import { openHost } from './support';

describe('reading values', () => {
  const filled = () => {
    const host = openHost();
    host.put('A1', [
      ['1', '', '', ''],
      ['', '', '', ''],
      ['', 'b3', '', ''],
    ]);
    return host;
  };

  it('leaves out empty cells at the end of a row and empty rows at the end', () => {
    expect(filled().read('A1:D4')).toEqual([['1'], [], ['', 'b3']]);
  });

  it('has no values at all where nothing is', () => {
    const host = filled();
    expect(host.send('GET', `/v4/spreadsheets/${host.id}/values/F1:G9`).body).toEqual({
      range: 'Sheet1!F1:G9',
      majorDimension: 'ROWS',
    });
  });

  it('reads by columns, empty columns in between kept', () => {
    const host = openHost();
    host.put('A1', [
      ['a', '', 'c'],
      ['a2', '', 'c2'],
    ]);
    expect(host.read('A1:D5', { majorDimension: 'COLUMNS' })).toEqual([['a', 'a2'], [], ['c', 'c2']]);
  });

  it('renders days as text, as serial numbers and as formulas', () => {
    const host = openHost();
    host.put('A1', [['=4/2', '2020-01-01', 'text', 53, true]], 'USER_ENTERED');
    const as = (valueRenderOption: string, dateTimeRenderOption = 'SERIAL_NUMBER') =>
      host.read('A1:E1', { valueRenderOption, dateTimeRenderOption })[0];
    expect(as('FORMATTED_VALUE')).toEqual(['2', '2020-01-01', 'text', '53', 'TRUE']);
    expect(as('UNFORMATTED_VALUE')).toEqual([2, 43831, 'text', 53, true]);
    expect(as('UNFORMATTED_VALUE', 'FORMATTED_STRING')).toEqual([2, '2020-01-01', 'text', 53, true]);
    expect(as('FORMULA')).toEqual(['=4/2', 43831, 'text', 53, true]);
  });

  it.each([
    [1 / 1024, '0.0009765625'],
    [1 / 3, '0.3333333333'],
    [100 / 3, '33.33333333'],
    [6_281_234_567_890, '6281234567890'],
    [3_275_010_101_900_001, '3.27501E+15'],
    [0.1 + 0.2, '0.3'],
    [-0.5, '-0.5'],
    [0, '0'],
  ])('shows %d without a format as %s', (value, text) => {
    const host = openHost();
    host.put('A1', [[value]]);
    expect(host.read('A1')).toEqual([[text]]);
  });

  it.each([
    ['en_US', '#,##0.00', 1234.5, '1,234.50'],
    ['id_ID', '#,##0.00', 1234.5, '1.234,50'],
    ['id_ID', '', 0.5, '0,50'],
    ['id_ID', 'dd mmmm yyyy', 46_419, '01 Februari 2027'],
    ['en_US', '0.00%', 0.125, '12.50%'],
    ['id_ID', '[$Rp]#,##0', 5000, 'Rp5.000'],
    ['en_US', 'hh:mm', 0.375, '09:00'],
  ])('shows numbers in %s with the pattern "%s"', (locale, pattern, value, text) => {
    const host = openHost(locale);
    host.put('A1', [[value]]);
    const numberFormat = { type: 'NUMBER', pattern };
    host.batch([
      {
        repeatCell: {
          range: { sheetId: 0 },
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
    expect(host.read('A1')).toEqual([[text]]);
  });

  it('reads several ranges in the order in which they were asked for', () => {
    const host = filled();
    const { body } = host.send('GET', `/v4/spreadsheets/${host.id}/values:batchGet`, {
      ranges: ['B3', 'A:A'],
    });
    expect(body.valueRanges).toEqual([
      { range: 'Sheet1!B3', majorDimension: 'ROWS', values: [['b3']] },
      { range: 'Sheet1!A1:A1000', majorDimension: 'ROWS', values: [['1']] },
    ]);
  });
});
