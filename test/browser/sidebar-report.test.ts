import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { emptyOffice, type Office } from '../support/office';
import { plannedOffice } from '../support/programme';
import { LEADER, reportingOffice } from '../support/reporting-office';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 40_000;
const AGENCIES = ['DISNAKER', 'LAPAS', 'LPK', 'DISPERINDAG', 'DINKOP', 'BPJSTK'];
const shot = (name: string) => ({ path: `.build/screenshots/${name}.png`, fullPage: true });
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g)].map(
    ([, width, height]) => `${width}×${height}`,
  );

/**
 * Everything that takes room in a month: long names, each kind of obstacle, every agency late, more meetings than are
 * named; after the course every rung of the ladder.
 */
const fullOffice = (sizes: readonly number[], month = 3): Office => {
  const inMonth = (day: number, later = 0) =>
    `${String(day).padStart(2, '0')}/${String(month + later).padStart(2, '0')}/2027`;
  const office = reportingOffice({ sizes, days: 20 });
  const settings = {
    'Kop surat':
      'Pemerintah Kabupaten Contoh|Dinas Tenaga Kerja dan Transmigrasi|Jalan Contoh Nomor 1, Kecamatan Contoh, Kode Pos 65163|Telepon (0341) 000000, surel kantor@example.go.id',
    'Tempat surat': 'Kepanjen',
    'Jabatan penanda tangan': 'Kepala Dinas Tenaga Kerja dan Transmigrasi Kabupaten Contoh',
    'Nama penanda tangan': 'Nama Pejabat Yang Panjang, S.Sos., M.Si.',
    'NIP penanda tangan': '19700101 199503 1 001',
    'Tujuan laporan bulanan (kosong = Bupati)': 'Bupati Contoh',
  };
  office.type(
    'Pengaturan',
    Object.entries(settings).map(([name, value]) => ({ Pengaturan: name, Nilai: value })),
  );
  office.type(
    'Aksi',
    AGENCIES.map((agency, n) => ({
      'Kode Aksi': `AKS-000${n + 1}`,
      'Yang Dikerjakan': 'x',
      Instansi: agency,
      Tenggat: inMonth(10),
      Status: 'Terbuka',
    })),
  );
  office.type(
    'Tindak Lanjut',
    AGENCIES.map((agency, n) => ({
      'Kode Tugas': `TL-0000${n + 1}`,
      Peserta: 'P-0001',
      Setelah: 'Manual',
      Jenis: 'Kunjungan',
      Instansi: agency,
      Tenggat: inMonth(10),
    })),
  );
  office.type(
    'Rapat',
    [1, 8, 14, 22, 29].map((day, n) => ({
      'Kode Rapat': `RPT-00${n + 1}`,
      Tanggal: inMonth(day, 1),
      Mulai: '10:00',
      Tempat: 'Aula',
      'Pimpinan Rapat': 'Kabid',
      Diundang: 'LPK',
      Agenda: 'x',
      Status: 'Rencana',
    })),
  );
  office.type('Libur', [
    {
      'Kode Libur': 'LIB-901',
      Tanggal: inMonth(4),
      'Nama Libur': 'Razia',
      Jenis: 'Lapas',
      Status: 'Tetap',
    },
  ]);
  for (const [id, day, status] of [
    ['S-09001', 4, 'Batal'],
    ['S-09002', month === 3 ? 11 : 1, 'Batal'],
    ['S-09003', 5, 'Batal'],
    ['S-09004', 26, 'Pindah'],
  ] as const)
    office.type('Sesi', [
      {
        'Kode Sesi': id,
        Angkatan: 'ANG-001',
        Tanggal: inMonth(day),
        Mulai: '14:30',
        Selesai: '16:45',
        JP: '3',
        Status: status,
        Alasan: 'Ibu Wati sakit',
      },
    ]);
  office.api('PUT', `/values/${encodeURIComponent("'Program'!E2:F2")}?valueInputOption=USER_ENTERED`, {
    values: [['LPK', 'DISNAKER']],
  });
  if (month > 5) {
    office.type(
      'Program',
      ['PRG-002', 'PRG-003', 'PRG-004'].map((code) => ({
        'Kode Program': code,
        'Nama Program': 'Pelatihan Keterampilan Sulam Tangan Tingkat Dasar bagi Warga Binaan Perempuan I',
        'Total JP': '144',
        Pelaksana: 'LPK',
        Mulai: '01/02/2027',
        Selesai: '31/12/2027',
        Status: 'Aktif',
      })),
    );
    office.type('Sertifikat', [
      {
        Nomor: '1',
        Pendaftaran: 'E-00001',
        Jenis: 'Pelatihan',
        'Tanggal Terbit': inMonth(14),
        Penerbit: 'LPK',
        'Kode Periksa': 'ABCD-EFGH',
        Status: 'Terbit',
      },
    ]);
    office.type('Hasil Usaha', [
      { 'Kode Hasil': 'HU-00001', Peserta: 'P-0001', Bulan: '01/12/2026', 'Bekerja/Berusaha': 'Ya' },
    ]);
  }
  office.at(`2027-0${month + 1}-01`);
  return office;
};

