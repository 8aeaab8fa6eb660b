import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { emptyOffice, type Office } from '../support/office';
import { enrolNew, plannedOffice, TIMETABLE } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;

const scheduledOffice = (): Office => {
  const office = plannedOffice();
  office.answer('schedule', { ...TIMETABLE, siteId: 'LOK-01', topics: 'Tusuk rantai' });
  return office;
};
/** A decree of a later day, typed by hand; checking the entries gives its row a code. */
const decree = (office: Office) => {
  office.type('Libur', [
    { Tanggal: '22/02/2027', 'Nama Hari': 'Cuti Bersama', Jenis: 'Cuti Bersama', Status: 'Tetap' },
  ]);
  office.menu('menuValidate');
};
const column = (office: Office, label: string): readonly (string | undefined)[] => {
  const [labels = [], ...rows] = office.shown('Sesi');
  return rows.map((row) => row[labels.indexOf(label)]);
};
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const focusedText = (page: Page) => page.locator(':focus').innerText();

describe('changing a timetable', () => {
  it(
    'proposes the next day of the series for a session on a day that was closed later (scenario S7)',
    async () => {
      const office = scheduledOffice();
      decree(office);
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'timetable');
      await page.getByText('1 sesi jatuh pada hari libur').waitFor();
      await page.getByRole('listitem').getByText('Senin 22/02/2027 09:00–11:15: Cuti Bersama').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await press(page, 'Lihat usulan');
      await page.getByText('→ Senin 14/06/2027').waitFor();
      await page.getByText('Sesi terakhir: 10/06/2027 → 14/06/2027').waitFor();
      await page.getByText('Total JP: 144 → 144').waitFor();
      await page.locator('.closed .plan li').getByText('14/06/2027 di luar masa ANG-001').waitFor();
      expect(await page.locator('.closed').getByLabel('Alasan').inputValue()).toBe('Cuti Bersama');
      expect(office.shown('Sesi')).toHaveLength(49);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await press(page, 'Simpan usulan');
      await page.getByText('1 sesi dipindahkan dari hari libur.').waitFor();
      expect(await focusedText(page)).toContain('Bisa dikembalikan lewat menu Sinergi › Batalkan perubahan.');
      await page.locator('.closed').waitFor({ state: 'detached' });
      const moved = column(office, 'Tanggal').indexOf('22/02/2027');
      expect([column(office, 'Status')[moved], column(office, 'Alasan')[moved]]).toEqual([
        'Pindah',
        'Cuti Bersama',
      ]);
      expect([column(office, 'Tanggal')[48], column(office, 'Pindahan Dari')[48]]).toEqual([
        '14/06/2027',
        column(office, 'Kode Sesi')[moved],
      ]);
      const held = column(office, 'Status').map((status, n) =>
        status === 'Terjadwal' ? Number(column(office, 'JP')[n]) : 0,
      );
      expect(held.reduce((sum, jp) => sum + jp, 0)).toBe(144);
    },
    LIMIT,
  );

  it(
    'shifts everything from a day on, keeps what is recorded, and shows the new end before saving',
    async () => {
      const office = scheduledOffice();
      enrolNew(office, 'Ibu A');
      office.at('2027-02-01', '12:00');
      office.answer('recordAttendance', {
        sessionId: 'S-00001',
        entries: [{ enrolmentId: 'E-00001', code: 'H', version: null }],
      });
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'timetable');
      await page.getByLabel('Geser jadwal').check();
      await page.getByRole('textbox', { name: 'Mulai tanggal' }).fill('2027-02-01');
      await page.getByLabel('Alasan').fill('Instruktur dinas luar');
      await press(page, 'Lihat dulu');
      await page.getByText('Sesi terakhir: 10/06/2027 → 17/06/2027').waitFor();
      await page.getByText('1 sesi tetap karena presensinya sudah dicatat: S-00001').waitFor();
      const changes = page.locator('.changes li');
      expect(await changes.count()).toBe(47);
      expect(await changes.first().innerText()).toMatch(/Rabu 03\/02\/2027.*\n→ Rabu 10\/02\/2027/);
      expect(await focusedText(page)).toBe('47 sesi yang berubah');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      expect(column(office, 'Tanggal')[1]).toBe('03/02/2027');
      await page.getByLabel('Sejauh').fill('2');
      expect(await page.getByRole('button', { name: 'Simpan' }).count()).toBe(0);
      await page.getByLabel('Sejauh').fill('1');
      await press(page, 'Simpan');
      await page.getByText('47 sesi digeser.').waitFor();
      expect(column(office, 'Tanggal').slice(0, 3)).toEqual(['01/02/2027', '10/02/2027', '11/02/2027']);
      expect(column(office, 'Tanggal Semula')[1]).toBe('03/02/2027');
    },
    LIMIT,
  );

  it(
    'cancels sessions that are ticked, by keyboard alone, and says so in the list of changes to undo',
    async () => {
      const office = scheduledOffice();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'timetable');
      await press(page, 'Lihat dulu');
      expect(await page.locator('.error', { hasText: 'wajib diisi' }).count()).toBe(2);
      await page.getByRole('checkbox', { name: 'Senin 01/02/2027' }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+Space');
      await page.getByText('3 sesi dipilih').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('Kunjungan pejabat');
      await page.keyboard.press('Enter');
      await page.getByText('Total JP: 144 → 135').waitFor();
      expect(await page.getByText('→ batal').count()).toBe(3);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan' }).press('Enter');
      await page.getByText('3 sesi dibatalkan.').waitFor();
      expect(column(office, 'Status').slice(0, 4)).toEqual(['Batal', 'Batal', 'Batal', 'Terjadwal']);
      await page.getByLabel('Pilih semua (45)').waitFor();
      const undo = await openSidebar(browser, office, 'undo');
      await undo.page.getByText('Membatalkan sesi').waitFor();
    },
    LIMIT,
  );

  it(
    'moves one session, its end following its start, and says in red what stands against it',
    async () => {
      const office = scheduledOffice();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'timetable');
      await page.getByLabel('Pindahkan satu sesi').check();
      await page.getByRole('combobox', { name: /^Sesi/ }).selectOption('Rabu 03/02/2027 09:00–11:15');
      await page.getByLabel('Hari baru').fill('2027-02-04');
      await page.getByLabel('Alasan').fill('Ruang dipakai');
      await press(page, 'Lihat dulu');
      await page.locator('.wrong').getByText('ANG-001 sudah punya S-00003').waitFor();
      const save = page.getByRole('button', { name: 'Simpan' });
      expect(await save.getAttribute('aria-disabled')).toBe('true');
      await page.getByText('Belum bisa disimpan: 2 kesalahan').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByLabel('Mulai', { exact: true }).fill('14:30');
      expect(await page.getByLabel('Selesai').inputValue()).toBe('16:45');
      await press(page, 'Lihat dulu');
      await page.getByText('→ Kamis 04/02/2027 14:30–16:45').waitFor();
      await press(page, 'Simpan');
      await page.getByText('1 sesi dipindahkan.').waitFor();
      expect([column(office, 'Status')[1], column(office, 'Pindahan Dari')[48]]).toEqual([
        'Pindah',
        'S-00002',
      ]);
    },
    LIMIT,
  );

  it(
    'gives another trainer to all from a day on',
    async () => {
      const office = scheduledOffice();
      const { page } = await openSidebar(browser, office, 'timetable');
      await page.getByLabel('Ganti instruktur').check();
      await page.getByLabel('Pilih semua mulai tanggal').fill('2027-06-07');
      await press(page, 'Pilih');
      await page.getByText('3 sesi dipilih').waitFor();
      await page.getByLabel('Instruktur pengganti').selectOption('Instruktur Sulam');
      await press(page, 'Lihat dulu');
      expect(await page.getByText('→ Instruktur Sulam').count()).toBe(3);
      await press(page, 'Simpan');
      await page.getByText('3 sesi berganti instruktur.').waitFor();
      expect(column(office, 'Instruktur').slice(44)).toEqual(['', 'I-01', 'I-01', 'I-01']);
    },
    LIMIT,
  );

  it(
    'offers to load the newest data when somebody else was quicker, and keeps what was entered',
    async () => {
      const office = scheduledOffice();
      const { page, seriousFindings } = await openSidebar(browser, office, 'timetable');
      await page.getByRole('checkbox', { name: 'Senin 01/02/2027' }).check();
      await page.getByLabel('Alasan').fill('Kunjungan');
      await press(page, 'Lihat dulu');
      await page.getByText('Total JP: 144 → 141').waitFor();
      office.answer(
        'shiftSessions',
        { cohortId: 'ANG-001', fromOn: '2027-02-01', days: 7, reason: 'Banjir' },
        { acknowledged: true },
      );
      await press(page, 'Simpan');
      await page.getByText('S-00001 sudah diubah sementara itu. Lihat lagi dulu.').waitFor();
      expect(await seriousFindings()).toEqual([]);
      await press(page, 'Muat data terbaru');
      await page.getByRole('checkbox', { name: 'Senin 08/02/2027' }).waitFor();
      expect(await page.getByLabel('Alasan').inputValue()).toBe('Kunjungan');
      await press(page, 'Lihat dulu');
      await press(page, 'Simpan');
      await page.getByText('1 sesi dibatalkan.').waitFor();
    },
    LIMIT,
  );

  it(
    'shows sessions of the past only when told to, and says when nothing is left to change',
    async () => {
      const office = scheduledOffice();
      office.at('2027-07-01');
      const { page, seriousFindings } = await openSidebar(browser, office, 'timetable');
      await page.getByText('Tidak ada sesi mulai hari ini.').waitFor();
      expect(await seriousFindings()).toEqual([]);
      await page.getByLabel('Tampilkan yang lewat (48)').check();
      await page.getByLabel('Pilih semua (48)').check();
      await page.getByLabel('Alasan').fill('Program dihentikan');
      await press(page, 'Lihat dulu');
      await page.getByText('Sesi terakhir: 10/06/2027 → –').waitFor();
      await press(page, 'Simpan');
      await page.getByText('48 sesi dibatalkan.').waitFor();
      await page.getByText('Tidak ada sesi yang bisa diubah di angkatan ini.').waitFor();
      expect(await page.getByRole('button').count()).toBe(0);
    },
    LIMIT,
  );

  it(
    'asks first which of several cohorts, and has a word for a workbook without one',
    async () => {
      const office = scheduledOffice();
      office.type('Angkatan', [
        {
          ...{ 'Kode Angkatan': 'ANG-002', Program: 'PRG-001', Kuota: '16', 'Peserta Minimum': '10' },
          ...{ 'Nama Angkatan': 'Angkatan kedua dengan nama yang panjang sekali sampai tidak muat' },
          ...{ 'Total JP': '144', Mulai: '01/02/2027', Selesai: '10/06/2027', Status: 'Aktif' },
        },
      ]);
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'timetable');
      expect(await page.getByRole('radio').count()).toBe(0);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByLabel('Angkatan').selectOption({ index: 1 });
      await page.getByLabel('Pilih semua (48)').waitFor();

      const bare = emptyOffice();
      bare.menu('menuSetUp');
      const empty = await openSidebar(browser, bare, 'timetable');
      await empty.page.getByText('Belum ada angkatan.').waitFor();
    },
    LIMIT,
  );

  it(
    'speaks English in a workbook that does',
    async () => {
      const office = scheduledOffice();
      const rows = office.shown('Pengaturan');
      const at = rows.findIndex((row) => row.some((cell) => cell.startsWith('Bahasa')));
      const range = encodeURIComponent(`'Pengaturan'!B${at + 1}`);
      office.api('PUT', `/values/${range}?valueInputOption=USER_ENTERED`, { values: [['en']] });
      const { page, overflow } = await openSidebar(browser, office, 'timetable');
      await page.getByLabel('Shift everything from a day on').check();
      await page.getByLabel('Earlier').check();
      await page.getByRole('button', { name: 'Look first' }).waitFor();
      expect(await overflow()).toBe(0);
    },
    LIMIT,
  );
});
