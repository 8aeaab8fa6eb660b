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

describe('enrolling', () => {
  it(
    'two new participants one after the other needs the keyboard alone',
    async () => {
      const office = plannedOffice();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'enrol');
      for (const [name, code] of [
        ['Bu A', 'P-0001'],
        ['Bu B', 'P-0002'],
      ] as const) {
        await page.keyboard.type(name);
        // Year of birth, education, consent, the button.
        for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
        await page.keyboard.type('Y');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page
          .getByRole('status')
          .filter({ hasText: `${code} terdaftar di ANG-001.` })
          .waitFor();
        expect(await page.getByLabel('Sebutan').inputValue()).toBe('');
      }
      await page.getByText('2 dari 16 tempat terisi').waitFor();
      expect(office.shown('Peserta').map((row) => row[1])).toEqual(['Sebutan', 'Bu A', 'Bu B']);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'keeps what was entered and says what is wrong beside its field',
    async () => {
      const office = plannedOffice();
      const before = office.bytes();
      const { page, seriousFindings } = await openSidebar(browser, office, 'enrol');
      await page.getByLabel('Tahun Lahir').fill('1850');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Harus diisi.').waitFor();
      const name = page.getByLabel('Sebutan');
      expect(await name.getAttribute('aria-invalid')).toBe('true');
      expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await page.getByLabel('Tahun Lahir').inputValue()).toBe('1850');
      expect(await seriousFindings()).toEqual([]);
      await name.fill('Bu A');
      expect(await name.getAttribute('aria-invalid')).toBe('false');
      expect(office.bytes()).toBe(before);
    },
    LIMIT,
  );

  it(
    'saves once when the answer is lost and the button is pressed again',
    async () => {
      const office = plannedOffice();
      const { page, calls, loseAnswer } = await openSidebar(browser, office, 'enrol');
      await page.getByLabel('Persetujuan').selectOption('yes');
      await page.getByLabel('Sebutan').fill('Bu A');
      loseAnswer();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByText('P-0001 terdaftar di ANG-001.').waitFor();
      const ids = calls.filter(({ name }) => name === 'enrol').map(({ requestId }) => requestId);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
      expect(office.shown('Peserta')).toHaveLength(2);
    },
    LIMIT,
  );

  it(
    'into a full cohort says so before, and the number in line after',
    async () => {
      const office = plannedOffice(1);
      const { page } = await openSidebar(browser, office, 'enrol');
      const enrol = async (name: string) => {
        await page.getByLabel('Persetujuan').selectOption('yes');
        await page.getByLabel('Sebutan').fill(name);
        await page.keyboard.press('Enter');
      };
      await enrol('Bu A');
      await page.getByText('Penuh: pendaftar berikutnya masuk daftar tunggu').waitFor();
      await enrol('Bu B');
      await page.getByText('P-0002 masuk daftar tunggu ANG-001, nomor 1.').waitFor();
    },
    LIMIT,
  );

  it(
    'a known participant offers nobody who is in the cohort already',
    async () => {
      const office = plannedOffice();
      office.type('Peserta', [
        { 'Kode Peserta': 'P-0009', Sebutan: 'Bu Sri', Status: 'Di Lapas', Persetujuan: 'Ya' },
      ]);
      office.answer('enrol', { cohortId: 'ANG-001', participant: { workingName: 'Bu A', consent: 'yes' } });
      const { page, seriousFindings } = await openSidebar(browser, office, 'enrol');
      await page.getByLabel('Sudah ada kodenya').check();
      expect(await page.getByRole('option', { name: /sudah terdaftar/ }).isDisabled()).toBe(true);
      expect(await seriousFindings()).toEqual([]);
      await page.getByLabel('Cari kode atau sebutan').fill('sri');
      await page.keyboard.press('Enter');
      await page.getByText('P-0009 terdaftar di ANG-001.').waitFor();
    },
    LIMIT,
  );
});