const printed = async (page: Page, name: string) => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(`.build/screenshots/${name}.pdf`, pdf);
  return pagesOf(pdf);
};

describe('the monthly report', () => {
  it(
    'shows a month to those above, and is printed on one page by keyboard',
    async () => {
      const office = fullOffice([16, 18, 20, 3, 12, 25, 16]);
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'monthlyReport', LEADER);
      await page.evaluate('window.print = () => { window.printed = true; }');
      await page.getByText('Keadaan per 31 Maret 2027.', { exact: true }).waitFor();
      await page.screenshot(shot('monthly-report'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Cetak' }).press('Enter');
      expect(await page.evaluate('window.printed')).toBe(true);

      await page.emulateMedia({ media: 'print' });
      const text = (await page.locator('.print').innerText()).replace(/\s+/g, ' ');
      await page.setViewportSize({ width: 662, height: 1046 });
      await page.screenshot({ path: '.build/screenshots/monthly-report-paper.png', fullPage: true });
      for (const part of [
        'PEMERINTAH KABUPATEN CONTOH',
        'Kepanjen, 1 April 2027',
        '003/LAP/III/2027',
        'Yth. Bupati Contoh',
        'Pelatihan Sulam (LPK Ganesha, Kepanjen)',
        'warga binaan bulan Maret 2027. Keadaan per 31 Maret 2027.',
        '<5',
        '3 sesi dibatalkan: 1 karena Lapas tutup, 1 karena hari libur, 1 karena sebab lain.',
        'DISNAKER 1, LAPAS 1, LPK 1, DISPERINDAG 1, DINKOP 1, BPJSTK 1',
        'Rencana April 2027',
        'Rapat koordinasi tanggal 1, 8, 14, 22 April 2027, dan 1 rapat lagi.',
        'Kepala Dinas Tenaga Kerja',
      ])
        expect(text).toContain(part);
      expect(text).not.toMatch(/Wati|P-\d{4}|Ibu \d/);
      expect(await printed(page, 'monthly-report')).toEqual(['594×841']);
      await page.setViewportSize({ width: 300, height: 640 });
      await page.emulateMedia({ media: 'screen' });

      await page.getByLabel('Bulan').selectOption({ label: 'Februari 2027' });
      await page.getByText('Keadaan per 28 Februari 2027.', { exact: true }).waitFor();
      await page.getByLabel('Bulan').selectOption({ label: 'April 2027 (masih berjalan)' });
      await page.getByText('Keadaan per 1 April 2027, bulan masih berjalan.', { exact: true }).waitFor();
      await page.getByLabel('Program').selectOption('PRG-001');
      await page.getByLabel('Bulan').selectOption({ label: 'Maret 2027' });
      await page.getByText('Keadaan per 31 Maret 2027.', { exact: true }).waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'stays on one page with as many lines as it has',
    async () => {
      const office = fullOffice([16, 18, 20, 17, 12, 25, 16, 16], 6);
      const { page } = await openSidebar(browser, office, 'monthlyReport');
      await page.getByText('Keadaan per 30 Juni 2027.', { exact: true }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.report tbody tr').count()).toBe(9 + 9);
      expect(await printed(page, 'monthly-report-full')).toEqual(['594×841']);
    },
    LIMIT,
  );

  it(
    'says what is missing while nothing can be reported',
    async () => {
      const bare = emptyOffice();
      bare.menu('menuSetUp');
      const empty = await openSidebar(browser, bare, 'monthlyReport');
      await empty.page.getByText('Belum ada program. Isi dulu lembar Program.').waitFor();
      const { page, seriousFindings } = await openSidebar(browser, plannedOffice(), 'monthlyReport');
      await page.getByText('Tidak ada program yang berjalan pada bulan ini.').waitFor();
      expect(await page.getByRole('button', { name: 'Cetak' }).getAttribute('aria-disabled')).toBe('true');
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );
});
