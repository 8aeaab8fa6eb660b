import type { Browser } from 'playwright-core';
import type { Office } from '../support/office';
import { launchBrowser } from '../support/browser';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;

/** A cohort of so many people on the afternoon of its first session, of 3 JP. */
const firstAfternoon = (people: number): { office: Office; sessionId: string; enrolmentIds: string[] } => {
  const office = plannedOffice(people);
  const enrolmentIds = Array.from({ length: people }, (_, n) => enrolNew(office, `Bu ${n + 1}`).enrolmentId);
  const { sessions } = office.answer<{ sessions: { sessionId: string }[] }>('schedule', {
    cohortId: 'ANG-001',
    firstOn: '2027-02-01',
    frequency: 'once',
    every: 1,
    weekdays: [],
    startTime: '09:00',
    endTime: '11:15',
    end: { type: 'count', count: 1 },
    skipNational: true,
    onDayOff: 'skip',
    without: [],
    added: [],
    skipCollectiveLeave: true,
  });
  office.at('2027-02-01', '14:00');
  return { office, sessionId: sessions[0]?.sessionId ?? '', enrolmentIds };
};

const recorded = (office: Office) => {
  const [labels = [], ...rows] = office.shown('Presensi');
  const code = labels.indexOf('Kehadiran');
  const jp = labels.indexOf('JP Hadir');
  return rows.map((row) => `${row[code] ?? ''} ${row[jp] ?? ''}`);
};

describe('recording attendance', () => {
  it(
    'of everyone takes one press, and each exception one letter',
    async () => {
      const { office } = firstAfternoon(30);
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'attendance');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Semua hadir' }).click();
      await page.getByText('30 dari 30 terisi').waitFor();
      await page.locator('.person').nth(1).getByRole('radio', { checked: true }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('t');
      await page.locator('.person').nth(2).getByRole('textbox').waitFor();
      await page.waitForTimeout(50);
      await page.keyboard.type('1,5');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('a');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('s');
      await page.keyboard.press('Enter');
      await page.getByText('Presensi 30 orang tersimpan.').waitFor();
      const codes = recorded(office).map((row) => row.charAt(0));
      expect(codes.join('')).toBe(`HHTAS${'H'.repeat(25)}`);
      expect(recorded(office)[2]).toBe('T 1,5');
      expect(calls.filter(({ name }) => name === 'recordAttendance')).toHaveLength(1);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'does not send somebody late without saying how late',
    async () => {
      const { office } = firstAfternoon(2);
      const { page, calls } = await openSidebar(browser, office, 'attendance');
      await page.getByRole('radio', { name: 'T: Terlambat' }).first().check();
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('JP hadir 0–3: wajib diisi').waitFor();
      expect(calls.filter(({ name }) => name === 'recordAttendance')).toHaveLength(0);
    },
    LIMIT,
  );

  it(
    'leaves as it is what somebody else has recorded in the meantime, and says so',
    async () => {
      const { office, sessionId, enrolmentIds } = firstAfternoon(3);
      const { page } = await openSidebar(browser, office, 'attendance');
      await page.getByRole('button', { name: 'Semua hadir' }).click();
      const entry = { enrolmentId: enrolmentIds[1], code: 'S', version: null };
      office.answer('recordAttendance', { sessionId, entries: [entry] }, { user: STAFF.LAPAS });
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Presensi 2 orang tersimpan.').waitFor();
      await page.getByText(`P-0002 Bu 2: sudah diubah oleh ${STAFF.LAPAS} menjadi S`).waitFor();
      await page.locator('.person').nth(1).getByRole('radio', { name: 'S: Sakit', checked: true }).waitFor();
      expect(
        recorded(office)
          .map((row) => row.charAt(0))
          .sort(),
      ).toEqual(['H', 'H', 'S']);
    },
    LIMIT,
  );
});
