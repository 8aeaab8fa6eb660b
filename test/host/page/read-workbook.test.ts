import { cellAt } from '../../../host/page/grid/page-workbook';
import { readWorkbook, withTabs } from '../../../host/page/grid/read-workbook';
import { univerCell, univerSheet } from '../../../host/page/grid/univer-sheet';
import { numberCell, sampleSheet, sampleSpreadsheet, textCell } from './sample-workbook';

const bold = { textFormat: { bold: true } };

describe("the API's answer as a workbook of the page", () => {
  it('takes titles, colours, visibility, sizes, frozen parts and merges', () => {
    const sheet = sampleSheet(7, 'Sesi', [], {
      properties: {
        sheetId: 7,
        title: 'Sesi',
        hidden: true,
        tabColorStyle: { rgbColor: { red: 1, green: 0.5 } },
        gridProperties: { rowCount: 50, columnCount: 8, frozenRowCount: 1, frozenColumnCount: 2 },
      },
      merges: [{ sheetId: 7, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 4 }],
      data: [{ columnMetadata: [{ pixelSize: 220 }, { pixelSize: 90, hiddenByUser: true }] }],
    });
    expect(univerSheet(readWorkbook(sampleSpreadsheet(sheet)).sheets[0]!)).toMatchObject({
      id: '7',
      name: 'Sesi',
      hidden: 1,
      tabColor: '#ff8000',
      rowCount: 50,
      columnCount: 8,
      freeze: { xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 },
      mergeData: [{ startRow: 2, endRow: 2, startColumn: 0, endColumn: 3 }],
      columnData: { 0: { w: 220, hd: 0 }, 1: { w: 90, hd: 1 } },
    });
  });

  it('keeps a number as the engine counts with it and shows it as the host formatted it', () => {
    const [sheet] = readWorkbook(
      sampleSpreadsheet(sampleSheet(1, 'A', [[numberCell(0.725, '72,5%')]])),
    ).sheets;
    expect(univerCell(cellAt(sheet!, 0, 0)!)).toEqual({
      v: 0.725,
      t: 2,
      custom: { shown: '72,5%', value: 0.725 },
    });
  });

  it('keeps a text that looks like a number as text', () => {
    const [sheet] = readWorkbook(sampleSpreadsheet(sampleSheet(1, 'A', [[textCell('007')]]))).sheets;
    expect(univerCell(cellAt(sheet!, 0, 0)!)).toEqual({ v: '007', t: 1 });
  });

  it('gives a formula in the grammar of the engine, with the value that the host keeps', () => {
    const cell = {
      userEnteredValue: { formulaValue: '=IF(A1>1,5;1;0)' },
      effectiveValue: { numberValue: 1 },
      formattedValue: '1',
    };
    const [sheet] = readWorkbook(sampleSpreadsheet(sampleSheet(1, 'A', [[cell]]))).sheets;
    expect(cellAt(sheet!, 0, 0)).toMatchObject({
      formula: '=IF(A1>1.5,1,0)',
      edit: '=IF(A1>1,5;1;0)',
      value: 1,
    });
  });

  it('keeps an empty cell with a format, and leaves out one with nothing', () => {
    const cells = [[{}, { userEnteredFormat: bold }]];
    const [sheet] = readWorkbook(sampleSpreadsheet(sampleSheet(1, 'A', cells))).sheets;
    expect(cellAt(sheet!, 0, 0)).toBeUndefined();
    expect(cellAt(sheet!, 0, 1)).toMatchObject({ value: null, style: { bl: 1 } });
  });

  it('places cells of grid data that does not start at A1', () => {
    const sheet = sampleSheet(1, 'A', [], {
      data: [{ startRow: 4, startColumn: 2, rowData: [{ values: [textCell('x')] }] }],
    });
    expect(cellAt(readWorkbook(sampleSpreadsheet(sheet)).sheets[0]!, 4, 2)?.shown).toBe('x');
  });

  it('hands on a tab that did not change as the same object', () => {
    const answer = (text: string) =>
      sampleSpreadsheet(sampleSheet(1, 'A', [[textCell('tetap')]]), sampleSheet(2, 'B', [[textCell(text)]]));
    const before = readWorkbook(answer('lama'));
    const after = readWorkbook(answer('baru'), before);
    expect(after.sheets[0]).toBe(before.sheets[0]);
    expect(cellAt(after.sheets[1]!, 0, 0)?.shown).toBe('baru');
  });
});

