import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { createHost } from '../../host/server/create-host';
import { parseCells } from '../../host/sheets/a1/parse-a1';
import type { Cell, Workbook } from '../../host/sheets/model/workbook';
import { exportWorkbook } from '../../host/xlsx/export-workbook';
import { readFile, type ReadFile } from '../host/xlsx/read-back';
import { emptyOffice } from '../support/office';

const ROOT = join(__dirname, '../..');
const FILL = 'import(process.argv[1]).then(({ fillDemo }) => fillDemo(...process.argv.slice(2)))';
/** One second of a day: the other library reads days and times as dates, to the millisecond. */
const SECOND = 1 / 86_400;
const LIMIT = 32_767;

let book: Workbook;
let file: ReadFile;
let cutTexts: readonly string[];
beforeAll(async () => {
  const office = emptyOffice();
  const { store } = office.host;
  const registry = createHost({
    bundleDir: join(ROOT, 'dist'),
    memory: true,
    store,
    spreadsheetId: 'registry',
  });
  const served = await Promise.all([office.host, registry].map((host) => host.listen(0)));
  const args = [join(ROOT, 'scripts/demo.mjs'), ...served.map(({ url }) => url)];
  await promisify(execFile)(process.execPath, ['-e', FILL, ...args]);
  await Promise.all(served.map((listening) => listening.close()));
  // The demo has no notes: an officer leaves two.
  const notes = [{ note: 'Tanya Lapas dahulu' }, { note: 'Baris satu\nbaris dua' }];
  const { properties } = store.get(office.host.state().spreadsheetId)!.sheets[9]!;
  const start = { sheetId: properties.sheetId, rowIndex: 2, columnIndex: 1 };
  office.api('POST', ':batchUpdate', {
    requests: [{ updateCells: { start, rows: [{ values: notes }], fields: 'note' } }],
  });
  book = store.get(office.host.state().spreadsheetId)!;
  const exported = await exportWorkbook(book);
  cutTexts = exported.cutTexts;
  file = await readFile(exported.bytes);
}, 60_000);

/** Every cell of the workbook with what was read in its place. */
function* cells() {
  for (const [n, sheet] of book.sheets.entries())
    for (const [r, row] of sheet.rows.entries())
      for (const [c, cell] of (row ?? []).entries())
        if (cell !== null) {
          const place = `${sheet.properties.title ?? ''} ${r},${c}`;
          yield { place, cell, read: file.sheets[n]?.cells[`${r},${c}`] };
        }
}

const differing = (isSame: (cell: Cell, read: ReadFile['sheets'][0]['cells'][string]) => boolean) =>
  [...cells()].filter(({ cell, read }) => !isSame(cell, read ?? {}));

const styleOf = (cell: Cell) => (cell.style === undefined ? undefined : book.styles[cell.style]);
const hex = (channel = 0) =>
  Math.round(channel * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

/** What a drop-down offers: in the rule itself, or in a column of the hidden tab. */
function offered(validation: Readonly<Record<string, unknown>> = {}) {
  if (validation['values'] !== undefined) return validation['values'];
  const reference = /^Lists!\$([A-Z])\$1:\$[A-Z]\$(\d+)$/.exec(String(validation['formula1']));
  const column = (reference?.[1] ?? '').charCodeAt(0) - 65;
  const lists = file.sheets.find(({ name }) => name === 'Lists');
  return Array.from({ length: Number(reference?.[2]) }, (_, row) => lists?.cells[`${row},${column}`]?.value);
}

/** A reference of Excel as set-up writes it, open at its end. */
const opened = (validation: Readonly<Record<string, unknown>> = {}) =>
  String(validation['formula1'])
    .replace(/\$\d+$/, '')
    .replace(/^(\w+)!/, "'$1'!")
    .replace(/^/, '=');

function validationsByCell({ validations }: ReadFile['sheets'][0]) {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const validation of validations)
    for (const part of String(validation['range']).split(' ')) {
      const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0 } = parseCells(part) ?? {};
      for (let r = startRowIndex; r < endRowIndex; r += 1) found.set(`${r},${startColumnIndex}`, validation);
    }
  return found;
}

