import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { courseOffice, GRID_TAB, look, press, recorded, typeCodes } from '../support/attendance-grid';
import { launchBrowser } from '../support/browser';
import { emptyOffice } from '../support/office';
import { STAFF } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;
const SHOTS = join(__dirname, '../../.build/screenshots');

const shot = async (page: Page, name: string) => {
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
};

describe('the sidebar of the grid', () => {
  it(
    'makes the tab at first, and reads it from then on, by keyboard alone',
    async () => {
      const office = courseOffice(3);
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'attendanceGrid');
      expect(await page.locator('select option').allInnerTexts()).toEqual(['ANG-001 Angkatan I']);
      const make = page.getByRole('button', { name: 'Buat lembar' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await make.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByText(`Lembar “${GRID_TAB}” siap diisi.`).waitFor();
      await page.getByRole('button', { name: 'Baca isian & perbarui lembar' }).waitFor();
      typeCodes(office, [['E-00001', 'S-00001', 'h']]);
      await page.keyboard.press('Enter');
      await page
        .getByText('1 tersimpan, 0 tetap, 0 salah, 0 bentrok, 0 dikosongkan dan diisi kembali.')
        .waitFor();
      expect(recorded(office)).toEqual(['E-00001 S-00001 H 3']);
      expect(calls.filter(({ name }) => name === 'syncAttendanceGrid')).toHaveLength(2);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'names the cells that are wrong or were changed by others, at most eight, and how many more there are',
    async () => {
      const office = courseOffice(12);
      press(office);
      typeCodes(office, [
        ['E-00001', 'S-00001', 'H'],
        ...Array.from(
          { length: 11 },
          (_, n) => [`E-${String(n + 2).padStart(5, '0')}`, 'S-00002', 'zz'] as const,
        ),
      ]);
      office.answer(
        'recordAttendance',
        { sessionId: 'S-00001', entries: [{ enrolmentId: 'E-00001', code: 'S', version: null }] },
        { user: STAFF.LPK },
      );
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'attendanceGrid');
      await page.getByRole('button', { name: 'Baca isian & perbarui lembar' }).click();
      await page.getByText('Tetap seperti diketik', { exact: true }).waitFor();
      const items = await page.locator('.warnings li').allInnerTexts();
      expect(items).toHaveLength(9);
      expect(items[0]).toBe(
        `01/02/2027 P-0001: “H” diketik di sini; sementara itu ${STAFF.LPK} mencatat “S”. Tekan lagi untuk memakai isian ini.`,
      );
      expect(items[1]).toBe('03/02/2027 P-0002: “zz” bukan kode presensi. Ketik H, T2, I, S, A atau L.');
      expect(items[8]).toBe('dan 4 lagi');
      await shot(page, 'sidebar-attendance-grid');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      expect(look(office, 'E-00001', 'S-00001').text).toBe('H');
    },
    LIMIT,
  );

  it(
    'reads once when the answer is lost and the button is pressed again',
    async () => {
      const office = courseOffice(2);
      press(office);
      typeCodes(office, [['E-00001', 'S-00001', 'H']]);
      const { page, calls, loseAnswer } = await openSidebar(browser, office, 'attendanceGrid');
      loseAnswer();
      await page.getByRole('button', { name: 'Baca isian & perbarui lembar' }).click();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByText('1 tersimpan').waitFor();
      const ids = calls.filter(({ name }) => name === 'syncAttendanceGrid').map(({ requestId }) => requestId);
      expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
      expect(recorded(office)).toHaveLength(1);
    },
    LIMIT,
  );

  it(
    'says what is missing when there is no cohort, and what is wrong with the tab',
    async () => {
      const empty = emptyOffice();
      empty.menu('menuSetUp');
      const { page, seriousFindings } = await openSidebar(browser, empty, 'attendanceGrid');
      await page.getByText('Belum ada angkatan. Isi dulu lembar Program dan Angkatan.').waitFor();
      expect(await seriousFindings()).toEqual([]);
      const office = courseOffice(2);
      press(office);
      office.api('PUT', `/values/${encodeURIComponent(`'${GRID_TAB}'!A4`)}?valueInputOption=RAW`, {
        values: [['']],
      });
      const broken = await openSidebar(browser, office, 'attendanceGrid');
      await broken.page.getByRole('button', { name: 'Baca isian & perbarui lembar' }).click();
      await broken.page.getByRole('alert').getByText('tidak dikenali lagi').waitFor();
      expect([await broken.seriousFindings(), await broken.overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );
});
