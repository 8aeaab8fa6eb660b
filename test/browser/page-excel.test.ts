import { readFile as readBytes } from 'node:fs/promises';
import { readFile } from '../host/xlsx/read-back';
import { openPage, type OpenPage } from './open-page';

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
  const properties = { locale: 'id_ID', title: 'Pelatihan Sulam' };
  await open.api(':batchUpdate', {
    requests: [{ updateSpreadsheetProperties: { properties, fields: 'locale,title' } }],
  });
  await open.page.getByRole('heading', { name: 'Pelatihan Sulam' }).waitFor();
}, 120_000);
afterAll(() => open.close());

/** Presses the button and reads the file that the browser receives. */
async function download() {
  const [received] = await Promise.all([
    open.page.waitForEvent('download'),
    open.page.getByRole('button', { name: 'Unduh Excel' }).click(),
  ]);
  return {
    name: received.suggestedFilename(),
    ...(await readFile(await readBytes(await received.path()))),
  };
}

describe('saving the workbook from the page as an Excel file', () => {
  it('carries what was typed, formulas with what the page computed', async () => {
    await open.type('A1', "'0812345678901234");
    await open.type('B1', '1/2/2027');
    await open.type('C1', '=IF(B1>1,5;"ya; benar";"tidak")');
    // The engine computes a moment later.
    await open.page.waitForFunction(`window.sinergiHost.cell('C1') === 'ya; benar'`);
    await open.idle();
    await open.type('A2', 'terakhir');
    const { name, sheets } = await download();
    expect(name).toBe('Pelatihan Sulam.xlsx');
    expect(sheets[0]?.cells).toMatchObject({
      '0,0': { value: '0812345678901234' },
      '0,1': { value: { serial: 46_419 }, style: { numFmt: 'd/m/yyyy' } },
      '0,2': { formula: 'IF(B1>1.5,"ya; benar","tidak")', result: 'ya; benar' },
      '1,0': { value: 'terakhir' },
    });
    expect(await open.page.getByTestId('toast').count()).toBe(0);
  }, 30_000);

  it('is reached by keyboard, and says where a text was cut', async () => {
    await open.api('/values/D9?valueInputOption=RAW', { values: [['x'.repeat(33_000)]] }, 'PUT');
    const received = open.page.waitForEvent('download');
    await open.page.getByTestId('excel-button').focus();
    await open.page.keyboard.press('Enter');
    await received;
    const toast = open.page.getByTestId('toast');
    await toast.waitFor();
    expect(await toast.textContent()).toContain('paling banyak 32.767 karakter: Sheet1!D9.');
  }, 30_000);
});
