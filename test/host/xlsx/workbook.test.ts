import { openHost, row } from '../sheets/support';
import { readBack } from './read-back';

const sheetId = 0;
const at = (rowIndex: number, columnIndex: number) => ({ sheetId, rowIndex, columnIndex });
const range = (top: number, bottom: number, left: number, right: number, id = sheetId) => ({
  sheetId: id,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

/** A workbook in Indonesian, changed by requests, as another library reads its file. */
async function fileOf(requests: readonly object[], locale = 'id_ID') {
  const host = openHost(locale);
  const { status, body } = host.batch(requests);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return readBack(host.workbook());
}

const write = (...rows: object[]) => ({
  updateCells: { start: at(0, 0), rows, fields: 'userEnteredValue,userEnteredFormat,note' },
});
const rule = (condition: object, more: object = { strict: true }) => ({
  setDataValidation: { range: range(1, 4, 1, 2), rule: { condition, ...more } },
});
const values = (...texts: string[]) => texts.map((userEnteredValue) => ({ userEnteredValue }));

describe('The look of the file', () => {
  it('has letters, fill, alignment, wrapping, borders and number format of a cell', async () => {
    const userEnteredFormat = {
      textFormat: { bold: true, italic: true, fontSize: 12, foregroundColor: { red: 1 } },
      backgroundColor: { red: 0.85, green: 0.92, blue: 0.9 },
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
      borders: { bottom: { style: 'SOLID_MEDIUM' } },
      numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
    };
    const { sheets } = await fileOf([
      write({ values: [{ userEnteredValue: { numberValue: 46_054 }, userEnteredFormat }] }),
    ]);
    expect(sheets[0]?.cells['0,0']).toEqual({
      value: { serial: 46_054 },
      style: {
        numFmt: 'dd/mm/yyyy',
        font: { name: 'Arial', size: 12, bold: true, italic: true, color: { rgb: 'FF0000' } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D8EAE5' } },
        alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
        border: { bottom: { style: 'medium', color: { rgb: '000000' } } },
      },
    });
  });

  it('has widths, heights, hidden lines, frozen lines, merges and the colour of the tab', async () => {
    const dimension = (name: string, index: number, properties: object) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: name, startIndex: index, endIndex: index + 1 },
        properties,
        fields: Object.keys(properties).join(','),
      },
    });
    const { sheets } = await fileOf([
      dimension('COLUMNS', 0, { pixelSize: 210 }),
      dimension('COLUMNS', 2, { hiddenByUser: true }),
      dimension('ROWS', 1, { pixelSize: 40 }),
      dimension('ROWS', 5, { hiddenByUser: true }),
      { mergeCells: { range: range(7, 9, 0, 3), mergeType: 'MERGE_ALL' } },
      {
        updateSheetProperties: {
          properties: {
            sheetId,
            tabColor: { red: 0.2, green: 0.5, blue: 0.45 },
            gridProperties: { frozenRowCount: 3, frozenColumnCount: 1 },
          },
          fields: 'tabColor,gridProperties(frozenRowCount,frozenColumnCount)',
        },
      },
    ]);
    const [sheet] = sheets;
    expect(sheet?.columns.slice(0, 3)).toEqual([
      { width: 30 },
      { width: 100 / 7 },
      { width: 100 / 7, hidden: true },
    ]);
    expect(sheet?.rows).toEqual({ 1: { height: 30 }, 5: { height: 15.75, hidden: true } });
    expect(sheet).toMatchObject({
      merges: [{ startRow: 7, startCol: 0, endRow: 8, endCol: 2 }],
      frozen: { rows: 3, columns: 1 },
      view: { tabColor: { rgb: '337F72' } },
    });
  });

  it('has every tab in its place under a title that Excel takes, hidden ones hidden', async () => {
    const long = 'Rekapitulasi Kehadiran Peserta Pelatihan';
    const add = (title: string, more: object = {}) => ({ addSheet: { properties: { title, ...more } } });
    const { sheets, activeSheet } = await fileOf([
      { updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } },
      add(`${long} A`),
      add(`${long} B`),
      add('Angkatan 1/2027?'),
    ]);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', true],
      ['Other tab', false],
      ['Rekapitulasi Kehadiran Peserta ', false],
      ['Rekapitulasi Kehadiran Pese (2)', false],
      ['Angkatan 1-2027-', false],
    ]);
    expect(activeSheet).toBe(1);
  });

  it('repeats the frozen rows on paper, but for a tab whose title would damage the file', async () => {
    const gridProperties = { rowCount: 9, columnCount: 9, frozenRowCount: 2 };
    const { sheets } = await fileOf([
      { addSheet: { properties: { title: 'Kamis', gridProperties } } },
      { addSheet: { properties: { title: "Jum'at", gridProperties } } },
    ]);
    expect(sheets.map(({ name, paper }) => [name, paper.printTitlesRow])).toEqual([
      ['Sheet1', undefined],
      ['Other tab', undefined],
      ['Kamis', '$1:$2'],
      ["Jum'at", undefined],
    ]);
  });

  it('locks nothing, whatever is protected', async () => {
    const { sheets } = await fileOf([
      { addProtectedRange: { protectedRange: { range: { sheetId }, warningOnly: true } } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 7 }, editors: { users: [] } } } },
    ]);
    expect(sheets.map(({ locked }) => locked)).toEqual([false, false]);
  });

  it('shows conditional formats by formulas of Excel', async () => {
    const { sheets } = await fileOf([
      {
        addConditionalFormatRule: {
          index: 0,
          rule: {
            ranges: [range(1, 1000, 0, 5)],
            booleanRule: {
              condition: { type: 'CUSTOM_FORMULA', values: values('=IF($C2="Ya";TRUE;FALSE)') },
              format: { textFormat: { strikethrough: true } },
            },
          },
        },
      },
    ]);
    expect(sheets[0]?.conditionals).toMatchObject([
      { type: 'expression', range: 'A2:E1000', formula: 'IF($C2="Ya",TRUE,FALSE)' },
    ]);
  });

  it('names the days and months of dates in the workbook’s language', async () => {
    const numberFormat = { type: 'DATE', pattern: 'ddd dd/mm/yyyy' };
    const { sheets } = await fileOf([
      write({ values: [{ userEnteredValue: { numberValue: 46_054 }, userEnteredFormat: { numberFormat } }] }),
    ]);
    expect(sheets[0]?.cells['0,0']?.style?.numFmt).toBe('[$-421]ddd dd/mm/yyyy');
  });
});

