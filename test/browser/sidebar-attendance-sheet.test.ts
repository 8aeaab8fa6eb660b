import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { Office } from '../support/office';
import { enrolNew, plannedOffice } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;
const MONDAY = '2027-02-15';

/** A cohort of so many people that meets on some weekdays of one week. */
const meetingOffice = (
  people: number,
  weekdays: readonly number[],
  settings: Readonly<Record<string, string>> = {},
): Office => {
  const office = plannedOffice(40);
  office.type(
    'Pengaturan',
    Object.entries(settings).map(([name, value]) => ({ Pengaturan: name, Nilai: value })),
  );
  for (let n = 1; n <= people; n++) enrolNew(office, `Bu Melati ${n}`);
  if (weekdays.length > 0)
    office.answer(
      'schedule',
      {
        cohortId: 'ANG-001',
        firstOn: MONDAY,
        frequency: 'weekly',
        every: 1,
        weekdays,
        startTime: '09:00',
        endTime: '11:15',
        instructorId: 'I-01',
        end: { type: 'count', count: weekdays.length },
        skipNational: true,
        skipCollectiveLeave: true,
        onDayOff: 'skip',
        without: [],
        added: [],
      },
      { acknowledged: true },
    );
  office.at(MONDAY);
  return office;
};
const LETTER = {
  'Kop surat': 'Pemerintah Kabupaten|Dinas Tenaga Kerja|Jalan Contoh 1',
  'Tempat surat': 'Malang',
  'Jabatan penanda tangan': 'Kepala Bidang Pelatihan',
  'Nama penanda tangan': 'Nama Pejabat, S.Sos.',
  'NIP penanda tangan': '19700101',
};

/** Sizes of a PDF's pages in points, as it says them itself. */
const pageSizes = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g)].map(
    ([, width, height]) => `${width}×${height}`,
  );

type Opened = Awaited<ReturnType<typeof openSidebar>>['page'];
const printed = async (page: Opened) => {
  await page.emulateMedia({ media: 'print' });
  const pages = await page.locator('.print section').allInnerTexts();
  return {
    pages: pages.map((text) => text.replace(/\s+/g, ' ')),
    pdf: await page.pdf({ preferCSSPageSize: true }),
  };
};

