import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { plannedOffice } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;

describe('scheduling', () => {
  it(
    'a weekly series shows every session and every skipped holiday before it is saved',
    async () => {
      const office = plannedOffice();
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'schedule');
      await page.getByText('Terjadwal 0 dari 144 JP').waitFor();
      await page.getByLabel('Tiap minggu').check();
      await page.getByLabel('Rabu').check();
      await page.getByLabel('Kamis').check();
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.getByRole('heading', { name: '48 sesi, 144 JP, terakhir 10/06/2027' }).waitFor();
      expect(await page.getByText(/^Senin 08\/03\/2027.*dilewati: /).count()).toBe(1);
      expect(await page.getByText('dilewati: ').count()).toBe(9);
      expect(office.shown('Sesi')).toHaveLength(1);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      await page.getByRole('button', { name: 'Simpan 48 sesi' }).click();
      await page.getByText('48 sesi tersimpan, 144 JP, terakhir 10/06/2027.').waitFor();
      await page.getByText('Terjadwal 144 dari 144 JP').waitFor();
      expect(office.shown('Sesi')).toHaveLength(49);
      expect(calls.filter(({ name }) => name === 'schedule')).toHaveLength(2);
    },
    LIMIT,
  );

  it(
    'offers to save only what was previewed',
    async () => {
      const { page } = await openSidebar(browser, plannedOffice(), 'schedule');
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      const save = page.getByRole('button', { name: 'Simpan 1 sesi' });
      await save.waitFor();
      await page.getByLabel('Selesai').fill('12:00');
      await save.waitFor({ state: 'detached' });
    },
    LIMIT,
  );

  it(
    'says beside the field what is missing or cannot be',
    async () => {
      const office = plannedOffice();
      const { page, calls, seriousFindings } = await openSidebar(browser, office, 'schedule');
      await page.getByLabel('Selesai').fill('08:00');
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.getByText('Jam selesai harus setelah jam mulai.').waitFor();
      expect(await page.getByLabel('Selesai').getAttribute('aria-invalid')).toBe('true');
      await page.getByLabel('Selesai').fill('11:15');
      await page.getByLabel('Tiap minggu').check();
      await page.getByLabel('Senin').uncheck();
      const asked = calls.length;
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.locator('.error', { hasText: 'wajib diisi' }).waitFor();
      expect(calls).toHaveLength(asked);
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );
});
