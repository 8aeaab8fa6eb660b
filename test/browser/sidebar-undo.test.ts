import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { emptyOffice } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;

describe('undoing', () => {
  it(
    'asks once, puts back what nothing has come after, and says what was left (scenario S11)',
    async () => {
      const office = plannedOffice();
      enrolNew(office, 'Ibu A');
      office.answer('schedule', TIMETABLE);
      office.at('2027-02-05', '10:30');
      for (const sessionId of ['S-00001', 'S-00002'])
        office.answer('recordAttendance', {
          sessionId,
          entries: [{ enrolmentId: 'E-00001', code: 'H', version: null }],
        });
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'undo');
      const entries = page.locator('.commits > li');
      expect(await entries.first().innerText()).toContain('05/02/2027 10:30');
      const entry = entries.filter({ hasText: 'Menjadwalkan sesi' });
      await entry.getByRole('button', { name: 'Batalkan' }).click();
      await entry.getByText('Batalkan 49 baris?').waitFor();
      expect(calls.filter(({ name }) => name === 'undo')).toHaveLength(0);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await entry.getByRole('button', { name: 'Ya' }).click();
      await page
        .getByText('46 baris dikembalikan. S-00001, S-00002 dibiarkan: sudah diubah sejak itu.')
        .waitFor();
      await entries.first().getByText('Membatalkan').waitFor();
      expect(office.shown('Sesi').filter((row) => row.includes('Ya'))).toHaveLength(46);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'needs the keyboard alone, and can be thought better of',
    async () => {
      const office = plannedOffice();
      enrolNew(office, 'Ibu A');
      const before = office.bytes();
      const { page, calls } = await openSidebar(browser, office, 'undo');
      const button = page.getByRole('button', { name: 'Batalkan' }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByText('Batalkan 2 baris?').waitFor();
      await page.keyboard.press('Escape');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(calls.filter(({ name }) => name === 'undo')).toHaveLength(0);
      expect(office.bytes()).toBe(before);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('2 baris dikembalikan.').waitFor();
      expect(office.shown('Pendaftaran')[1]).toContain('Ya');
    },
    LIMIT,
  );

  it(
    'shows somebody else’s change without offering to undo it',
    async () => {
      const office = plannedOffice();
      enrolNew(office, 'Ibu A');
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'undo', STAFF.LPK);
      await page.getByText('Mendaftarkan peserta').waitFor();
      expect(await page.getByRole('button', { name: 'Batalkan' }).count()).toBe(0);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'happens once when the answer is lost and the button is pressed again',
    async () => {
      const office = plannedOffice();
      enrolNew(office, 'Ibu A');
      const { page, calls, loseAnswer } = await openSidebar(browser, office, 'undo');
      await page.getByRole('button', { name: 'Batalkan' }).click();
      loseAnswer();
      await page.getByRole('button', { name: 'Ya' }).click();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByText('2 baris dikembalikan.').waitFor();
      const ids = calls.filter(({ name }) => name === 'undo').map(({ requestId }) => requestId);
      expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    },
    LIMIT,
  );

  it(
    'has nothing to offer in a workbook that was only set up',
    async () => {
      const office = emptyOffice();
      office.menu('menuSetUp');
      const { page, seriousFindings } = await openSidebar(browser, office, 'undo');
      await page.getByText('Belum ada yang bisa dibatalkan.').waitFor();
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );
});