describe('an answer about one tab', () => {
  it('takes its place in the workbook and leaves the others as they were', () => {
    const before = readWorkbook(
      sampleSpreadsheet(sampleSheet(1, 'A', [[textCell('a')]]), sampleSheet(2, 'B', [[textCell('b')]])),
    );
    const answer = sampleSpreadsheet(sampleSheet(2, 'B', [[textCell('baru')]]));
    const after = readWorkbook(withTabs(before.source, answer), before);
    expect(after.sheets[0]).toBe(before.sheets[0]);
    expect(after.sheets.map((sheet) => cellAt(sheet, 0, 0)?.shown)).toEqual(['a', 'baru']);
  });
});

describe('drop-downs', () => {
  const list = (type: string, ...values: string[]) => ({
    dataValidation: {
      condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
      strict: true,
    },
  });

  it('joins cells with one rule into ranges, keeps commas inside items, and lets no entry be rejected here', () => {
    const rule = list('ONE_OF_LIST', 'Ya', 'Tidak, belum');
    const rows = [[textCell('Kode')], [textCell('Ya', rule)], [rule], [], [rule]];
    const [sheet] = readWorkbook(sampleSpreadsheet(sampleSheet(1, 'A', rows))).sheets;
    expect(sheet!.validations).toHaveLength(1);
    expect(sheet!.validations[0]).toMatchObject({
      type: 'list',
      formula1: '["Ya","Tidak, belum"]',
      errorStyle: 2,
      ranges: [
        { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 },
        { startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 },
      ],
    });
  });

  it('offers what a range on another tab shows, and follows it when that tab alone changes', () => {
    const agencies = (...names: string[]) =>
      sampleSheet(2, 'Daftar Instansi', [[textCell('Kode')], ...names.map((name) => [textCell(name)])]);
    const people = sampleSheet(1, 'Peserta', [[list('ONE_OF_RANGE', "='Daftar Instansi'!$A$2:$A")]]);
    const before = readWorkbook(sampleSpreadsheet(people, agencies('LAPAS')));
    const after = readWorkbook(sampleSpreadsheet(people, agencies('LAPAS', 'LPK')), before);
    expect(before.sheets[0]!.validations[0]?.formula1).toBe('["LAPAS"]');
    expect(after.sheets[0]!.validations[0]?.formula1).toBe('["LAPAS","LPK"]');
  });

  it('makes a checkbox of a truth value and shows nothing for conditions that only the host judges', () => {
    const rows = [[list('BOOLEAN'), list('DATE_IS_VALID')]];
    const [sheet] = readWorkbook(sampleSpreadsheet(sampleSheet(1, 'A', rows))).sheets;
    expect(sheet!.validations.map((rule) => rule.type)).toEqual(['checkbox']);
  });
});

describe('conditional formats', () => {
  it('become rules in their order, with numbers and formulas of the workbook language', () => {
    const ranges = [{ sheetId: 1, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }];
    const rule = (type: string, value: string) => ({
      ranges,
      booleanRule: {
        condition: { type, values: [{ userEnteredValue: value }] },
        format: { backgroundColor: { red: 1 } },
      },
    });
    const sheet = sampleSheet(1, 'A', [], {
      conditionalFormats: [
        rule('NUMBER_LESS', '0,8'),
        rule('CUSTOM_FORMULA', '=AND($A2>0,5;$B2="x")'),
        rule('DATE_BEFORE', 'x'),
      ],
    });
    const [read] = readWorkbook(sampleSpreadsheet(sheet)).sheets;
    expect(read!.conditionals).toMatchObject([
      {
        ranges: [{ startRow: 1, endRow: 99, startColumn: 0, endColumn: 0 }],
        rule: { subType: 'number', operator: 'lessThan', value: 0.8, style: { bg: { rgb: '#ff0000' } } },
      },
      { rule: { subType: 'formula', value: '=AND($A2>0.5,$B2="x")' } },
    ]);
  });
});
