import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { Office } from '../support/office';
import { rowsByPage } from '../support/printed-rows';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 40_000;
const LONG = 'Ibu yang panggilannya panjang sekali';

/** Four people, or more, of a cohort that is over; the fourth one was there at half of four sessions. */
const finishedOffice = (people = 4): Office => {
  const office = plannedOffice(Math.max(people, 16));
  office.type(
    'Pengaturan',
    Object.entries({
      'Kop surat': 'Pemerintah Kabupaten|Dinas Tenaga Kerja|Jalan Contoh 1',
      'Tempat surat': 'Malang',
      'Jabatan penanda tangan': 'Kepala Dinas',
      'Nama penanda tangan': 'Nama Pejabat, S.Sos.',
      'NIP penanda tangan': '19700101',
    }).map(([name, value]) => ({ Pengaturan: name, Nilai: value })),
  );
  const names = ['Ibu Ani', LONG, 'Ibu Cici', 'Ibu Dedi'];
  for (let n = 0; n < people; n++) enrolNew(office, names[n] ?? `Ibu ${n + 1}`);
  office.answer(
    'schedule',
    { ...TIMETABLE, instructorId: 'I-01', end: { type: 'count', count: 4 } },
    { acknowledged: true },
  );
  office.at('2027-06-11');
  for (let n = 1; n <= 4; n++)
    office.answer('recordAttendance', {
      sessionId: `S-0000${n}`,
      entries: Array.from({ length: people }, (_, place) => place + 1).map((person) => ({
        enrolmentId: `E-${String(person).padStart(5, '0')}`,
        code: person === 4 && n > 2 ? 'A' : 'H',
        version: null,
      })),
    });
  return office;
};
const assess = (office: Office) =>
  office.answer('recordAssessments', {
    cohortId: 'ANG-001',
    assessedOn: '2027-06-11',
    entries: [1, 2, 3].map((n) => ({
      enrolmentId: `E-0000${n}`,
      result: n === 3 ? 'notYet' : 'competent',
      version: null,
    })),
  });
const shot = (name: string) => ({ path: `.build/screenshots/${name}.png`, fullPage: true });
const printedPages = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g)].map(
    ([, width, height]) => `${width}×${height}`,
  );

describe('assessments', () => {
  it(
    'are entered by keyboard for the whole cohort, and again for who is not yet competent',
    async () => {
      const office = finishedOffice();
      const { page, calls, overflow, seriousFindings } = await openSidebar(
        browser,
        office,
        'assessments',
        STAFF.LPK,
      );
      await page.getByText('0 dari 4 dinilai').waitFor();
      await page.getByRole('radio', { name: 'K: Kompeten' }).first().focus();
      await page.keyboard.press('k');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('b');
      await page.getByRole('textbox', { name: /^Nilai, P-0002/ }).fill('101');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Nilai 0–100, paling halus setengah.').waitFor();
      await page.screenshot(shot('assessments-error'));
      expect(calls.filter(({ name }) => name === 'recordAssessments')).toHaveLength(0);
      await page.getByRole('textbox', { name: /^Nilai, P-0002/ }).fill('62,5');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Penilaian 2 orang tersimpan.').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      expect(
        office
          .shown('Penilaian')
          .slice(1)
          .map((row) => [row[1], row[5], row[6], row[7]]),
      ).toEqual([
        ['E-00001', '', 'Kompeten', '1'],
        ['E-00002', '62,5', 'Belum Kompeten', '1'],
      ]);

      office.at('2027-06-14');
      await page.reload();
      await page.getByText('sudah kompeten').waitFor();
      await page.getByText('percobaan ke-2').waitFor();
      await page.getByRole('button', { name: 'Semua kompeten' }).click();
      await page.getByText('4 dari 4 dinilai').waitFor();
      await page.screenshot(shot('assessments'));
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Penilaian 3 orang tersimpan.').waitFor();
      expect(office.shown('Penilaian').at(2)?.[7]).toBe('1');
      expect(
        office
          .shown('Penilaian')
          .slice(3)
          .map((row) => [row[1], row[7]]),
      ).toEqual([
        ['E-00002', '2'],
        ['E-00003', '1'],
        ['E-00004', '1'],
      ]);
    },
    LIMIT,
  );
});

