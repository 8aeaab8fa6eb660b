import { openHost } from './support';

describe('writing values', () => {
  it('takes one cell as the corner of whatever is sent', () => {
    const host = openHost();
    expect(
      host.put('A1', [
        ['a', 'b'],
        ['c', 'd'],
      ]).body,
    ).toEqual({
      spreadsheetId: host.id,
      updatedRange: 'Sheet1!A1:B2',
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 4,
    });
  });

  it('counts the cells that were sent, not the rectangle', () => {
    expect(
      openHost().put('A1:D2', [
        ['A1', 'B1', 'C1'],
        [1, 2, 3, 4],
      ]).body,
    ).toMatchObject({
      updatedRange: 'Sheet1!A1:D2',
      updatedCells: 7,
    });
  });

  it('leaves a cell alone for null and clears it for an empty text, its format kept', () => {
    const host = openHost();
    host.put('A1', [['2020-01-01', '2020-01-02']], 'USER_ENTERED');
    host.put('A1', [[null, '']]);
    expect(host.read('A1:B1')).toEqual([['2020-01-01']]);
    host.put('B1', [[43_832]]);
    expect(host.read('B1')).toEqual([['2020-01-02']]);
  });

  it('refuses values that reach past their range, naming the row or column', () => {
    const host = openHost();
    expect(host.put('A1:B1', [['x', 'y'], ['z']]).body.error).toMatchObject({
      code: 400,
      message: 'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
      status: 'INVALID_ARGUMENT',
    });
    expect(host.put('A1:B1', [['x', 'y', 'z']]).body.error.message).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
  });

  it('refuses to write outside the grid', () => {
    expect(openHost().put('AA1', [['x']]).body.error.message).toBe(
      'Range (Sheet1!AA1) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
  });

  it('refuses a body that names another range than the address', () => {
    const host = openHost();
    const path = `/v4/spreadsheets/${host.id}/values/Sheet1!A1`;
    const body = { range: 'Sheet1!B1', values: [['x']] };
    expect(host.send('PUT', path, { valueInputOption: 'RAW' }, body).body.error.message).toBe(
      "Request range[Sheet1!A1] does not match value's range[Sheet1!B1]",
    );
    expect(
      host.send('PUT', path, { valueInputOption: 'RAW' }, { ...body, range: "'Sheet1'!A1" }).status,
    ).toBe(200);
  });

  it('asks for the input option', () => {
    const host = openHost();
    const path = `/v4/spreadsheets/${host.id}/values/A1`;
    expect(host.send('PUT', path, {}, { values: [['x']] }).body.error.message).toBe(
      "'valueInputOption' is required but not specified",
    );
  });

  it('writes several ranges in one call and counts them together', () => {
    const host = openHost();
    const data = [
      { range: 'Sheet1!A1:D1', values: [['A1', 'B1', '', 'D1']] },
      { range: 'Sheet1!A4:D4', values: [['A4', 'B4', '', 'D4']] },
    ];
    const { body } = host.send(
      'POST',
      `/v4/spreadsheets/${host.id}/values:batchUpdate`,
      {},
      { valueInputOption: 'RAW', data },
    );
    expect(body).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 4,
      totalUpdatedCells: 8,
      totalUpdatedSheets: 1,
    });
  });

  it('writes none of several ranges when one of them is wrong', () => {
    const host = openHost();
    const before = host.workbook();
    const data = [
      { range: 'A1', values: [['x']] },
      { range: 'Nowhere!A1', values: [['y']] },
    ];
    const { body } = host.send(
      'POST',
      `/v4/spreadsheets/${host.id}/values:batchUpdate`,
      {},
      { valueInputOption: 'RAW', data },
    );
    expect(body.error.message).toBe('Invalid data[1]: Unable to parse range: Nowhere!A1');
    expect(host.workbook()).toBe(before);
  });

  it('gives back what it wrote when asked', () => {
    const host = openHost();
    const query = {
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: 'true',
      responseValueRenderOption: 'UNFORMATTED_VALUE',
    };
    const { body } = host.send('PUT', `/v4/spreadsheets/${host.id}/values/A1`, query, { values: [['10%']] });
    expect(body.updatedData).toEqual({ range: 'Sheet1!A1', majorDimension: 'ROWS', values: [[0.1]] });
  });

  it('clears values and keeps formats and notes', () => {
    const host = openHost();
    host.put('A1', [['2020-01-01']], 'USER_ENTERED');
    host.batch([
      { updateCells: { start: { sheetId: 0 }, rows: [{ values: [{ note: 'n' }] }], fields: 'note' } },
    ]);
    expect(host.send('POST', `/v4/spreadsheets/${host.id}/values/Sheet1:clear`).body.clearedRange).toBe(
      'Sheet1!A1:Z1000',
    );
    const [kept] = host.get({ fields: 'sheets.data.rowData.values' }).sheets[0].data[0].rowData[0].values;
    expect(kept.note).toBe('n');
    expect(kept.userEnteredFormat.numberFormat.type).toBe('DATE');
    expect(kept.userEnteredValue).toBeUndefined();
  });
});