describe('The contents of the file', () => {
  it('keep their kinds, and texts of digits every digit', async () => {
    const texts = ['081234567890', '3201234567890123', '=1+1', '#N/A', 'TRUE', '01/02/2027'];
    const { sheets } = await fileOf([write(row(...texts, 1.5, true, -0.1))]);
    const cells = [...texts.keys(), 6, 7, 8].map((column) => sheets[0]?.cells[`0,${column}`]);
    expect(cells.map((cell) => cell?.value)).toEqual([...texts, 1.5, true, -0.1]);
    // Typed again, these would be formulas, numbers and days; as text they stay.
    expect(cells.map((cell) => cell?.style?.numFmt)).toEqual([
      '@',
      '@',
      '@',
      undefined,
      '@',
      '@',
      undefined,
      undefined,
      undefined,
    ]);
    expect(cells[3]?.error).toBeUndefined();
  });

  it('have formulas in English with their last value, and notes', async () => {
    const host = openHost('id_ID');
    host.put('A1', [[1, '=4/2', '=1/0']], 'USER_ENTERED');
    host.batch([
      {
        updateCells: {
          start: at(1, 0),
          rows: [
            { values: [{ userEnteredValue: { formulaValue: '=IF(A1>1,5;SUM(A1:A);"tidak; ""ya""")' } }] },
          ],
          fields: 'userEnteredValue',
        },
      },
      { updateCells: { start: at(0, 0), rows: [{ values: [{ note: 'Dua\nbaris' }] }], fields: 'note' } },
    ]);
    const { sheets } = await readBack(host.workbook());
    expect(sheets[0]?.cells).toMatchObject({
      '0,0': { value: 1, note: 'Dua\nbaris' },
      '0,1': { formula: '4/2', result: 2 },
      '0,2': { formula: '1/0', result: '#DIV/0!', error: true },
      '1,0': { formula: 'IF(A1>1.5,SUM(A1:A$1048576),"tidak; ""ya""")' },
    });
  });

  it('have the last value alone of a formula that Excel does not know, and the export says where', async () => {
    const host = openHost();
    host.put('B2', [['=QUERY(A:A,"select A")']], 'USER_ENTERED');
    const { sheets, exported } = await readBack(host.workbook());
    expect(sheets[0]?.cells['1,1']?.formula).toBeUndefined();
    expect(exported.formulasAsValues).toEqual(['Sheet1!B2']);
  });

  it('are cut off at 32,767 characters, and the export says where', async () => {
    const host = openHost();
    host.put('A1', [['x'.repeat(32_767), 'y'.repeat(32_768)]]);
    const { sheets, exported } = await readBack(host.workbook());
    expect(sheets[0]?.cells['0,0']?.value).toBe('x'.repeat(32_767));
    expect(sheets[0]?.cells['0,1']?.value).toBe(`${'y'.repeat(32_766)}…`);
    expect(exported.cutTexts).toEqual(['Sheet1!B1']);
  });
});

