import { columns, openHost, type Json } from './support';

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

  it.each([{ rowIndex: -1 }, { columnIndex: -1 }])('refuses a corner before the first cell: %j', (corner) => {
    const host = openHost();
    host.put('A1', [['x']]);
    const before = host.workbook();
    const rows = [{ values: [{ userEnteredValue: { stringValue: 'y' } }] }];
    for (const request of [
      { cutPaste: { source, destination: corner } },
      { updateCells: { start: corner, rows, fields: 'userEnteredValue' } },
    ])
      expect(host.batch([request]).status).toBe(400);
    expect(host.workbook()).toBe(before);
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
