import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { emptyOffice } from '../support/office';
import { enrolNew, plannedOffice, TIMETABLE } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;

describe('planned absences', () => {
  it(
    'are noted before the day, stand in its list, and can be taken back',
    async () => {
      const office = plannedOffice();
      ['Ibu Ani', 'Ibu Bun', 'Ibu yang panggilannya panjang sekali'].forEach((name) =>
        enrolNew(office, name),
      );
      office.answer('schedule', TIMETABLE);
      office.at('2027-02-01', '12:00');
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'absences');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.locator('.error').first().waitFor();
      await page.getByLabel('Peserta').selectOption({ label: 'P-0002 Ibu Bun (ANG-001)' });
      await page.getByRole('radio', { name: 'S: Sakit' }).check();
      await page.getByLabel('Catatan').fill('rujukan klinik');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Izin IZ-0001 tersimpan.').waitFor();
      const entry = page.locator('.commits > li');
      expect(await entry.innerText()).toContain('01/02/2027 · Sakit · rujukan klinik');
      await page.screenshot({ path: '.build/screenshots/absences.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      const list = await openSidebar(browser, office, 'attendance');
      await list.page.getByText('Izin terencana: Sakit').waitFor();
      await list.page.getByRole('button', { name: 'Semua hadir' }).click();
      const chosen = list.page.locator('.person').nth(1).getByRole('radio', { checked: true });
      expect(await chosen.inputValue()).toBe('S');
      await list.page.screenshot({ path: '.build/screenshots/attendance-planned.png', fullPage: true });
      expect([await list.seriousFindings(), await list.overflow()]).toEqual([[], 0]);

      await entry.getByRole('button', { name: 'Hapus' }).click();
      await page.getByText('Izin IZ-0001 dihapus.').waitFor();
      await page.getByText('Tidak ada.').waitFor();
    },
    LIMIT,
  );

  it(
    'say what is missing while nobody has a place',
    async () => {
      const { page } = await openSidebar(browser, emptySetUp(), 'absences');
      await page.getByText('Belum ada peserta yang punya tempat di angkatan.').waitFor();
    },
    LIMIT,
  );
});

const emptySetUp = () => {
  const office = emptyOffice();
  office.menu('menuSetUp');
  return office;
};
