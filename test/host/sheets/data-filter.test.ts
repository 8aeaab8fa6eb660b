import { columns, onColumn, openHost, type Json } from './support';

type Host = ReturnType<typeof openHost>;

describe('reading by data filter', () => {
  const byFilter = (host: Host, dataFilters: object[], rest: object = {}) =>
    host.send('POST', `/v4/spreadsheets/${host.id}/values:batchGetByDataFilter`, {}, { dataFilters, ...rest })
      .body.valueRanges;

  it('gives the column that carries the metadata, wherever it was moved', () => {
    const host = openHost();
    host.put('A1', [
      ['h1', 'h2', 'h3'],
      [1, 2, 3],
    ]);
    host.batch([onColumn('two', 1), { moveDimension: { source: columns(1, 2), destinationIndex: 0 } }]);
    const filter = { developerMetadataLookup: { metadataKey: 'two', visibility: 'DOCUMENT' } };
    const read = byFilter(host, [filter], {
      majorDimension: 'COLUMNS',
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read).toEqual([
      {
        valueRange: { range: 'Sheet1!A1:A1000', majorDimension: 'COLUMNS', values: [['h2', 2]] },
        dataFilters: [filter],
      },
    ]);
  });

  it('tells two columns with one key apart by the sheet they are on', () => {
    const host = openHost();
    host.batch([onColumn('k', 1), onColumn('k', 1, undefined, 7)]);
    const lookup = (sheetId: number) => ({
      developerMetadataLookup: {
        metadataKey: 'k',
        metadataLocation: { sheetId },
        locationMatchingStrategy: 'INTERSECTING_LOCATION',
      },
    });
    const ranges = (filter: object) => byFilter(host, [filter]).map((match: Json) => match.valueRange.range);
    expect(ranges(lookup(0))).toEqual(['Sheet1!B1:B1000']);
    expect(ranges(lookup(7))).toEqual(["'Other tab'!B1:B1000"]);
    expect(ranges({ developerMetadataLookup: { metadataKey: 'k' } })).toHaveLength(2);
  });

  it('takes grid ranges and A1 notation beside metadata, and names each range once with all its filters', () => {
    const host = openHost();
    host.put('A1', [['x', 'y']]);
    const filters = [
      { a1Range: 'Sheet1!A1:B1' },
      { gridRange: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 } },
      { gridRange: { sheetId: 7, startRowIndex: 0, endRowIndex: 2 } },
    ];
    const read = byFilter(host, filters);
    expect(read.map((match: Json) => [match.valueRange.range, match.dataFilters.length])).toEqual([
      ['Sheet1!A1:B1', 2],
      ["'Other tab'!A1:Z2", 1],
    ]);
  });

  it('leaves out what matches nothing', () => {
    expect(byFilter(openHost(), [{ developerMetadataLookup: { metadataKey: 'none' } }])).toBeUndefined();
  });

  it('reads the spreadsheet by filter, and writes and clears values by filter', () => {
    const host = openHost();
    host.batch([onColumn('k', 2)]);
    const dataFilter = { developerMetadataLookup: { metadataKey: 'k' } };
    const base = `/v4/spreadsheets/${host.id}`;
    const write = { valueInputOption: 'RAW', data: [{ dataFilter, values: [['a'], ['b']] }] };
    expect(
      host.send('POST', `${base}/values:batchUpdateByDataFilter`, {}, write).body.responses[0],
    ).toMatchObject({
      updatedRange: 'Sheet1!C1:C2',
      dataFilter,
    });
    const found = host.send(
      'POST',
      `${base}:getByDataFilter`,
      { fields: 'sheets.data.startColumn' },
      { dataFilters: [dataFilter] },
    );
    expect(found.body).toEqual({ sheets: [{ data: [{ startColumn: 2 }] }] });
    const cleared = host.send(
      'POST',
      `${base}/values:batchClearByDataFilter`,
      {},
      { dataFilters: [dataFilter] },
    );
    expect(cleared.body.clearedRanges).toEqual(['Sheet1!C1:C1000']);
    expect(host.read('C:C')).toEqual([]);
  });
});