describe('printing the attendance list', () => {
  it(
    'of sixteen people and three sessions takes one page, with head, number and signatures',
    async () => {
      const office = meetingOffice(16, [1, 3, 4], LETTER);
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'attendanceSheet');
      await page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
      await page.getByText('Senin 15/02/2027 09:00–11:15, 16 orang').waitFor();
      await page.getByText('3 sesi, 1 halaman A4').waitFor();
      expect(await page.getByText('Masih kosong').count()).toBe(0);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      expect(await page.locator('.print').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Cetak' }).click();
      expect(await page.evaluate('window.printed')).toBe(1);
      const { pages, pdf } = await printed(page);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(pageSizes(pdf)).toEqual(['594×841']);
      expect(pages).toHaveLength(1);
      for (const text of [
        'PEMERINTAH KABUPATEN DINAS TENAGA KERJA Jalan Contoh 1',
        'DAFTAR HADIR PESERTA',
        'Nomor: 001/DH/ANG-001/II/2027',
        '15–18 Februari 2027',
        'Aula Kegiatan Kerja',
        'Rabu, 17/02/2027 09:00–11:15 · 3 JP',
        'P-0016 Bu Melati 16',
        '18.',
        'H Hadir',
        'Malang, …',
        'Kepala Bidang Pelatihan,',
        'NIP. 19700101',
      ])
        expect(pages[0]).toContain(text);
      expect(pages[0]).not.toContain('Halaman');
      expect(pages[0]).not.toContain('19.');
    },
    LIMIT,
  );

  it(
    'of thirty people and six sessions takes two pages on their side, with signatures on the second',
    async () => {
      const office = meetingOffice(30, [1, 2, 3, 4, 5, 6], LETTER);
      const { page } = await openSidebar(browser, office, 'attendanceSheet');
      await page.getByText('6 sesi, 2 halaman A4').waitFor();
      const { pages, pdf } = await printed(page);
      expect(pageSizes(pdf)).toEqual(['841×594', '841×594']);
      expect(pages.map((text) => /Halaman \d dari \d/.exec(text)?.[0])).toEqual([
        'Halaman 1 dari 2',
        'Halaman 2 dari 2',
      ]);
      expect(pages.map((text) => text.includes('Sebutan'))).toEqual([true, true]);
      expect(pages.map((text) => text.includes('NIP.'))).toEqual([false, true]);
      expect(pages.join(' ').match(/P-\d{4}/g)).toEqual(
        Array.from({ length: 30 }, (_, n) => `P-${String(n + 1).padStart(4, '0')}`),
      );
    },
    LIMIT,
  );

  it(
    'leaves lines for what the settings do not say, and tells which',
    async () => {
      const office = meetingOffice(2, [1], { 'Nama penanda tangan': 'Nama Pejabat' });
      const { page } = await openSidebar(browser, office, 'attendanceSheet');
      const hint = page.getByText('Masih kosong');
      expect(await hint.innerText()).toContain('Kop surat, Tempat surat, Jabatan penanda tangan, NIP');
      expect(await hint.innerText()).not.toContain('Nama penanda tangan');
      const { pages, pdf } = await printed(page);
      expect(pageSizes(pdf)).toEqual(['594×841']);
      expect(pages[0]).toContain('Senin, 15 Februari 2027');
      expect(pages[0]).toContain('NIP. …');
    },
    LIMIT,
  );

  it(
    'asks once for every change, and prints nothing while there is nothing to print',
    async () => {
      const office = meetingOffice(2, [1]);
      const { page, calls } = await openSidebar(browser, office, 'attendanceSheet');
      await page.evaluate('window.print = () => { window.printed = true; }');
      const print = page.getByRole('button', { name: 'Cetak' });
      await page.getByLabel('Dari tanggal').fill('2027-02-22');
      await page.getByText('Tanggal ini mendahului tanggal awal.').waitFor();
      expect(calls).toHaveLength(1);
      await page.getByLabel('Sampai tanggal').fill('2027-02-28');
      await page.getByText('Tidak ada sesi pada hari-hari ini.').waitFor();
      expect(calls[1]).toMatchObject({
        name: 'attendanceSheet',
        input: { cohortId: 'ANG-001', fromOn: '2027-02-22', toOn: '2027-02-28' },
      });
      expect(await print.getAttribute('aria-disabled')).toBe('true');
      await print.click({ force: true });
      expect(await page.evaluate('window.printed')).toBeUndefined();
      expect(await page.locator('.print').count()).toBe(0);
      await page.getByLabel('Dari tanggal').fill('2027-02-15');
      await page.getByText('1 sesi, 1 halaman A4').waitFor();
      expect(calls).toHaveLength(3);
    },
    LIMIT,
  );

  it(
    'says when nobody is expected, and when there is no cohort',
    async () => {
      const empty = await openSidebar(browser, meetingOffice(0, [1]), 'attendanceSheet');
      await empty.page.getByText('Belum ada peserta yang diharapkan').waitFor();
      expect(await empty.page.locator('.print').count()).toBe(0);
      const office = plannedOffice();
      const [labels = []] = office.shown('Angkatan');
      const column = String.fromCharCode(65 + labels.indexOf('Status'));
      office.api('PUT', `/values/Angkatan!${column}2?valueInputOption=USER_ENTERED`, { values: [['Batal']] });
      const none = await openSidebar(browser, office, 'attendanceSheet');
      await none.page.getByText('Belum ada angkatan.').waitFor();
    },
    LIMIT,
  );
});