describe('Drop-downs and checks', () => {
  it.each([
    [
      'a list',
      { type: 'ONE_OF_LIST', values: values('Hadir', 'Izin') },
      { type: 'list', values: ['Hadir', 'Izin'] },
    ],
    [
      'the column of another tab',
      { type: 'ONE_OF_RANGE', values: values("='Other tab'!$A$2:$A") },
      { type: 'list', formula1: "'Other tab'!$A$2:$A$1000" },
    ],
    [
      'cells of its own tab',
      { type: 'ONE_OF_RANGE', values: values('=$C$1:$C$4') },
      { type: 'list', formula1: 'Sheet1!$C$1:$C$4' },
    ],
    ['a checkbox', { type: 'BOOLEAN' }, { type: 'list', values: ['TRUE', 'FALSE'] }],
    ['any day', { type: 'DATE_IS_VALID' }, { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' }],
    [
      'a day from one on',
      { type: 'DATE_ON_OR_AFTER', values: values('1/2/2027') },
      { type: 'date', operator: 'greaterThanOrEqual', formula1: '46419' },
    ],
    [
      'a number between two, decimals with a comma',
      { type: 'NUMBER_BETWEEN', values: values('0,5', '100') },
      { type: 'decimal', formula1: '0.5', formula2: '100' },
    ],
    [
      'a number as a script writes it',
      { type: 'NUMBER_GREATER_THAN_EQ', values: values('0.5') },
      { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0.5' },
    ],
    [
      'an address',
      { type: 'TEXT_IS_EMAIL' },
      { type: 'custom', formula1: 'AND(ISNUMBER(SEARCH("?*@?*.?*",B2)),ISERROR(FIND(" ",B2)))' },
    ],
    [
      'a formula',
      { type: 'CUSTOM_FORMULA', values: values('=B2>A2') },
      { type: 'custom', formula1: 'B2>A2' },
    ],
  ])('ask for %s', async (_, condition, expected) => {
    const { sheets } = await fileOf([rule(condition)]);
    expect(sheets[0]?.validations).toMatchObject([{ range: 'B2:B4', errorStyle: 'stop', ...expected }]);
  });

  it('only warn where they are not strict, and say what they are for', async () => {
    const { sheets } = await fileOf([
      rule({ type: 'ONE_OF_LIST', values: values('a') }, { inputMessage: 'Pilih satu' }),
    ]);
    expect(sheets[0]?.validations).toMatchObject([{ errorStyle: 'warning', inputMessage: 'Pilih satu' }]);
  });

  it('stand on a hidden tab where the values have commas or are too many for a rule', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `Pilihan ${n}`);
    const { sheets } = await fileOf([
      rule({ type: 'ONE_OF_LIST', values: values('Sulam, dasar', 'Lanjutan') }),
      {
        setDataValidation: {
          range: range(1, 4, 3, 4),
          rule: { condition: { type: 'ONE_OF_LIST', values: values(...many) } },
        },
      },
    ]);
    expect(sheets[0]?.validations).toMatchObject([
      { range: 'B2:B4', formula1: 'Lists!$A$1:$A$2' },
      { range: 'D2:D4', formula1: 'Lists!$B$1:$B$60' },
    ]);
    const lists = sheets.at(-1);
    expect(lists).toMatchObject({ name: 'Lists', hidden: true });
    expect([lists?.cells['0,0']?.value, lists?.cells['59,1']?.value]).toEqual(['Sulam, dasar', 'Pilihan 59']);
  });
});
