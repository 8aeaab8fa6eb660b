import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openPage, type OpenPage } from './open-page';

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
}, 120_000);
afterAll(() => open.close());

/** Chooses in the script's menu by keyboard alone. */
const press = async (...keys: string[]) => {
  await open.page.getByTestId('menu-button').focus();
  for (const key of keys) await open.page.keyboard.press(key);
};

describe("a script's menu, sidebar and messages", () => {
  it('opens a sidebar by keyboard, whose calls reach the script and whose Date does not', async () => {
    await press('ArrowDown', 'Enter');
    const frame = open.page.frameLocator('[data-testid="sidebar-frame"]');
    await frame.getByText('Failed due to illegal value in property: 0').waitFor();
    await frame.getByLabel('Sebutan').fill('Rohani');
    await frame.getByRole('button', { name: 'Simpan' }).click();
    await frame.getByText('tersimpan: Rohani').waitFor();
    await open.idle();
    await expect(open.cells('D1')).resolves.toEqual(['Rohani']);
  }, 30_000);

  it("hands a failure of the script to the sidebar's failure handler", async () => {
    const frame = open.page.frameLocator('[data-testid="sidebar-frame"]');
    await frame.getByLabel('Sebutan').fill('');
    await frame.getByRole('button', { name: 'Simpan' }).click();
    await expect(frame.getByText(/^GAGAL .*Sebutan kosong$/).waitFor()).resolves.toBeUndefined();
  }, 30_000);

  it('keeps the focus in the sidebar while the grid is painted anew', async () => {
    const name = open.page.frameLocator('[data-testid="sidebar-frame"]').getByLabel('Sebutan');
    await name.pressSequentially('Sit');
    await open.api('/values/E2?valueInputOption=RAW', { values: [['lain']] }, 'PUT');
    await open.page.waitForFunction(`window.sinergiHost.cell('E2') === 'lain'`);
    await open.page.keyboard.type('i A.');
    expect(await name.inputValue()).toBe('Siti A.');
  }, 30_000);

  it('shows an alert that Escape closes, from a submenu', async () => {
    await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter');
    const alert = open.page.getByRole('alertdialog');
    await alert.getByText('Selesai').waitFor();
    await open.page.keyboard.press('Escape');
    expect(await alert.count()).toBe(0);
  }, 30_000);

  it('shows the error of a script in a banner', async () => {
    await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter');
    await open.page.getByTestId('error-banner').waitFor();
    expect(await open.page.getByTestId('error-banner').textContent()).toContain('Error: tidak ada sesi');
  }, 30_000);

  it('has no fault that axe finds, in bar, sidebar, clock and outbox', async () => {
    const axe = createRequire(__filename).resolve('axe-core/axe.min.js');
    await open.page.evaluate(await readFile(axe, 'utf8'));
    await open.page.getByTestId('clock-button').click();
    const faults = () =>
      open.page.evaluate(
        `axe.run({ exclude: [['#grid'], ['iframe']] }).then(({ violations }) => violations.map(({ id }) => id))`,
      );
    const withClock = await faults();
    await open.page.keyboard.press('Escape');
    await open.page.getByTestId('outbox-button').click();
    expect([withClock, await faults()]).toEqual([[], []]);
  }, 30_000);
});
