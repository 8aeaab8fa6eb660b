import { openHost } from './support';

describe('appending values', () => {
  const append = (host: ReturnType<typeof openHost>, range: string, values: unknown[][], query = {}) =>
    host.send(
      'POST',
      `/v4/spreadsheets/${host.id}/values/${encodeURIComponent(range)}:append`,
      { valueInputOption: 'RAW', ...query },
      { values },
    ).body;

  /** The sheet of Google's guide: a table at A1:C2 and one at B4:D6. */
  const twoTables = () => {
    const host = openHost();
    host.put('A1', [
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
    ]);
    host.put('B4', [
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
    ]);
    return host;
  };

  it.each([
    ['Sheet1', 'B7'],
    ['C5:D5', 'B7'],
    ['B2:D4', 'B7'],
    ['A3:G10', 'B7'],
    ['A1', 'A3'],
    ['E4', 'E4'],
    ['A4', 'A4'],
  ])('after %s lands at %s, as the guide says', (range, landing) => {
    expect(append(twoTables(), range, [['new']]).updates.updatedRange).toBe(`Sheet1!${landing}`);
  });

  it('takes cells with an empty one between them for two tables', () => {
    const host = openHost();
    append(host, 'Sheet1', [['a', '', 'c']]);
    const second = append(host, 'Sheet1', [['a', '', 'c']]);
    expect(second.tableRange).toBe('Sheet1!C1');
    expect(second.updates.updatedRange).toBe('Sheet1!C2:E2');
  });

  it('takes cells that touch at a corner for one table', () => {
    const host = openHost();
    host.put('A1', [
      ['a', '', ''],
      ['', 'b', ''],
    ]);
    expect(append(host, 'Sheet1', [['new']]).tableRange).toBe('Sheet1!A1:B2');
  });

  it('starts at the corner, and names no table, where there is none', () => {
    const first = append(openHost(), 'Sheet1', [['a', 'b']]);
    expect(first.tableRange).toBeUndefined();
    expect(first.updates.updatedRange).toBe('Sheet1!A1:B1');
  });

  it('makes the grid longer where it ends', () => {
    const host = openHost();
    host.batch([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 1 } },
          fields: 'gridProperties.rowCount',
        },
      },
    ]);
    host.put('A1', [['x']]);
    append(host, 'A1', [['y'], ['z']]);
    expect(host.read('A:A')).toEqual([['x'], ['y'], ['z']]);
  });

  it('makes room with INSERT_ROWS, and writes over what is below without', () => {
    const host = twoTables();
    append(host, 'A1', [['new']], { insertDataOption: 'INSERT_ROWS' });
    expect(host.read('A3')).toEqual([['new']]);
    expect(host.read('B5')).toEqual([['x']]);
  });
});
