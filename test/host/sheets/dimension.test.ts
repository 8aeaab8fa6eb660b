import { columns, onColumn, openHost, rows, type Json } from './support';

const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 };

/** A workbook in which something of every sort hangs on B2:C4. */
function dressed() {
  const host = openHost();
  host.put('A1', [
    ['a1', 'b1', 'c1', 'd1'],
    ['a2', 'b2', 'c2', 'd2'],
    ['a3', 'b3', 'c3', 'd3'],
    ['a4', 'b4', 'c4', 'd4'],
  ]);
  host.put("'Other tab'!A1", [['=Sheet1!B2+Sheet1!C4', '=SUM(Sheet1!B2:B)', '="B2"']], 'USER_ENTERED');
  host.batch([
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Block', range } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 1, range, warningOnly: true } } },
    {
      setDataValidation: {
        range: { ...range, endColumnIndex: 2 },
        rule: { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Sheet1!B2:B' }] } },
      },
    },
    {
      repeatCell: {
        range,
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat',
      },
    },
    { setBasicFilter: { filter: { range } } },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range],
          booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { italic: true } } },
        },
      },
    },
    { mergeCells: { range: { ...range, startRowIndex: 3 }, mergeType: 'MERGE_ALL' } },
    onColumn('second', 1),
  ]);
  return host;
}

function whereAll(host: ReturnType<typeof openHost>) {
  const book = host.get({ includeGridData: 'true' });
  const [sheet] = book.sheets;
  const named: unknown = book.namedRanges?.[0]?.range ?? {};
  return {
    named,
    protected: sheet.protectedRanges?.[0]?.range,
    filter: sheet.basicFilter?.range,
    conditional: sheet.conditionalFormats?.[0]?.ranges[0],
    merge: sheet.merges?.[0],
    metadata: sheet.data[0].columnMetadata.findIndex(
      (column: { developerMetadata?: unknown }) => column.developerMetadata,
    ),
  };
}

const at = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

const everywhere = (box: ReturnType<typeof at>, mergeRow: number, metadata: number) => ({
  named: box,
  protected: box,
  filter: box,
  conditional: box,
  merge: { ...box, startRowIndex: mergeRow },
  metadata,
});
describe('inserting, deleting and moving rows and columns', () => {
  it('pushes along what comes after an inserted column', () => {
    const host = dressed();
    host.batch([{ insertDimension: { range: columns(1, 2) } }]);
    expect(whereAll(host)).toEqual(everywhere(at(1, 4, 2, 4), 3, 2));
    expect(host.read('A1:E1')).toEqual([['a1', '', 'b1', 'c1', 'd1']]);
  });

  it('widens what an inserted column or row falls into', () => {
    const host = dressed();
    host.batch([{ insertDimension: { range: columns(2, 3) } }, { insertDimension: { range: rows(2, 4) } }]);
    expect(whereAll(host)).toEqual(everywhere(at(1, 6, 1, 4), 5, 1));
  });

  it('leaves alone what ends before an inserted column', () => {
    const host = dressed();
    host.batch([{ insertDimension: { range: columns(3, 4) } }]);
    expect(whereAll(host)).toEqual(everywhere(at(1, 4, 1, 3), 3, 1));
  });

  it('narrows what a deleted column was part of, and its metadata die with it', () => {
    const host = dressed();
    host.batch([{ deleteDimension: { range: columns(1, 2) } }]);
    const box = at(1, 4, 1, 2);
    expect(whereAll(host)).toEqual({ ...everywhere(box, 3, -1) });
    expect(host.workbook().metadata).toEqual([]);
  });

  it('takes away what was deleted as a whole', () => {
    const host = dressed();
    host.batch([{ deleteDimension: { range: columns(1, 3) } }]);
    expect(whereAll(host)).toEqual({
      named: {},
      protected: undefined,
      filter: undefined,
      conditional: undefined,
      merge: undefined,
      metadata: -1,
    });
  });

  it('takes a column along with its values, formats, rules and metadata when it is moved', () => {
    const host = dressed();
    host.batch([
      { unmergeCells: { range } },
      { moveDimension: { source: columns(1, 2), destinationIndex: 4 } },
    ]);
    expect(host.read('A1:D1')).toEqual([['a1', 'c1', 'd1', 'b1']]);
    expect(whereAll(host).metadata).toBe(3);
    const moved = host.get({ ranges: 'D2', includeGridData: 'true' }).sheets[0].data[0].rowData[0].values[0];
    expect(moved.userEnteredFormat).toEqual({ textFormat: { bold: true } });
    expect(moved.dataValidation.condition.type).toBe('ONE_OF_RANGE');
  });

  it('keeps formulas and rules pointing at the same cells', () => {
    const host = dressed();
    const formulas = () => host.read("'Other tab'!A1:C1", { valueRenderOption: 'FORMULA' })[0];
    const rule = (cell: string) =>
      host.get({ ranges: cell, includeGridData: 'true' }).sheets[0].data[0].rowData[0].values[0]
        .dataValidation.condition.values[0].userEnteredValue;
    host.batch([{ insertDimension: { range: columns(0, 1) } }, { insertDimension: { range: rows(0, 1) } }]);
    expect(formulas()).toEqual(['=Sheet1!C3+Sheet1!D5', '=SUM(Sheet1!C3:C)', '="B2"']);
    expect(rule('C3')).toBe('=Sheet1!C3:C');
    host.batch([{ deleteDimension: { range: columns(3, 4) } }]);
    expect(formulas()).toEqual(['=Sheet1!C3+Sheet1!#REF!', '=SUM(Sheet1!C3:C)', '="B2"']);
  });

  it('keeps the formulas of conditional formats in step with the cells they format', () => {
    const host = openHost();
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B2="A"' }] };
    host.batch([
      { addConditionalFormatRule: { rule: { ranges: [range], booleanRule: { condition, format: {} } } } },
      { insertDimension: { range: columns(0, 1) } },
      { insertDimension: { range: rows(0, 2) } },
    ]);
    const [rule] = host.get().sheets[0].conditionalFormats;
    expect(rule.booleanRule.condition.values).toEqual([{ userEnteredValue: '=$C4="A"' }]);
    expect(rule.ranges).toEqual([at(3, 6, 2, 4)]);
  });

  it('gives inserted rows the look of the rows after them, or before when asked, and no content', () => {
    const host = openHost();
    host.put('A1', [['head'], ['body']]);
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    host.batch([
      { repeatCell: { range: { sheetId: 0, endRowIndex: 1 }, cell: bold, fields: 'userEnteredFormat' } },
      { insertDimension: { range: rows(1, 2), inheritFromBefore: true } },
      { insertDimension: { range: rows(2, 3), inheritFromBefore: false } },
    ]);
    const lines = host.get({ ranges: 'A1:A4', includeGridData: 'true' }).sheets[0].data[0].rowData;
    expect(lines.map((line: Json) => line.values?.[0]?.userEnteredFormat?.textFormat.bold ?? false)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(host.read('A1:A4')).toEqual([['head'], [], [], ['body']]);
  });
});
