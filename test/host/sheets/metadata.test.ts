import { columns, onColumn, openHost, rows, type Json } from './support';

type Host = ReturnType<typeof openHost>;

const search = (host: Host, developerMetadataLookup: object) =>
  (
    host.send(
      'POST',
      `/v4/spreadsheets/${host.id}/developerMetadata:search`,
      {},
      { dataFilters: [{ developerMetadataLookup }] },
    ).body.matchedDeveloperMetadata ?? []
  ).map((match: { developerMetadata: { metadataId: number } }) => match.developerMetadata.metadataId);

const create = (metadataId: number, metadataKey: string, location: object, rest: object = {}) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataId, metadataKey, visibility: 'DOCUMENT', location, ...rest },
  },
});

function tagged(): Host {
  const host = openHost();
  host.batch([
    create(1, 'book', { spreadsheet: true }, { metadataValue: 'v1' }),
    create(2, 'tab', { sheetId: 7 }),
    create(3, 'column', { dimensionRange: columns(2, 3) }),
    create(4, 'row', { dimensionRange: rows(4, 5) }),
    create(5, 'column', { dimensionRange: columns(2, 3, 7) }, { visibility: 'PROJECT' }),
  ]);
  return host;
}
describe('developer metadata', () => {
  it('answers what it made, the place named by its kind', () => {
    const { body } = openHost().batch([
      create(3, 'column', { dimensionRange: columns(2, 3, 7) }, { metadataValue: 'x' }),
    ]);
    expect(body.replies[0].createDeveloperMetadata.developerMetadata).toEqual({
      metadataId: 3,
      metadataKey: 'column',
      metadataValue: 'x',
      visibility: 'DOCUMENT',
      location: {
        locationType: 'COLUMN',
        dimensionRange: { sheetId: 7, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
      },
    });
  });

  it('refuses an id in use, and with it everything else of the batch', () => {
    const host = tagged();
    const before = host.workbook();
    const refused = host.batch([
      {
        appendCells: {
          sheetId: 0,
          rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
          fields: '*',
        },
      },
      create(3, 'commit', { spreadsheet: true }),
    ]);
    expect(refused.body.error).toMatchObject({
      code: 400,
      message:
        'Invalid requests[1].createDeveloperMetadata: Cannot add developer metadata with ID [3] because developer metadata with that ID already exists.',
    });
    expect(host.workbook()).toBe(before);
  });

  it('takes an id again once it was deleted, in the same batch too', () => {
    const host = tagged();
    const remove = {
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 1 } } },
    };
    const { body } = host.batch([remove, create(1, 'again', { spreadsheet: true })]);
    expect(body.replies[0].deleteDeveloperMetadata.deletedDeveloperMetadata).toHaveLength(1);
    expect(search(host, { metadataKey: 'again' })).toEqual([1]);
  });

  it('makes an id of its own when none is given', () => {
    const host = openHost();
    const { body } = host.batch([onColumn('a', 0), onColumn('b', 0)]);
    const ids = body.replies.map((reply: Json) => reply.createDeveloperMetadata.developerMetadata.metadataId);
    expect(new Set(ids).size).toBe(2);
  });

  it.each(
    [
      [{ metadataId: 3 }, [3]],
      [{ metadataKey: 'column' }, [3, 5]],
      [{ metadataKey: 'column', visibility: 'DOCUMENT' }, [3]],
      [{ metadataValue: 'v1' }, [1]],
      [{ locationType: 'ROW' }, [4]],
      [
        { metadataLocation: { dimensionRange: columns(2, 3) }, locationMatchingStrategy: 'EXACT_LOCATION' },
        [3],
      ],
      [{ metadataLocation: { sheetId: 7 } }, [2]],
      [{ metadataLocation: { sheetId: 7 }, locationMatchingStrategy: 'INTERSECTING_LOCATION' }, [2, 5]],
      [{ metadataLocation: { sheetId: 0 }, locationMatchingStrategy: 'INTERSECTING_LOCATION' }, [3, 4]],
      [{ metadataKey: 'nothing' }, []],
    ].map(([lookup, ids]) => [JSON.stringify(lookup), lookup, ids] as [string, object, number[]]),
  )('is found by %s', (_text, lookup, ids) => {
    const found = search(tagged(), lookup).filter((id: number) => id !== 1 || ids.includes(1));
    expect(found).toEqual(ids);
  });

  it('is read by its id, and is not there under another', () => {
    const host = tagged();
    const read = (id: number) => host.send('GET', `/v4/spreadsheets/${host.id}/developerMetadata/${id}`);
    expect(read(1).body.metadataValue).toBe('v1');
    expect(read(99)).toMatchObject({ status: 404, body: { error: { status: 'NOT_FOUND' } } });
  });

  it('is changed where a filter finds it, its id kept', () => {
    const host = tagged();
    host.batch([
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: 3 } }],
          developerMetadata: { metadataValue: 'new', location: { dimensionRange: columns(5, 6) } },
          fields: 'metadataValue,location',
        },
      },
    ]);
    const [entry] = host.workbook().metadata.filter(({ metadataId }) => metadataId === 3);
    expect(entry).toMatchObject({ metadataKey: 'column', metadataValue: 'new' });
    expect(entry?.location?.dimensionRange?.startIndex).toBe(5);
  });

  it('goes with its sheet, and is copied under new ids with it', () => {
    const host = tagged();
    host.batch([{ duplicateSheet: { sourceSheetId: 7, newSheetId: 8 } }]);
    expect(search(host, { metadataKey: 'column' })).toHaveLength(3);
    host.batch([{ deleteSheet: { sheetId: 7 } }]);
    expect(search(host, { metadataKey: 'column' })).toHaveLength(2);
    expect(host.workbook().metadata.map(({ metadataId }) => metadataId)).not.toContain(2);
  });

  it('stands with the spreadsheet, the sheet, the row and the column that it belongs to', () => {
    const book = tagged().get({ includeGridData: 'true' });
    const ids = (list: { metadataId: number }[] = []) => list.map(({ metadataId }) => metadataId);
    expect(ids(book.developerMetadata)).toEqual([1]);
    expect(ids(book.sheets[1].developerMetadata)).toEqual([2]);
    expect(ids(book.sheets[0].data[0].columnMetadata[2].developerMetadata)).toEqual([3]);
    expect(ids(book.sheets[0].data[0].rowMetadata[4].developerMetadata)).toEqual([4]);
  });

  it.each([
    [{ metadataKey: 'k', location: { spreadsheet: true } }, 'Must specify a metadata visibility.'],
    [{ visibility: 'DOCUMENT', location: { spreadsheet: true } }, 'Must specify a metadata key.'],
    [
      { metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: columns(0, 2) } },
      'Developer metadata can only be associated with a single row or column.',
    ],
    [
      {
        metadataKey: 'k',
        metadataValue: 'x'.repeat(30_000),
        visibility: 'DOCUMENT',
        location: { sheetId: 7 },
      },
      'Developer metadata of sheet 7 exceeds the limit of 30000 characters.',
    ],
  ])('is refused when %j', (developerMetadata, message) => {
    expect(openHost().batch([{ createDeveloperMetadata: { developerMetadata } }]).body.error.message).toBe(
      `Invalid requests[0].createDeveloperMetadata: ${message}`,
    );
  });
});
