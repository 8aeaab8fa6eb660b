import { cell, openHost, type Json } from './support';

const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const printed = { startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const sheet = (host: ReturnType<typeof openHost>) => host.get().sheets[0];

describe('data validation', () => {
  const rule = (type: string, ...values: string[]) => ({
    condition: {
      type,
      ...(values.length === 0 ? {} : { values: values.map((userEnteredValue) => ({ userEnteredValue })) }),
    },
    strict: true,
    showCustomUi: true,
    inputMessage: 'Pilih',
  });

  it.each([
    rule('BOOLEAN'),
    rule('BOOLEAN', 'Ya', 'Tidak'),
    rule('ONE_OF_LIST', 'H', 'T', 'I'),
    rule('ONE_OF_RANGE', "='Other tab'!A2:A"),
    rule('DATE_IS_VALID'),
    rule('DATE_AFTER', '2026-01-01'),
    rule('NUMBER_BETWEEN', '0', '24'),
    rule('NUMBER_GREATER_THAN_EQ', '0'),
    rule('TEXT_CONTAINS', '@'),
    rule('TEXT_IS_EMAIL'),
    rule('CUSTOM_FORMULA', '=LEN(A2)<40'),
  ])('is kept and given back: %j', (given) => {
    const host = openHost();
    host.batch([{ setDataValidation: { range, rule: given } }]);
    const lines = host.get({ ranges: 'A1:A6', includeGridData: 'true' }).sheets[0].data[0].rowData;
    expect(lines[1].values[0].dataValidation).toEqual(given);
    expect(lines[4].values[0].dataValidation).toEqual(given);
    expect(lines[0]).toEqual({});
    expect(lines).toHaveLength(5);
  });

  it('is taken away where no rule is given, and does not count as data', () => {
    const host = openHost();
    host.batch([{ setDataValidation: { range, rule: rule('BOOLEAN') } }, { setDataValidation: { range } }]);
    expect(host.get({ ranges: 'A1:A6', includeGridData: 'true' }).sheets[0].data[0].rowData).toBeUndefined();
  });

  it.each([
    [
      rule('NUMBER_BETWEEN', '1'),
      "ConditionType 'NUMBER_BETWEEN' requires exactly 2 values, but 1 were supplied.",
    ],
    [rule('TEXT_STARTS_WITH', 'x'), "ConditionType 'TEXT_STARTS_WITH' is not supported in data validation."],
    [{ strict: true }, 'condition.type is required.'],
  ])('is refused as %j', (given, message) => {
    expect(openHost().batch([{ setDataValidation: { range, rule: given } }]).body.error.message).toBe(
      `Invalid requests[0].setDataValidation: ${message}`,
    );
  });
});

describe('protected ranges', () => {
  it('name their editors and their owner', () => {
    const host = openHost();
    const protectedRange = { range, description: 'Rekap', editors: { users: ['budi@example.org'] } };
    const { body } = host.batch([{ addProtectedRange: { protectedRange } }]);
    const id = body.replies[0].addProtectedRange.protectedRange.protectedRangeId;
    expect(sheet(host).protectedRanges).toEqual([
      {
        protectedRangeId: id,
        range: printed,
        description: 'Rekap',
        requestingUserCanEdit: true,
        editors: { users: ['ani@example.org', 'budi@example.org'] },
      },
    ]);
  });

  it('may only warn, and may cover a whole sheet', () => {
    const host = openHost();
    host.batch([
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 4, range: { sheetId: 7 }, warningOnly: true },
        },
      },
    ]);
    expect(host.get().sheets[1].protectedRanges).toEqual([
      { protectedRangeId: 4, range: { sheetId: 7 }, warningOnly: true, requestingUserCanEdit: true },
    ]);
  });

  it('are changed under a mask and deleted by their id', () => {
    const host = openHost();
    host.batch([
      { addProtectedRange: { protectedRange: { protectedRangeId: 4, range, description: 'old' } } },
    ]);
    host.batch([
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 4, description: 'new' },
          fields: 'description',
        },
      },
    ]);
    expect(sheet(host).protectedRanges[0]).toMatchObject({ description: 'new', range: printed });
    host.batch([{ deleteProtectedRange: { protectedRangeId: 4 } }]);
    expect(sheet(host).protectedRanges).toBeUndefined();
    expect(host.batch([{ deleteProtectedRange: { protectedRangeId: 4 } }]).body.error.message).toBe(
      'Invalid requests[0].deleteProtectedRange: No protected range with id: 4',
    );
  });
});

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
});

