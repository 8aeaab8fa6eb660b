import { cell, columns, openHost, row, rows, type Json } from './support';

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

describe('grouping', () => {
  const group = (from: number, to: number) => ({ addDimensionGroup: { range: columns(from, to) } });
  const groups = (host: ReturnType<typeof openHost>) =>
    (host.get().sheets[0].columnGroups ?? []).map(({ range, depth }: Json) => [
      range.startIndex,
      range.endIndex,
      depth,
    ]);

  it.each([
    [
      'a part of a group',
      [1, 5],
      [2, 4],
      [
        [1, 5, 1],
        [2, 4, 2],
      ],
    ],
    [
      'more than a group',
      [1, 4],
      [1, 5],
      [
        [1, 5, 1],
        [1, 4, 2],
      ],
    ],
    [
      'a group’s end and beyond',
      [1, 4],
      [2, 5],
      [
        [1, 5, 1],
        [2, 4, 2],
      ],
    ],
  ] as [string, [number, number], [number, number], number[][]][])(
    'over %s nests as the reference says',
    (_what, first, second, expected) => {
      const host = openHost();
      host.batch([group(...first), group(...second)]);
      expect(groups(host)).toEqual(expected);
    },
  );

  it('takes one level away where it is deleted', () => {
    const host = openHost();
    host.batch([group(1, 5), group(2, 4), { deleteDimensionGroup: { range: columns(3, 5) } }]);
    expect(groups(host)).toEqual([
      [1, 4, 1],
      [2, 3, 2],
    ]);
  });

  it('answers the groups there are, says where the control is, and nothing when none is left', () => {
    const host = openHost();
    expect(host.batch([group(0, 2)]).body.replies[0].addDimensionGroup.dimensionGroups).toEqual([
      { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 }, depth: 1 },
    ]);
    expect(host.get().sheets[0].properties.gridProperties.columnGroupControlAfter).toBe(true);
    expect(host.batch([{ deleteDimensionGroup: { range: columns(0, 2) } }]).body.replies).toEqual([
      { deleteDimensionGroup: {} },
    ]);
  });
});

describe('copying and cutting', () => {
  const source = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };

  it('repeats the source over a destination that is a multiple of it', () => {
    const host = openHost();
    host.put('A1', [['x'], ['y']]);
    const destination = { ...source, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 4 };
    host.batch([{ copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }]);
    expect(host.read('C1:D4')).toEqual([
      ['x', 'x'],
      ['y', 'y'],
      ['x', 'x'],
      ['y', 'y'],
    ]);
  });

  it('turns rows into columns, or pastes only values or only formats', () => {
    const host = openHost();
    host.put('A1', [['2020-01-01'], ['b']], 'USER_ENTERED');
    const to = (startRowIndex: number) => ({
      sheetId: 0,
      startRowIndex,
      endRowIndex: startRowIndex + 1,
      startColumnIndex: 3,
      endColumnIndex: 4,
    });
    host.batch([
      { copyPaste: { source, destination: to(0), pasteType: 'PASTE_NORMAL', pasteOrientation: 'TRANSPOSE' } },
      { copyPaste: { source, destination: to(1), pasteType: 'PASTE_VALUES' } },
      { copyPaste: { source, destination: to(4), pasteType: 'PASTE_FORMAT' } },
    ]);
    expect(host.read('D1:E5')).toEqual([['2020-01-01', 'b'], ['43831'], ['b']]);
    host.put('D5', [[43_832]]);
    expect(host.read('D5')).toEqual([['2020-01-02']]);
  });

  it('moves cells and leaves nothing behind, metadata of their column where it was', () => {
    const host = openHost();
    host.put('A1', [['x'], ['y']]);
    host.batch([
      {
        cutPaste: {
          source,
          destination: { sheetId: 7, rowIndex: 3, columnIndex: 1 },
          pasteType: 'PASTE_NORMAL',
        },
      },
    ]);
    expect(host.read('A1:A2')).toEqual([]);
    expect(host.read("'Other tab'!B4:B5")).toEqual([['x'], ['y']]);
  });

  it('shifts cells aside for inserted ones and back for deleted ones', () => {
    const host = openHost();
    host.put('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    host.batch([{ insertRange: { range, shiftDimension: 'ROWS' } }]);
    expect(host.read('A1:B3')).toEqual([['', 'b'], ['a', 'd'], ['c']]);
    host.batch([{ insertRange: { range, shiftDimension: 'COLUMNS' } }]);
    expect(host.read('A1:C1')).toEqual([['', '', 'b']]);
    host.batch([
      { deleteRange: { range, shiftDimension: 'COLUMNS' } },
      { deleteRange: { range, shiftDimension: 'ROWS' } },
    ]);
    expect(host.read('A1:B3')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('finding and replacing', () => {
  it('counts what it changed, and leaves formulas alone unless asked', () => {
    const host = openHost();
    host.put(
      'A1',
      [
        ['kelas A', 'Kelas B'],
        ['x', '="kelas"'],
      ],
      'USER_ENTERED',
    );
    const { body } = host.batch([{ findReplace: { find: 'kelas', replacement: 'grup', allSheets: true } }]);
    expect(body.replies[0].findReplace).toEqual({
      valuesChanged: 2,
      rowsChanged: 1,
      sheetsChanged: 1,
      occurrencesChanged: 2,
    });
    expect(host.read('A1:B2', { valueRenderOption: 'FORMULA' })).toEqual([
      ['grup A', 'grup B'],
      ['x', '="kelas"'],
    ]);
  });

  it('minds the case, the whole cell and patterns when told to', () => {
    const host = openHost();
    host.put('A1', [['ab', 'AB', 'xab']]);
    host.batch([
      { findReplace: { find: 'ab', replacement: '1', sheetId: 0, matchCase: true, matchEntireCell: true } },
    ]);
    expect(host.read('A1:C1')).toEqual([['1', 'AB', 'xab']]);
    host.batch([{ findReplace: { find: '(x)(a)', replacement: '$2$1', sheetId: 0, searchByRegex: true } }]);
    expect(host.read('C1')).toEqual([['axb']]);
  });
});