describe('certificates', () => {
  it(
    'are issued to the eligible, printed, handed over, checked and revoked',
    async () => {
      const office = finishedOffice();
      assess(office);
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'certificates');
      await page.evaluate('window.print = () => { window.printed = true; }');
      await page.getByText('Memenuhi syarat (3)', { exact: true }).waitFor();
      await page.getByText('Hadir 50 %, harus 80 %.').waitFor();
      await page.screenshot(shot('certificates'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('radio', { name: 'Kompetensi' }).check();
      await page.getByText('Memenuhi syarat (2)', { exact: true }).waitFor();
      await page.getByText('Belum kompeten (unit: –).').waitFor();
      await page.getByRole('radio', { name: 'Pelatihan' }).check();
      await page.getByText('Memenuhi syarat (3)', { exact: true }).waitFor();
      await page.getByRole('checkbox', { name: 'P-0003 Ibu Cici' }).uncheck();
      await page.getByRole('button', { name: 'Terbitkan 2 sertifikat' }).click();
      await page.getByText('2 sertifikat terbit.').waitFor();
      await page.getByText('Sudah terbit (2)').waitFor();
      const list = page.getByRole('region', { name: 'Sudah terbit' });
      await list.getByRole('checkbox', { name: 'Semua' }).check();
      await page.getByRole('button', { name: 'Cetak 2 sertifikat' }).click();
      expect(await page.evaluate('window.printed')).toBe(true);
      await page.emulateMedia({ media: 'print' });
      const pages = (await page.locator('.print section').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' '),
      );
      expect(pages).toHaveLength(2);
      for (const text of [
        'SERTIFIKAT PELATIHAN',
        'Nomor: 0001/SP/PRG-001/2027',
        'Ibu Ani Kode peserta: P-0001',
        '(diisi oleh Lapas)',
        '144 (seratus empat puluh empat) jam pelajaran',
        '1 Februari – 10 Juni 2027',
        'Kehadiran 100,00 %',
        'Malang, 11 Juni 2027',
        '(sebelas Juni dua ribu dua puluh tujuh)',
        'NIP. 19700101',
      ])
        expect(pages[0]).toContain(text);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await writeFile('.build/screenshots/certificates.pdf', pdf);
      expect(printedPages(pdf)).toEqual(['841×594', '841×594']);
      await page.emulateMedia({ media: 'screen' });

      await page.getByRole('button', { name: 'Catat diserahkan' }).click();
      await page.getByText('Penyerahan 2 sertifikat tercatat.').waitFor();
      await page.getByText('diserahkan 11/06/2027').first().waitFor();
      const code = (await page.locator('.verify').first().innerText()).trim();
      const check = async (typed: string) => {
        await page.getByLabel('Kode periksa').fill(typed);
        await page.getByRole('button', { name: 'Periksa kode' }).click();
      };
      await check(code.toLowerCase());
      await page.getByText('Asli.').waitFor();
      await page.screenshot(shot('certificates-issued'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await check(`${code.slice(0, 7)}${code.endsWith('2') ? '3' : '2'}`);
      await page.getByText('Kode salah ketik.').waitFor();

      await page.getByRole('button', { name: 'Cabut 0001/SP/PRG-001/2027' }).click();
      await page.getByRole('button', { name: 'Cabut', exact: true }).first().click();
      await page.getByText('Alasan harus diisi.').waitFor();
      await page.screenshot(shot('certificates-revoke'));
      await page.getByLabel('Alasan').fill('salah cetak');
      await page.getByRole('button', { name: 'Cabut', exact: true }).first().click();
      await page.getByText('0001/SP/PRG-001/2027 dicabut.').waitFor();
      await page.getByText('Dicabut: salah cetak').waitFor();
      await check(code);
      await page.getByText('Sudah dicabut.').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );
});

describe('the recap of attendance', () => {
  it(
    'shows who attended how much and who taught how many JP, on paper',
    async () => {
      const office = finishedOffice();
      const { page, overflow, seriousFindings } = await openSidebar(
        browser,
        office,
        'attendanceRecap',
        STAFF.LPK,
      );
      await page.getByText('4 orang, 4 sesi, 12 JP terlaksana').waitFor();
      await page.screenshot(shot('attendance-recap'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.emulateMedia({ media: 'print' });
      const text = (await page.locator('.print').innerText()).replace(/\s+/g, ' ');
      for (const part of [
        'REKAP PRESENSI PESERTA',
        'Nomor: 001/RKP/ANG-001/II/2027',
        '1–8 Februari 2027',
        '4. P-0004 Ibu Dedi 4 12 6 2 0 0 0 2 0 50,00',
        'Jumlah 48 42 14 0 0 0 2 0 87,50',
        'Instruktur Sulam 4 sesi, 12 JP (dua belas jam pelajaran)',
        'Petugas Lapas,',
      ])
        expect(text).toContain(part);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await writeFile('.build/screenshots/recap.pdf', pdf);
      expect(printedPages(pdf)).toEqual(['594×841']);
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel('Sampai tanggal').fill('2027-02-03');
      await page.getByText('4 orang, 2 sesi, 6 JP terlaksana').waitFor();
      await page.getByLabel('Sampai tanggal').fill('2027-01-03');
      await page.getByText('Tanggal ini mendahului tanggal awal.').waitFor();
      expect(await page.getByRole('button', { name: 'Cetak' }).getAttribute('aria-disabled')).toBe('true');
    },
    LIMIT,
  );

  it(
    'of many people goes on on a second page, with at least four of them above the signatures',
    async () => {
      const office = finishedOffice(30);
      const { page } = await openSidebar(browser, office, 'attendanceRecap', STAFF.LPK);
      await page.getByText('30 orang, 4 sesi').waitFor();
      await page.emulateMedia({ media: 'print' });
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      await writeFile('.build/screenshots/recap-long.pdf', pdf);
      // Beside the people: the head on the first page, sums and signatures on the last one.
      const [first = 0, last = 0, ...more] = rowsByPage(pdf);
      expect([first + last, more]).toEqual([30 + 3, []]);
      expect(last).toBeGreaterThanOrEqual(4 + 2);
      // Six fewer would leave room for the table alone: people go along with the signatures.
      await page.evaluate(
        `document.querySelectorAll('.print tbody tr').forEach((row, n) => { if (n >= 24 && n < 30) row.remove(); })`,
      );
      expect(rowsByPage(await page.pdf({ preferCSSPageSize: true, tagged: true }))).toEqual([21, 6]);
      const heads = await page.evaluate(
        `[...document.querySelectorAll('.print thead')].map((head) => getComputedStyle(head).display)`,
      );
      expect(heads).toEqual(['table-header-group']);
    },
    LIMIT,
  );
});
