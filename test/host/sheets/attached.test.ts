import { openHost, type Json } from './support';

const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const printed = { startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const sheet = (host: ReturnType<typeof openHost>) => host.get().sheets[0];
describe('conditional formats', () => {
  const rule = (formula: string) => ({
    ranges: [{ sheetId: 0, startColumnIndex: 0, endColumnIndex: 2 }],
    booleanRule: {
      condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
      format: { backgroundColor: { red: 1 } },
    },
  });
  const formulas = (host: ReturnType<typeof openHost>) =>
    (sheet(host).conditionalFormats ?? []).map(
      ({ booleanRule }: Json) => booleanRule.condition.values[0].userEnteredValue,
    );

  it('stand in the order of their indexes', () => {
    const host = openHost();
    host.batch([
      { addConditionalFormatRule: { rule: rule('=A1=1'), index: 0 } },
      { addConditionalFormatRule: { rule: rule('=A1=2'), index: 1 } },
      { addConditionalFormatRule: { rule: rule('=A1=3') } },
    ]);
    expect(formulas(host)).toEqual(['=A1=3', '=A1=1', '=A1=2']);
    host.batch([{ updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 2 } }]);
    expect(formulas(host)).toEqual(['=A1=1', '=A1=2', '=A1=3']);
    const { body } = host.batch([
      { updateConditionalFormatRule: { index: 1, rule: rule('=A1=9') } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
    ]);
    expect(body.replies[0].updateConditionalFormatRule).toMatchObject({ newIndex: 1 });
    expect(body.replies[1].deleteConditionalFormatRule.rule.booleanRule.condition.type).toBe(
      'CUSTOM_FORMULA',
    );
    expect(formulas(host)).toEqual(['=A1=9', '=A1=3']);
  });

  it('are refused without a range, a rule, or a place', () => {
    const host = openHost();
    const bare = { addConditionalFormatRule: { rule: { booleanRule: rule('=A1').booleanRule } } };
    const empty = { addConditionalFormatRule: { rule: { ranges: [range] } } };
    const far = { addConditionalFormatRule: { rule: rule('=A1'), index: 3 } };
    for (const request of [bare, empty, far]) expect(host.batch([request]).status).toBe(400);
  });
});

describe('filters', () => {
  it('bound their range by the sheet, are replaced by the next one, and cleared', () => {
    const host = openHost();
    host.batch([{ setBasicFilter: { filter: { range: { sheetId: 0 } } } }]);
    expect(sheet(host).basicFilter.range).toEqual({
      startRowIndex: 0,
      endRowIndex: 1000,
      startColumnIndex: 0,
      endColumnIndex: 26,
    });
    host.batch([{ setBasicFilter: { filter: { range } } }]);
    expect(sheet(host).basicFilter).toEqual({ range: printed });
    host.batch([{ clearBasicFilter: { sheetId: 0 } }]);
    expect(sheet(host).basicFilter).toBeUndefined();
  });

  it('sort what is below their first row', () => {
    const host = openHost();
    host.put('A1', [['head'], ['b'], ['a']]);
    const filter = {
      range: { sheetId: 0, endRowIndex: 3, endColumnIndex: 1 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }],
    };
    host.batch([{ setBasicFilter: { filter } }]);
    expect(host.read('A1:A3')).toEqual([['head'], ['a'], ['b']]);
  });

  it('are kept as views beside the sheet’s own', () => {
    const host = openHost();
    host.batch([{ addFilterView: { filter: { filterViewId: 3, title: 'Hadir', range } } }]);
    host.batch([{ updateFilterView: { filter: { filterViewId: 3, title: 'Alpa' }, fields: 'title' } }]);
    expect(sheet(host).filterViews).toEqual([{ filterViewId: 3, title: 'Alpa', range: printed }]);
    host.batch([{ deleteFilterView: { filterId: 3 } }]);
    expect(sheet(host).filterViews).toBeUndefined();
  });
});

describe('charts', () => {
  const spec = { title: 'Kehadiran', basicChart: { chartType: 'COLUMN', domains: [], series: [] } };
  const anchorCell = { sheetId: 0, rowIndex: 2, columnIndex: 3 };

  it('are kept, changed, moved with their cell and deleted', () => {
    const host = openHost();
    host.batch([
      { addChart: { chart: { chartId: 5, spec, position: { overlayPosition: { anchorCell } } } } },
    ]);
    host.batch([
      { updateChartSpec: { chartId: 5, spec: { ...spec, title: 'Baru' } } },
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    ]);
    expect(sheet(host).charts[0]).toMatchObject({
      chartId: 5,
      spec: { title: 'Baru' },
      position: {
        overlayPosition: { anchorCell: { rowIndex: 3, columnIndex: 3 }, widthPixels: 600, heightPixels: 371 },
      },
    });
    host.batch([{ deleteEmbeddedObject: { objectId: 5 } }]);
    expect(sheet(host).charts).toBeUndefined();
  });

  it('refuse a chart without a spec, and a field that charts do not have', () => {
    const host = openHost();
    expect(host.batch([{ addChart: { chart: { position: {} } } }]).status).toBe(400);
    expect(host.batch([{ addChart: { chart: { spec: { pie: {} } } } }]).body.error.message).toBe(
      'Invalid JSON payload received. Unknown name "pie" at \'requests[0].add_chart.chart.spec\': Cannot find field.',
    );
  });

  it('refuse values that are no column and no row, and an id that is in use', () => {
    const host = openHost();
    const over = (endColumnIndex: number) => {
      const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex };
      const series = [{ series: { sourceRange: { sources: [range] } } }];
      const position = { overlayPosition: { anchorCell } };
      return [{ addChart: { chart: { chartId: 5, spec: { basicChart: { series } }, position } } }];
    };
    expect(host.batch(over(2)).body.error.message).toContain('all rows or all columns to have length of 1');
    expect(host.batch(over(1)).status).toBe(200);
    expect(host.batch(over(1)).status).toBe(400);
  });
});
