import { cell, openHost, row, rows, type Json } from './support';

const sort = (
  sortSpecs: object[],
  range: object = { sheetId: 0, startRowIndex: 0, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 },
) => ({
  sortRange: { range, sortSpecs },
});
const ascending = { dimensionIndex: 0, sortOrder: 'ASCENDING' };
const descending = { dimensionIndex: 0, sortOrder: 'DESCENDING' };
describe('sorting', () => {
  const mixed = () => {
    const host = openHost();
    host.batch([
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [row('banana', 1), row(10, 2), row(undefined, 3), row('Apple', 4), row(9, 5), row(true, 6)],
          fields: 'userEnteredValue',
        },
      },
    ]);
    return host;
  };
  const order = (host: ReturnType<typeof openHost>) =>
    host.read('B1:B6', { valueRenderOption: 'UNFORMATTED_VALUE' }).map(([value]) => value);

  it('puts numbers before texts, either case alike, and nothing last', () => {
    const host = mixed();
    host.batch([sort([ascending])]);
    expect(order(host)).toEqual([5, 2, 4, 1, 6, 3]);
  });

  it('turns that round descending, and still puts nothing last', () => {
    const host = mixed();
    host.batch([sort([descending])]);
    expect(order(host)).toEqual([6, 1, 4, 2, 5, 3]);
  });

  it('goes on with the next column where the first is alike, and keeps the order of equal rows', () => {
    const host = openHost();
    host.put('A1', [
      ['b', 2],
      ['a', 2],
      ['b', 1],
      ['a', 1],
      ['b', 1],
    ]);
    host.batch([sort([ascending, { dimensionIndex: 1, sortOrder: 'DESCENDING' }])]);
    expect(host.read('A1:B5')).toEqual([
      ['a', '2'],
      ['a', '1'],
      ['b', '2'],
      ['b', '1'],
      ['b', '1'],
    ]);
  });

  it('leaves rows alone that are hidden', () => {
    const host = openHost();
    host.put('A1', [['c'], ['b'], ['a']]);
    host.batch([
      {
        updateDimensionProperties: {
          range: rows(1, 2),
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      sort([ascending]),
    ]);
    expect(host.read('A1:A3')).toEqual([['a'], ['b'], ['c']]);
    host.put('B1', [[2], [9], [1]]);
    host.batch([sort([{ dimensionIndex: 1, sortOrder: 'DESCENDING' }])]);
    expect(host.read('A1:A3')).toEqual([['a'], ['b'], ['c']]);
  });

  it('takes formats and notes along', () => {
    const host = openHost();
    host.batch([
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [row('b'), { values: [{ ...cell('a'), note: 'of a' }] }],
          fields: 'userEnteredValue,note',
        },
      },
      sort([ascending]),
    ]);
    expect(host.get({ includeGridData: 'true' }).sheets[0].data[0].rowData[0].values[0].note).toBe('of a');
  });

  it('refuses a range with cells merged downwards', () => {
    const host = openHost();
    const merge = { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
    expect(
      host.batch([{ mergeCells: { range: merge, mergeType: 'MERGE_ALL' } }, sort([ascending])]).body.error
        .message,
    ).toBe(
      "Invalid requests[1].sortRange: You can't sort a range containing vertical merges. There is a vertical merge at A2:A3",
    );
  });
});

describe('merging', () => {
  const square = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
  const merges = (host: ReturnType<typeof openHost>) => host.get().sheets[0].merges;

  it('keeps the first value of the merged cells', () => {
    const host = openHost();
    host.put('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    host.batch([{ mergeCells: { range: square, mergeType: 'MERGE_ALL' } }]);
    expect(host.read('A1:B2')).toEqual([['a']]);
    expect(merges(host)).toEqual([
      { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
  });

  it('merges row by row or column by column', () => {
    const host = openHost();
    host.batch([{ mergeCells: { range: square, mergeType: 'MERGE_ROWS' } }]);
    expect(merges(host).map((merge: Json) => merge.startRowIndex)).toEqual([0, 1]);
    host.batch([{ mergeCells: { range: square, mergeType: 'MERGE_COLUMNS' } }]);
    expect(merges(host).map((merge: Json) => merge.startColumnIndex)).toEqual([0, 1]);
  });

  it('comes apart as a whole only', () => {
    const host = openHost();
    host.batch([{ mergeCells: { range: square, mergeType: 'MERGE_ALL' } }]);
    expect(host.batch([{ unmergeCells: { range: { ...square, endRowIndex: 1 } } }]).body.error.message).toBe(
      'Invalid requests[0].unmergeCells: You must select all cells in a merged range to merge or unmerge them.',
    );
    host.batch([{ unmergeCells: { range: { sheetId: 0 } } }]);
    expect(merges(host)).toBeUndefined();
  });

  it('is not torn apart by a move', () => {
    const host = openHost();
    host.batch([{ mergeCells: { range: square, mergeType: 'MERGE_ALL' } }]);
    expect(
      host.batch([{ moveDimension: { source: rows(1, 2), destinationIndex: 5 } }]).body.error.message,
    ).toBe(
      'Invalid requests[0].moveDimension: Sorry, it is not possible to move a row to a position that crosses a merged cell. Please unmerge and try again.',
    );
  });

  it('is told only of merges that touch the ranges asked for', () => {
    const host = openHost();
    host.batch([{ mergeCells: { range: square, mergeType: 'MERGE_ALL' } }]);
    expect(host.get({ ranges: 'D1:E9' }).sheets[0].merges).toBeUndefined();
    expect(host.get({ ranges: 'B2:E9' }).sheets[0].merges).toHaveLength(1);
  });
});
