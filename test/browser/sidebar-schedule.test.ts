import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { plannedOffice, TIMETABLE } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;

describe('scheduling', () => {
  it(
    'a weekly series shows every session and every skipped holiday before it is saved',
    async () => {
      const office = plannedOffice();
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'schedule');
      await page.getByText('Terjadwal 0 dari 144 JP').waitFor();
      await page.getByLabel('Tiap minggu').check();
      await page.getByLabel('Rabu').check();
      await page.getByLabel('Kamis').check();
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.getByRole('heading', { name: '48 sesi, 144 JP, terakhir 10/06/2027' }).waitFor();
      expect(await page.getByText(/^Senin 08\/03\/2027.*dilewati: /).count()).toBe(1);
      expect(await page.getByText('dilewati: ').count()).toBe(9);
      expect(office.shown('Sesi')).toHaveLength(1);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      await page.getByRole('button', { name: 'Simpan 48 sesi' }).click();
      await page.getByText('48 sesi tersimpan, 144 JP, terakhir 10/06/2027.').waitFor();
      await page.getByText('Terjadwal 144 dari 144 JP').waitFor();
      expect(office.shown('Sesi')).toHaveLength(49);
      expect(calls.filter(({ name }) => name === 'schedule')).toHaveLength(2);
    },
    LIMIT,
  );

  it(
    'offers to save only what was previewed',
    async () => {
      const { page } = await openSidebar(browser, plannedOffice(), 'schedule');
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      const save = page.getByRole('button', { name: 'Simpan 1 sesi' });
      await save.waitFor();
      await page.getByLabel('Selesai').fill('12:00');
      await save.waitFor({ state: 'detached' });
    },
    LIMIT,
  );

  it(
    'says beside the field what is missing or cannot be',
    async () => {
      const office = plannedOffice();
      const { page, calls, seriousFindings } = await openSidebar(browser, office, 'schedule');
      await page.getByLabel('Selesai').fill('08:00');
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.getByText('Jam selesai harus setelah jam mulai.').waitFor();
      expect(await page.getByLabel('Selesai').getAttribute('aria-invalid')).toBe('true');
      await page.getByLabel('Selesai').fill('11:15');
      await page.getByLabel('Tiap minggu').check();
      await page.getByLabel('Senin').uncheck();
      const asked = calls.length;
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.locator('.error', { hasText: 'wajib diisi' }).waitFor();
      expect(calls).toHaveLength(asked);
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );

  it(
    'plans theory and practice as two series, with a line taken out, one added, and one moved off a holiday',
    async () => {
      const office = plannedOffice();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'schedule');
      const press = (name: string) => page.getByRole('button', { name }).click();
      await page.getByLabel('Tiap minggu').check();
      await page.getByLabel('setelah jumlah sesi').check();
      await page.getByRole('textbox', { name: 'Berakhir setelah jumlah sesi' }).fill('6');
      await page.getByLabel('Geser ke hari berikutnya').check();
      await page.getByLabel('Jenis').selectOption('Teori');
      await page.getByLabel('Materi').fill('Mengenal alat x2\nTusuk dasar');
      await press('Pratinjau');
      await page.getByText('libur: Hari Suci Nyepi; digeser ke Selasa 16/03/2027').waitFor();
      await page.getByText('geseran dari Senin 08/03/2027 (Hari Suci Nyepi)').waitFor();

      await press('Keluarkan, Senin 15/02/2027');
      const focused = page.locator(':focus');
      expect(await focused.innerText()).toBe('Kembalikan');
      await page.getByText('akan dikeluarkan').waitFor();
      await press('Tambah sesi');
      await page.getByLabel('Tanggal', { exact: true }).fill('2027-02-20');
      await page.keyboard.press('Enter');
      await page.getByText('akan ditambahkan').waitFor();
      expect(await page.getByRole('button', { name: 'Simpan' }).count()).toBe(0);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await press('Perbarui pratinjau');
      await page.getByRole('heading', { name: '6 sesi, 18 JP, terakhir 16/03/2027' }).waitFor();
      await page.getByText('dikeluarkan', { exact: true }).waitFor();
      await press('Simpan 6 sesi');
      await page.getByText('6 sesi tersimpan, 18 JP').waitFor();

      await page.getByLabel('Mulai tanggal').fill('2027-02-03');
      await page.getByLabel('Tiap minggu').check();
      await page.getByLabel('Mulai', { exact: true }).fill('14:30');
      await page.getByLabel('Selesai').fill('16:45');
      await page.getByLabel('pada tanggal').check();
      await page.getByRole('group', { name: 'Berakhir' }).waitFor();
      await page.getByLabel('Berakhir pada tanggal').fill('2027-03-03');
      await page.getByLabel('Jenis').selectOption('Praktik');
      await press('Pratinjau');
      await press('Simpan 5 sesi');
      await page.getByText('5 sesi tersimpan').waitFor();
      const column = (label: string) => {
        const [labels = [], ...rows] = office.shown('Sesi');
        return rows.map((row) => row[labels.indexOf(label)]);
      };
      expect(column('Tanggal')).toEqual([
        ...['01/02/2027', '08/02/2027', '20/02/2027', '22/02/2027', '01/03/2027', '16/03/2027'],
        ...['03/02/2027', '10/02/2027', '17/02/2027', '24/02/2027', '03/03/2027'],
      ]);
      expect(column('Jenis').join()).toMatch(/^(Teori,){6}(Praktik,?){5}$/);
      expect(column('Materi').slice(0, 4)).toEqual(['Mengenal alat', 'Mengenal alat', 'Tusuk dasar', '']);
      expect(column('Pola Jadwal')).toEqual([
        ...Array<string>(6).fill('J-0001'),
        ...Array<string>(5).fill('J-0002'),
      ]);
    },
    LIMIT,
  );

  it(
    'shows errors in red at their lines, leads to them, and saves only once they are gone',
    async () => {
      const office = plannedOffice();
      office.answer('schedule', {
        ...{ ...TIMETABLE, frequency: 'once', weekdays: [], firstOn: '2027-02-03' },
        end: { type: 'count', count: 1 },
      });
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'schedule');
      await page.getByLabel('Mulai tanggal').fill('2027-02-01');
      await page.getByLabel('Tiap hari').check();
      await page.getByLabel('setelah jumlah sesi').check();
      await page.getByRole('textbox', { name: 'Berakhir setelah jumlah sesi' }).fill('300');
      await page.getByLabel('Lokasi').selectOption('Aula Kegiatan Kerja');
      await page.getByLabel('Selesai').fill('12:00');
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      const save = page.getByRole('button', { name: 'Simpan 300 sesi' });
      await save.waitFor();
      expect(await save.getAttribute('aria-disabled')).toBe('true');
      await page.getByText('Belum bisa disimpan: 1 kesalahan').waitFor();
      await page.getByRole('button', { name: 'Lihat kesalahan' }).click();
      const line = page.locator('.plan li', { has: page.locator(':focus') });
      await line.getByText('bertumpuk 135 menit').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await save.click({ force: true });
      // By keyboard: the last of 300 lines and back, one stop for Tab, and out of the list.
      await page.getByRole('button', { name: 'Keluarkan, Rabu 03/02/2027' }).focus();
      await page.keyboard.press('End');
      expect(await page.locator('.plan li', { has: page.locator(':focus') }).innerText()).toMatch(/^300/);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Tambah sesi');
      await page.getByRole('button', { name: 'Keluarkan, Rabu 03/02/2027' }).press('Enter');
      expect(await page.locator(':focus').innerText()).toBe('Kembalikan');
      await page.getByRole('button', { name: 'Perbarui pratinjau' }).press('Enter');
      await save.waitFor();
      expect(await save.getAttribute('aria-disabled')).toBe('false');
      expect(calls.some(({ name, requestId }) => name === 'schedule' && requestId !== undefined)).toBe(false);
    },
    LIMIT,
  );

  it(
    'gives the focus to the next line when an added one is removed, and says at its line what is wrong',
    async () => {
      const { page, seriousFindings } = await openSidebar(browser, plannedOffice(), 'schedule');
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.getByRole('heading', { name: '1 sesi' }).waitFor();
      for (const [day, end] of [
        ['2027-02-02', '11:15'],
        ['2027-02-03', '08:00'],
      ] as const) {
        await page.getByRole('button', { name: 'Tambah sesi' }).click();
        await page.getByLabel('Tanggal', { exact: true }).fill(day);
        await page.getByRole('group', { name: 'Tambah sesi' }).getByLabel('Selesai').fill(end);
        await page.getByRole('button', { name: 'Tambahkan' }).click();
      }
      await page.getByRole('button', { name: 'Perbarui pratinjau' }).click();
      const wrong = page.locator('.plan li', { hasText: 'Rabu 03/02/2027' });
      await wrong.getByText('Jam selesai harus setelah jam mulai.').waitFor();
      expect(await page.locator(':focus').innerText()).toBe('Hapus');
      expect(await seriousFindings()).toEqual([]);
      await page.keyboard.press('Enter');
      expect(await wrong.count()).toBe(0);
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Hapus, Selasa 02/02/2027');
      await page.getByRole('button', { name: 'Perbarui pratinjau' }).click();
      await page.getByRole('button', { name: 'Simpan 2 sesi' }).click();
      await page.getByText('2 sesi tersimpan').waitFor();
    },
    LIMIT,
  );

  it(
    'repeats monthly by the day’s place in the month, in the words of an office',
    async () => {
      const { page } = await openSidebar(browser, plannedOffice(), 'schedule');
      await page.getByLabel('Mulai tanggal').fill('2027-03-29');
      await page.getByLabel('Tiap bulan').check();
      await page.getByText('Bulan yang tidak punya tanggal 29 dilewati.').waitFor();
      await page.getByLabel('Senin terakhir').check();
      await page.getByLabel('Setiap berapa bulan').fill('2');
      await page.getByLabel('setelah jumlah sesi').check();
      await page.getByRole('textbox', { name: 'Berakhir setelah jumlah sesi' }).fill('3');
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      await page.getByRole('heading', { name: '3 sesi' }).waitFor();
      const days = await page
        .locator('.plan li')
        .evaluateAll((lines) => lines.map((line) => /\d\d\/\d\d\/\d{4}/.exec(line.textContent)?.[0]));
      expect(days).toEqual(['29/03/2027', '31/05/2027', '26/07/2027']);
    },
    LIMIT,
  );
});
