import { openPage, type OpenPage } from './open-page';

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
  const properties = { locale: 'id_ID', title: 'Pelatihan' };
  await open.api(':batchUpdate', {
    requests: [{ updateSpreadsheetProperties: { properties, fields: 'locale,title' } }],
  });
  await open.page.getByRole('heading', { name: 'Pelatihan' }).waitFor();
}, 120_000);
afterAll(() => open.close());

/** The middle of a cell, counted from zero, of a tab with default sizes. */
const clickCell = (row: number, column: number) =>
  open.page.mouse.click(46 + 50 + column * 100, 96 + 10 + row * 21);
const shows = (cell: string, text: string) =>
  open.page.waitForFunction(`window.sinergiHost.cell(${JSON.stringify(cell)}) === ${JSON.stringify(text)}`);
/** Asks the workbook until it answers as told. */
const answers = async (path: string, value: unknown) => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { values } = (await open.api(path, undefined, 'GET')) as { values?: unknown[][] };
    if (values?.[0]?.[0] === value) return value;
    await open.page.waitForTimeout(50);
  }
  throw new Error(`${path} does not become ${String(value)}`);
};

describe('typing into the grid', () => {
  it.each([
    ['A1', '1/2/2027', '1/2/2027'],
    ['A2', '1,5', '1,5'],
    ['A3', "'007", '007'],
    ['A4', '10%', '10%'],
  ])(
    'in %s, %s is understood in the workbook language',
    async (cell, text, shown) => {
      await open.type(cell, text);
      expect(await open.cells(cell)).toEqual([shown]);
    },
    20_000,
  );

  it('shows a number of many digits as the host does', async () => {
    await open.type('A6', '14,22872340425532%');
    await open.type('B6', '0,1422872340425532');
    const answer = await open.api('/values/A6:B6', undefined, 'GET');
    expect(answer).toMatchObject({ values: [await open.cells('A6', 'B6')] });
  }, 20_000);

  it('by keyboard reaches the workbook with a day, not a month, first', async () => {
    await clickCell(4, 0);
    await open.page.keyboard.type('1/2/2027');
    await open.page.keyboard.press('Enter');
    const firstOfFebruary = (Date.UTC(2027, 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const path = '/values/A5?valueRenderOption=UNFORMATTED_VALUE';
    await expect(answers(path, firstOfFebruary)).resolves.toBeDefined();
  }, 20_000);

  it('keeps a formula as formula and hands its value to whoever reads', async () => {
    await open.type('B1', '=IF(A2>1,4;"lebih; ya";"kurang")');
    await answers('/values/B1', 'lebih; ya');
    const formula = await open.api('/values/B1?valueRenderOption=FORMULA', undefined, 'GET');
    expect(formula).toMatchObject({ values: [['=IF(A2>1,4;"lebih; ya";"kurang")']] });
  }, 20_000);

  it('empties cells with the delete key, and undo brings them back', async () => {
    await clickCell(1, 0);
    await open.page.keyboard.press('Delete');
    await shows('A2', '');
    await open.page.keyboard.press('Control+z');
    await shows('A2', '1,5');
    await expect(answers('/values/A2', '1,5')).resolves.toBeDefined();
  }, 20_000);
});

describe('what others write', () => {
  it('appears without reloading, while selection and typing stay where they are', async () => {
    await clickCell(2, 2);
    await open.page.keyboard.type('sedang dik');
    await open.api('/values/E9?valueInputOption=RAW', { values: [['dari skrip']] }, 'PUT');
    await shows('E9', 'dari skrip');
    await open.page.keyboard.type('etik');
    await open.page.keyboard.press('Enter');
    await expect(shows('C3', 'sedang diketik')).resolves.toBeDefined();
  }, 20_000);
});
