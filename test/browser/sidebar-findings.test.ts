import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { openOfficePage } from './office-page';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;
const put = (office: Office, range: string, values: unknown[][]) =>
  office.api('PUT', `/values/${encodeURIComponent(range)}?valueInputOption=RAW`, { values });

const officeWithFaults = (): Office => {
  const office = plannedOffice();
  for (const name of ['Ibu A', 'Ibu B', 'Ibu C']) enrolNew(office, name);
  put(office, 'Peserta!B2:B4', [[' Ibu  A'], ['Ibu B '], ['Ibu C']]);
  put(office, 'Peserta!C4', [['tahun delapan puluh lima, kata petugas blok']]);
  office.menu('menuValidate');
  return office;
};

describe('the sidebar of findings', () => {
  it(
    'says why and how, narrows, acknowledges with a reason, and mends all of a rule, by the keyboard alone',
    async () => {
      const office = officeWithFaults();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'findings');
      const entries = page.locator('.findings > li');
      await page.getByText('3 temuan').waitFor();
      expect(await entries.first().innerText()).toContain('Peserta · P-0003 · Tahun Lahir');
      await entries.first().locator('summary').focus();
      await page.keyboard.press('Enter');
      await entries.first().getByText('Cara memperbaiki:').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.screenshot({ path: '.build/screenshots/findings.png', fullPage: true });

      expect(await entries.first().getByRole('button', { name: 'Akui' }).count()).toBe(0);
      await page.getByLabel('Bobot').selectOption({ label: 'Peringatan (2)' });
      await page.getByText('2 temuan').waitFor();
      await entries.first().getByRole('button', { name: 'Akui' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('input[type=text]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Harus diisi.').waitFor();
      await page.keyboard.type('Begitu di buku register');
      await page.screenshot({ path: '.build/screenshots/findings-acknowledge.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.keyboard.press('Enter');
      await page.getByText('Temuan diakui.').waitFor();
      await page.getByText('1 temuan').waitFor();
      await page.getByLabel('Keadaan').selectOption('acknowledged');
      await page.getByText(/Diakui admin@example.go.id, 18\/01\/2027: Begitu di buku register/).waitFor();
      await page.getByRole('button', { name: 'Buka lagi' }).click();
      await page.getByText('Temuan terbuka lagi.').waitFor();
      await page.getByLabel('Keadaan').selectOption('open');
      await page.getByText('2 temuan').waitFor();
      await page.getByRole('button', { name: 'Perbaiki semua R17 (2)' }).first().click();
      await page.getByText(/2 temuan diperbaiki/).waitFor();
      expect(
        office
          .shown('Peserta')
          .slice(1)
          .map((row) => row[1]),
      ).toEqual(['Ibu A', 'Ibu B', 'Ibu C']);
      await page.getByText('Tidak ada temuan seperti ini.').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'shows 1,000 findings a page at a time, long messages and all',
    async () => {
      const office = plannedOffice();
      const people = Array.from({ length: 1000 }, (_, n) => [
        `P-${String(n + 1).padStart(4, '0')}`,
        `Ibu  ${n}`,
      ]);
      const { sheets } = office.api('GET', '?fields=sheets.properties(sheetId,title)') as {
        sheets: { properties: { sheetId: number; title: string } }[];
      };
      const sheetId = sheets.find(({ properties }) => properties.title === 'Peserta')?.properties.sheetId;
      office.api('POST', ':batchUpdate', {
        requests: [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1000 } }],
      });
      put(office, 'Peserta!A2:B1001', people);
      put(
        office,
        'Peserta!F2:F1001',
        people.map(() => ['Di Lapas']),
      );
      put(office, 'Peserta!C2', [['panjang sekali '.repeat(12)]]);
      office.menu('menuValidate');
      const { page, calls, overflow, seriousFindings } = await openSidebar(
        browser,
        office,
        'findings',
        STAFF.LAPAS,
      );
      await page.getByText('1001 temuan · Halaman 1 dari 41').waitFor();
      expect(await page.locator('.findings > li').count()).toBe(25);
      await page.screenshot({ path: '.build/screenshots/findings-many.png' });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Berikutnya' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Halaman 2 dari 41').waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['findings', 'findings']);
      await page.getByRole('button', { name: 'Perbaiki semua R17 (1000)' }).first().click();
      await page.getByText(/500 temuan diperbaiki.*Masih ada 500/).waitFor();
    },
    LIMIT,
  );

  it(
    'is empty where nothing is wrong, and says how to look again',
    async () => {
      const { page, seriousFindings } = await openSidebar(browser, plannedOffice(), 'findings');
      await page.getByText(/Tidak ada temuan terbuka/).waitFor();
      await page.screenshot({ path: '.build/screenshots/findings-none.png', fullPage: true });
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );

  it(
    'leads from the menu to the cell, on the page',
    async () => {
      const office = await openOfficePage('2027-01-18T08:00:00+07:00', ['admin@example.go.id']);
      try {
        await office.choose('Siapkan buku kerja');
        await office.readMessage();
        await office.type('Libur', 'B5', 'tanggal lima');
        await office.choose('Periksa isian');
        expect(await office.readMessage()).toContain('1 kesalahan');
        await office.choose('Temuan');
        await office.sidebar.getByRole('button', { name: 'Ke sel' }).click();
        await office.sidebar.getByText('Sel B5 dipilih di lembar Libur.').waitFor();
        await office.idle();
        const active = await office.page.evaluate<string>('window.sinergiHost.activeSheet()');
        expect(active).toBe('Libur');
        expect(await office.seriousFaults()).toEqual([]);
        await office.shot('findings-page');
      } finally {
        await office.close();
      }
    },
    LIMIT,
  );
});