describe('named ranges', () => {
  it('are renamed, moved and deleted by their id', () => {
    const host = openHost();
    host.batch([{ addNamedRange: { namedRange: { namedRangeId: 'x', name: 'Kelas', range } } }]);
    host.batch([{ updateNamedRange: { namedRange: { namedRangeId: 'x', name: 'Grup' }, fields: 'name' } }]);
    expect(host.get().namedRanges).toEqual([{ namedRangeId: 'x', name: 'Grup', range: printed }]);
    host.batch([{ deleteNamedRange: { namedRangeId: 'x' } }]);
    expect(host.get().namedRanges).toBeUndefined();
  });

  it.each(['A1', 'R1C1', '1st', 'two words', 'TRUE', ''])('cannot be called "%s"', (name) => {
    expect(openHost().batch([{ addNamedRange: { namedRange: { name, range } } }]).status).toBe(400);
  });

  it('have names of their own', () => {
    const add = { addNamedRange: { namedRange: { name: 'Kelas', range } } };
    expect(openHost().batch([add, add]).body.error.message).toBe(
      'Invalid requests[1].addNamedRange: Cannot add named range with name Kelas, a named range with that name already exists.',
    );
  });
});

describe('the look of cells', () => {
  it('has borders around and inside a range, and none where taken away', () => {
    const host = openHost();
    const solid = { style: 'SOLID' };
    const square = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };
    host.batch([{ updateBorders: { range: square, top: solid, innerVertical: solid } }]);
    const borders = () =>
      (host.get({ ranges: 'A1:B2', includeGridData: 'true' }).sheets[0].data[0].rowData ?? []).map(
        (line: Json) =>
          (line.values ?? []).map((data: Json) =>
            Object.keys(data.userEnteredFormat?.borders ?? {})
              .sort()
              .join(' '),
          ),
      );
    expect(borders()).toEqual([
      ['right top', 'left top'],
      ['right', 'left'],
    ]);
    host.batch([{ updateBorders: { range: square, top: { style: 'NONE' } } }]);
    expect(borders()).toEqual([
      ['right', 'left'],
      ['right', 'left'],
    ]);
  });

  it('has bands of colour that do not overlap', () => {
    const host = openHost();
    const bandedRange = {
      bandedRangeId: 2,
      range,
      rowProperties: { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } },
    };
    host.batch([{ addBanding: { bandedRange } }]);
    expect(sheet(host).bandedRanges[0].rowProperties.firstBandColorStyle).toEqual({ rgbColor: { red: 1 } });
    expect(host.batch([{ addBanding: { bandedRange: { ...bandedRange, bandedRangeId: 3 } } }]).status).toBe(
      400,
    );
    host.batch([{ deleteBanding: { bandedRangeId: 2 } }]);
    expect(sheet(host).bandedRanges).toBeUndefined();
  });

  it('has widths and hidden lines, which say so only while they are', () => {
    const host = openHost();
    const update = (properties: object, fields: string) => ({
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        properties,
        fields,
      },
    });
    const column = () =>
      host.get({ ranges: 'A1', includeGridData: 'true' }).sheets[0].data[0].columnMetadata[0];
    host.batch([update({ pixelSize: 180, hiddenByUser: true }, 'pixelSize,hiddenByUser')]);
    expect(column()).toEqual({ pixelSize: 180, hiddenByUser: true });
    host.batch([update({ hiddenByUser: false }, 'hiddenByUser')]);
    expect(column()).toEqual({ pixelSize: 180 });
  });

  it('keeps one format once, however many cells have it', () => {
    const host = openHost();
    const bold = { ...cell(), userEnteredFormat: { textFormat: { bold: true } } };
    for (const sheetId of [0, 7])
      host.batch([{ repeatCell: { range: { sheetId }, cell: bold, fields: 'userEnteredFormat' } }]);
    expect(host.workbook().styles).toEqual([{ textFormat: { bold: true } }]);
  });
});
