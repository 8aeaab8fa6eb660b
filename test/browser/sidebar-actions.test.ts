import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { minutes, planningOffice } from '../support/met-office';
import { STAFF } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;
const SHOTS = '.build/screenshots';
const LONG =
  'Menyusun daftar nama alat dan bahan sulam untuk dua angkatan, termasuk bidangan, benang, dan kain perca';

const late = () => {
  const office = planningOffice();
  office.answer('writeMinutes', minutes(office));
  office.answer('addAction', { text: LONG, ownerId: 'LPK', dueOn: '2019-09-20', person: 'Bagian pengadaan' });
  office.at('2019-09-11', '09:00');
  return office;
};
const states = (office: ReturnType<typeof late>) =>
  office
    .shown('Aksi')
    .slice(1)
    .map((row) => [row[0], row[6], row[7], row[8]].filter((cell) => (cell ?? '') !== '').join(' '));

describe('the actions of one’s own agency', () => {
  it(
    'stand with what is overdue first, and are done by keyboard with a note',
    async () => {
      const office = late();
      const { page, calls, loseAnswer, overflow, seriousFindings } = await openSidebar(
        browser,
        office,
        'actions',
        STAFF.LPK,
      );
      await page.getByText('2 terbuka, 1 terlambat').waitFor();
      expect(await page.locator('.action-item legend').allInnerTexts()).toEqual([
        'AKS-0002 LPK · terlambat 6 hari',
        'AKS-0004 LPK · tenggat 20/09/2019',
      ]);
      expect(await page.getByText('Tambah aksi tanpa rapat').count()).toBe(0);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      const save = page.getByRole('button', { name: /^Simpan/ });
      expect(await save.getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('Tab');
      await page.keyboard.press('S');
      await page.keyboard.press('Tab');
      await page.keyboard.type('dikirim lewat surat');
      await page.getByRole('button', { name: 'Simpan 1 aksi' }).waitFor();
      await page
        .getByRole('group', { name: /^AKS-0002/ })
        .getByLabel('Tanggal Selesai')
        .fill('2019-09-12');
      await page.keyboard.press('Enter');
      await page.locator('.error').waitFor();
      await page.screenshot({ path: `${SHOTS}/actions-error.png`, fullPage: true });
      await page
        .getByRole('group', { name: /^AKS-0002/ })
        .getByLabel('Tanggal Selesai')
        .fill('2019-09-10');
      loseAnswer();
      await page.keyboard.press('Enter');
      await page.getByText('Tidak ada jawaban').waitFor();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByText('1 aksi diperbarui.').waitFor();
      expect(calls.filter(({ name }) => name === 'updateActions')).toHaveLength(3);
      expect(states(office)[1]).toBe('AKS-0002 Selesai 10/09/2019 dikirim lewat surat');
      await page.locator('.action-item').nth(1).waitFor({ state: 'detached' });
      await page.screenshot({ path: `${SHOTS}/actions-own.png`, fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'say so when there are none',
    async () => {
      const { page } = await openSidebar(browser, late(), 'actions', STAFF.DINKOP);
      await page.getByText('Tidak ada aksi yang terbuka.').waitFor();
      expect(await page.getByRole('button').allInnerTexts()).toEqual(['Coba lagi']);
    },
    LIMIT,
  );
});

describe('the actions of all agencies', () => {
  it(
    'are shown to who runs the programme, one agency at a time or all, and grow by hand',
    async () => {
      const office = late();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'actions');
      await page.getByText('1 terbuka, 1 terlambat').waitFor();
      await page.getByLabel('Instansi').first().selectOption('*');
      await page.getByText('4 terbuka, 3 terlambat').waitFor();
      await page
        .getByRole('group', { name: /^AKS-0001/ })
        .getByLabel('Status')
        .selectOption('cancelled');
      await page.getByRole('button', { name: 'Simpan 1 aksi' }).click();
      await page.getByText('Sebutkan di catatan mengapa AKS-0001 dibatalkan.').waitFor();
      await page
        .getByRole('group', { name: /^AKS-0001/ })
        .getByLabel('Catatan')
        .fill('sudah tidak perlu');
      await page
        .getByRole('group', { name: /^AKS-0003/ })
        .getByLabel('Status')
        .selectOption('inProgress');
      await page.screenshot({ path: `${SHOTS}/actions-all.png`, fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan 2 aksi' }).click();
      await page.getByText('2 aksi diperbarui.').waitFor();
      expect(states(office)).toEqual([
        'AKS-0001 Batal sudah tidak perlu',
        'AKS-0002 Terbuka',
        'AKS-0003 Proses',
        'AKS-0004 Terbuka',
      ]);
      const working = page.getByRole('group', { name: /^AKS-0003/ }).getByLabel('Status');
      await page.getByRole('group', { name: /^AKS-0001/ }).waitFor({ state: 'detached' });
      expect(await working.locator('option:checked').innerText()).toBe('Tetap: Proses');

      await page.getByText('Tambah aksi tanpa rapat').click();
      const more = page.locator('details');
      await more.getByLabel('Yang Dikerjakan').fill('undangan rapat ke-3');
      await more.getByRole('button', { name: 'Simpan' }).click();
      await more.locator('.error').first().waitFor();
      expect(await more.locator('.error').count()).toBe(2);
      await more.getByLabel('Instansi').selectOption('DISPERINDAG');
      await more.getByLabel('Tenggat').fill('2019-09-30');
      await page.screenshot({ path: `${SHOTS}/actions-add.png`, fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await more.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Aksi AKS-0005 ditambahkan.').waitFor();
      await page.getByRole('group', { name: /^AKS-0005/ }).waitFor();
    },
    LIMIT,
  );
});
