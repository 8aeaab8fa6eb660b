import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;
const LONG_NAME = 'Ibu Sri Wahyuni Kusumaningtyas Rahayu';

/** A cohort of two places with so many people: two have one, the others wait. */
const fullCohort = (people: number): Office => {
  const office = plannedOffice(2);
  for (let n = 1; n <= people; n++) enrolNew(office, n === 4 ? LONG_NAME : `Ibu ${n}`);
  return office;
};
const propose = (office: Office, count: number) => {
  for (let n = 1; n <= count; n++)
    office.answer(
      'propose',
      { cohortId: 'ANG-001', participant: { workingName: `Usul ${n}`, consent: 'yes' } },
      { user: STAFF.LAPAS },
    );
};
const stages = (office: Office) =>
  office
    .shown('Pendaftaran')
    .slice(1)
    .map((row) => [row[3], row[4]].filter(Boolean).join(' '));
const withdrawFirst = (office: Office) =>
  office.answer('moveEnrolments', { move: 'withdraw', enrolmentIds: ['E-00001'], reason: 'sakit' });

describe('moving people from stage to stage', () => {
  it(
    'gives the free place to the first in line with one press',
    async () => {
      const office = fullCohort(30);
      withdrawFirst(office);
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'stages');
      await page.getByText('1 dari 2 tempat terisi').waitFor();
      await page.getByText('Ada tempat kosong. Giliran: P-0003.').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      const give = page.getByRole('button', { name: 'Beri tempat kepada P-0003' });
      await give.click();
      await page.getByText('1 orang dipindahkan.').waitFor();
      await page.getByText('2 dari 2 tempat terisi').waitFor();
      expect(await give.count()).toBe(0);
      expect(calls.find(({ name }) => name === 'moveEnrolments')).toMatchObject({
        input: { move: 'promote', enrolmentIds: ['E-00003'] },
      });
      expect(stages(office).slice(2, 4)).toEqual(['Terdaftar', 'Daftar Tunggu 1']);
      await page.getByRole('group', { name: 'Daftar Tunggu (27)' }).getByText('No. Tunggu 27').waitFor();
    },
    LIMIT,
  );

  it(
    'verifies and places several with the keyboard alone',
    async () => {
      const office = plannedOffice(2);
      propose(office, 4);
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'stages');
      await page.getByLabel('P-0001').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+Space');
      await page.getByText('3 orang dipilih').waitFor();
      // One press leads out of the list, however long it is.
      await page.keyboard.press('Tab');
      await page.keyboard.type('Verif');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('3 orang dipindahkan.').waitFor();
      await page.getByLabel('Tahap', { exact: true }).selectOption({ label: 'Terverifikasi (3)' });
      await page.getByLabel('Pilih semua (3)').check();
      await page.getByLabel('Pindahkan ke tahap').selectOption('Beri tempat atau nomor tunggu');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByRole('group', { name: 'Daftar Tunggu (1)' }).waitFor();
      expect(stages(office)).toEqual(['Terdaftar', 'Terdaftar', 'Daftar Tunggu 1', 'Diusulkan']);
    },
    LIMIT,
  );

  it(
    'asks for the reason of an exit, keeps what was entered, and sends the day',
    async () => {
      const office = fullCohort(4);
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'stages');
      await page.getByLabel('P-0002').check();
      await page.getByLabel('Pindahkan ke tahap').selectOption('Bebas sebelum selesai');
      await page.getByLabel('Tanggal kejadian').fill('2027-01-20');
      await page.getByRole('button', { name: 'Simpan' }).click();
      const reason = page.getByLabel('Alasan');
      expect(await reason.getAttribute('aria-invalid')).toBe('true');
      expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      expect(calls.filter(({ name }) => name === 'moveEnrolments')).toHaveLength(0);
      expect(await page.getByLabel('P-0002').isChecked()).toBe(true);
      await reason.fill('PB');
      await page.keyboard.press('Enter');
      await page.getByText('1 orang dipindahkan.').waitFor();
      const row = office.shown('Pendaftaran')[2] ?? [];
      expect([row[3], row[6], row[7]]).toEqual(['Bebas Sebelum Selesai', '20/01/2027', 'PB']);
    },
    LIMIT,
  );

  it(
    'offers only what can be done with everyone who is chosen',
    async () => {
      const { page } = await openSidebar(browser, fullCohort(3), 'stages');
      const offered = () => page.getByLabel('Pindahkan ke tahap').locator('option').allInnerTexts();
      await page.getByLabel('P-0003').check();
      expect(await offered()).toContain('Naikkan dari daftar tunggu');
      await page.getByLabel('P-0001').check();
      expect(await offered()).toEqual([
        'Pilih…',
        'Mengundurkan diri',
        'Dikeluarkan',
        'Bebas sebelum selesai',
        'Pindah',
      ]);
    },
    LIMIT,
  );

  it(
    'shows how people are now when somebody else was quicker',
    async () => {
      const office = plannedOffice(2);
      propose(office, 2);
      const { page, seriousFindings } = await openSidebar(browser, office, 'stages');
      await page.getByLabel('Pilih semua').check();
      await page.getByLabel('Pindahkan ke tahap').selectOption('Verifikasi');
      office.answer('moveEnrolments', { move: 'verify', enrolmentIds: ['E-00001'] });
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.locator('.error', { hasText: 'P-0001' }).waitFor();
      await page.getByRole('group', { name: 'Terverifikasi (1)' }).waitFor();
      expect(await page.getByLabel('P-0002').isChecked()).toBe(true);
      expect(await seriousFindings()).toEqual([]);
      expect(stages(office)).toEqual(['Terverifikasi', 'Diusulkan']);
    },
    LIMIT,
  );

  it(
    'lets a trainer neither give places nor choose whom she cannot move',
    async () => {
      const office = fullCohort(4);
      withdrawFirst(office);
      const { page, seriousFindings } = await openSidebar(browser, office, 'stages', STAFF.LPK);
      await page.getByText('Ada tempat kosong. Giliran: P-0003.').waitFor();
      expect(await page.getByRole('button', { name: /Beri tempat/ }).count()).toBe(0);
      expect(await page.getByLabel('P-0003').isDisabled()).toBe(true);
      expect(await page.getByLabel('P-0002').isEnabled()).toBe(true);
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );

  it(
    'gives a place once when the answer is lost and the button is pressed again',
    async () => {
      const office = fullCohort(4);
      withdrawFirst(office);
      const { page, calls, loseAnswer } = await openSidebar(browser, office, 'stages');
      loseAnswer();
      const give = page.getByRole('button', { name: 'Beri tempat kepada P-0003' });
      await give.click();
      await page.getByText('Tidak ada jawaban dari Google.').waitFor();
      await give.click();
      await page.getByText('1 orang dipindahkan.').waitFor();
      const ids = calls.filter(({ name }) => name === 'moveEnrolments').map(({ requestId }) => requestId);
      expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    },
    LIMIT,
  );
});
