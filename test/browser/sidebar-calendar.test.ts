import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { emptyOffice } from '../support/office';
import { plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { type OfficePage, openOfficePage } from './office-page';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;

/** The programme as rows of other people's tabs, which a person would type. */
const copyRows = async ({ page, values }: OfficePage, tabs: readonly string[]): Promise<void> => {
  const planned = plannedOffice();
  planned.answer('schedule', { ...TIMETABLE, siteId: 'LOK-01' });
  const root = new URL('/', page.url()).href;
  const { spreadsheetId } = (await (await fetch(`${root}host/state`)).json()) as { spreadsheetId: string };
  for (const tab of tabs) {
    expect((await values(tab))[0]).toEqual(planned.shown(tab)[0]);
    const range = encodeURIComponent(`'${tab}'!A1`);
    await fetch(`${root}v4/spreadsheets/${spreadsheetId}/values/${range}?valueInputOption=USER_ENTERED`, {
      method: 'PUT',
      body: JSON.stringify({ values: planned.shown(tab) }),
    });
  }
};

describe('the calendar of a cohort', () => {
  it(
    'is downloaded out of the frame of the page, as a file that other programs read',
    async () => {
      const office = await openOfficePage('2027-01-18T08:00:00+07:00', [STAFF.DISNAKER]);
      try {
        const { page, sidebar, choose, readMessage, seriousFaults, shot } = office;
        await choose('Siapkan buku kerja');
        await readMessage();
        await copyRows(office, ['Lokasi', 'Program', 'Angkatan', 'Sesi']);
        await choose('Kalender angkatan');
        const link = sidebar.getByRole('link', { name: 'Unduh ANG-001.ics' });
        await link.waitFor();
        expect(await sidebar.getByRole('status').innerText()).toBe('48 sesi, 0 di antaranya batal.');
        await shot('sidebar-calendar');
        expect(await seriousFaults()).toEqual([]);
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        expect(download.suggestedFilename()).toBe('ANG-001.ics');
        const text = await readFile(await download.path(), 'utf8');
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        expect(events).toHaveLength(48);
        expect(events[0]?.getFirstPropertyValue('location')).toBe('Aula Kegiatan Kerja');
      } finally {
        await office.close();
      }
    },
    LIMIT,
  );

  it(
    'is chosen among several, and fits into a sidebar',
    async () => {
      const office = plannedOffice();
      const [labels = [], [, ...first] = []] = office.shown('Angkatan');
      office.type('Angkatan', [
        Object.fromEntries(['ANG-002', ...first].map((cell, n) => [labels[n] ?? '', cell])),
      ]);
      office.answer('schedule', TIMETABLE);
      office.answer('schedule', {
        ...TIMETABLE,
        cohortId: 'ANG-002',
        firstOn: '2027-02-02',
        weekdays: [2],
        end: { type: 'count', count: 3 },
      });
      const { page, overflow, seriousFindings, calls } = await openSidebar(browser, office, 'calendar');
      expect(await page.getByRole('link').count()).toBe(0);
      await page.getByLabel('Angkatan').selectOption('ANG-002');
      await page.getByText('3 sesi, 0 di antaranya batal.').waitFor();
      await page.getByLabel('Angkatan').selectOption('ANG-001');
      await page.getByRole('link', { name: 'Unduh ANG-001.ics' }).waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['calendarForm', 'cohortCalendar', 'cohortCalendar']);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'says what to do first where nothing is planned',
    async () => {
      const office = emptyOffice();
      office.menu('menuSetUp');
      const { page, seriousFindings } = await openSidebar(browser, office, 'calendar');
      await page.getByText('Belum ada sesi.').waitFor();
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );
});