describe('The demo programme as Excel’s file', () => {
  it('has every tab in order, the generated ones unlocked', () => {
    const titles = book.sheets.map(({ properties }) => properties.title);
    expect(file.sheets.slice(0, titles.length).map(({ name }) => name)).toEqual(titles);
    expect(book.sheets.filter(({ protectedRanges }) => protectedRanges.length > 0).length).toBeGreaterThan(2);
    expect(file.sheets.filter(({ locked }) => locked)).toEqual([]);
  });

  it('has the value of every cell in its kind', () => {
    expect([...cells()].filter(({ cell }) => cell.value !== undefined).length).toBeGreaterThan(3000);
    const wrong = differing(({ value }, read) => {
      if (typeof value === 'number' && typeof read.value === 'object')
        return Math.abs(read.value.serial - value) < SECOND;
      if (typeof value === 'string' && value.length > LIMIT)
        return read.value === `${value.slice(0, LIMIT - 1)}…`;
      return read.value === value;
    });
    expect(wrong).toEqual([]);
    const long = [...cells()].filter(
      ({ cell }) => typeof cell.value === 'string' && cell.value.length > LIMIT,
    );
    expect(cutTexts).toHaveLength(long.length);
  });

  it('has days and times as numbers with the format that shows them', () => {
    const dated = [...cells()].filter(({ read }) => typeof read?.value === 'object');
    expect(dated.length).toBeGreaterThan(200);
    const wrong = differing((cell, read) => {
      const pattern = styleOf(cell)?.numberFormat?.pattern;
      // Names of days and months are said in the workbook's language.
      const expected = pattern !== undefined && /^(ddd|mmm)/.test(pattern) ? `[$-421]${pattern}` : pattern;
      return read.style?.numFmt === expected || (expected === undefined && read.style?.numFmt === '@');
    });
    expect(wrong).toEqual([]);
  });

  it('has bold letters, fill, alignment and wrapping', () => {
    const wrong = differing((cell, read) => {
      const { textFormat, backgroundColor, wrapStrategy, verticalAlignment } = styleOf(cell) ?? {};
      const { font = {}, fill, alignment = {} } = read.style ?? {};
      const { red, green, blue } = backgroundColor ?? {};
      const rgb = backgroundColor && hex(red) + hex(green) + hex(blue);
      return (
        (font['bold'] === true) === (textFormat?.bold === true) &&
        fill?.fgColor?.rgb === rgb &&
        (alignment['wrapText'] === true) === (wrapStrategy === 'WRAP') &&
        (alignment['vertical'] === 'center') === (verticalAlignment === 'MIDDLE')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has every note', () => {
    const noted = [...cells()].filter(({ cell }) => cell.note !== undefined);
    const ofPeople = noted.filter(({ cell }) => cell.note?.startsWith('Sinergi: ') !== true);
    expect(ofPeople).toHaveLength(2);
    expect(noted.length).toBeGreaterThan(2);
    expect(differing((cell, read) => read.note === cell.note)).toEqual([]);
  });

  it('has widths, heights and frozen rows', () => {
    book.sheets.forEach((sheet, n) => {
      const read = file.sheets[n]!;
      expect(read.frozen.rows ?? 0).toBe(sheet.properties.gridProperties?.frozenRowCount ?? 0);
      for (let c = 0; c < sheet.columnCount; c += 1)
        expect(read.columns[c]?.width).toBeCloseTo((sheet.columnProperties[c]?.pixelSize ?? 100) / 7, 6);
    });
  });

  it('has a drop-down or check for every cell with one', () => {
    const types: Readonly<Record<string, string>> = {
      ONE_OF_LIST: 'list',
      ONE_OF_RANGE: 'list',
      DATE_IS_VALID: 'date',
      NUMBER_BETWEEN: 'decimal',
      TEXT_IS_EMAIL: 'custom',
    };
    const wrong: string[] = [];
    let checked = 0;
    book.sheets.forEach((sheet, n) => {
      const ruleAt = validationsByCell(file.sheets[n]!);
      sheet.rows.forEach((row, r) =>
        row?.forEach((cell, c) => {
          const rule = cell?.rule === undefined ? undefined : book.rules[cell.rule];
          const read = ruleAt.get(`${r},${c}`);
          if (rule !== undefined) checked += 1;
          const { type = '', values = [] } = rule?.condition ?? {};
          const options = values.map(({ userEnteredValue }) => userEnteredValue);
          const style = rule && (rule.strict === true ? 'stop' : 'warning');
          const same =
            read?.['type'] === types[type] &&
            read?.['errorStyle'] === style &&
            (type !== 'ONE_OF_LIST' || isDeepStrictEqual(offered(read), options)) &&
            (type !== 'ONE_OF_RANGE' || opened(read) === options[0]);
          if (!same) wrong.push(`${sheet.properties.title ?? ''} ${r},${c}: ${JSON.stringify([rule, read])}`);
        }),
      );
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(checked).toBeGreaterThan(5000);
  });
});
