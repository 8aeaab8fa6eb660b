import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { fileOf, KNOWN, S4_LINES, woman } from '../support/lists';
import { emptyOffice, type Office } from '../support/office';
import { takeList } from '../support/take-list';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;
const MANY = Array.from({ length: 250 }, (_, n) => woman(n));

const registry = (): Office => {
  const office = emptyOffice();
  office.menu('menuSetUpRegistry');
  office.type(
    'Registri',
    KNOWN.map(({ fullName, nik, birthDate }) => ({
      'Nama Lengkap': fullName,
      NIK: `'${nik}`,
      'Tanggal Lahir': birthDate.split('-').reverse().join('/'),
    })),
  );
  office.menu('menuValidate');
  return office;
};
const people = (office: Office): number =>
  office
    .shown('Registri')
    .slice(1)
    .filter((row) => !row.includes('Ya')).length;
const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel('Berkas CSV').setInputFiles({ name: 'daftar.csv', mimeType: 'text/csv', buffer });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('importing a list', () => {
  it(
    'from a file: columns matched, the report, the import, its numbers, and back',
    async () => {
      const office = registry();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'import');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await choose(page, Buffer.from(fileOf(S4_LINES)));
      await page.getByText('20 baris, 7 kolom').waitFor();
      expect(await page.getByLabel('Kolom “Tgl Lahir”').inputValue()).toBe('birthDate');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      const before = office.bytes();
      await press(page, 'Periksa daftar');
      await page
        .getByText('14 siap, 1 dengan peringatan, 1 perlu ditinjau, 4 ditolak, 0 sudah ada.')
        .waitFor();
      expect(office.bytes()).toBe(before);
      const lines = await page.locator('.lines li').allInnerTexts();
      expect(lines).toHaveLength(6);
      expect(lines[0]).toContain('Baris 16');
      expect(lines[0]).toContain('NIK yang sama: R-0001. (R37)');
      expect(lines[4]).toContain('Bukan tanggal. (R08)');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      await press(page, 'Impor 20 baris');
      await page.getByText('15 ditambahkan, 0 sudah ada, 1 perlu ditinjau, 4 ditolak.').waitFor();
      expect(people(office)).toBe(18);
      await page.getByText('ST. AMINAH BINTI SUKARNO – Siti Aminah').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await press(page, 'Orang yang sama');
      await page.getByText('15 ditambahkan, 1 sudah ada, 0 perlu ditinjau, 4 ditolak.').waitFor();

      await press(page, 'Batalkan impor ini');
      await page.getByText('Batalkan impor ini? 15 orang ditandai batal.').waitFor();
      await press(page, 'Ya');
      await page.getByText('15 orang ditandai batal.', { exact: true }).waitFor();
      expect(people(office)).toBe(3);
    },
    LIMIT,
  );

  it(
    'by keyboard from the clipboard, with a column that has to be matched by hand and is remembered',
    async () => {
      const office = registry();
      const { page } = await openSidebar(browser, office, 'import');
      const table = ['Orang\tTgl Lahir', `${woman(1)[0]}\t${woman(1)[3]}`].join('\n');
      await page.getByLabel('Tempel daftar').fill(table);
      await page.getByText('1 baris, 2 kolom').waitFor();
      await press(page, 'Periksa daftar');
      await page.getByText('Pilih kolom untuk Nama Lengkap.').waitFor();
      await page.getByLabel('Kolom “Orang”').selectOption('fullName');
      await page.getByLabel('Kolom “Orang”').press('Enter');
      await page.getByRole('button', { name: 'Periksa daftar' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('1 siap, 0 dengan peringatan').waitFor();
      await page.getByRole('button', { name: 'Impor 1 baris' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('1 ditambahkan').waitFor();
      expect(people(office)).toBe(4);

      const again = await openSidebar(browser, office, 'import');
      await again.page.getByLabel('Tempel daftar').fill(table.replace(woman(1)[0]!, woman(2)[0]!));
      expect(await again.page.getByLabel('Kolom “Orang”').inputValue()).toBe('fullName');
    },
    LIMIT,
  );

  it(
    'in the code page of old Windows programs keeps its letters',
    async () => {
      const { page } = await openSidebar(browser, registry(), 'import');
      const bytes = Buffer.concat([
        Buffer.from('Nama;Tempat Lahir\r\nNi'),
        Buffer.from([0x92]),
        Buffer.from('mah As'),
        Buffer.from([0xe9]),
        Buffer.from('h;Malang\r\n'),
      ]);
      await choose(page, bytes);
      await page.getByText('Ni’mah Aséh').waitFor();
    },
    LIMIT,
  );

  it(
    'goes on with the sending of the same list when the sidebar was closed in between',
    async () => {
      const office = registry();
      const file = Buffer.from(fileOf(MANY));
      const first = await openSidebar(browser, office, 'import');
      await choose(first.page, file);
      await press(first.page, 'Periksa daftar');
      await first.page.getByText('250 siap').waitFor();
      first.loseAnswer();
      await press(first.page, 'Impor 250 baris');
      await first.page.getByText('Tidak ada jawaban dari Google').waitFor();
      await first.page.close();

      const { page, calls } = await openSidebar(browser, office, 'import');
      await page.getByText('Impor terakhir baru terkirim 200 dari 250 baris.').waitFor();
      await choose(page, file);
      await press(page, 'Periksa daftar');
      await press(page, 'Impor 250 baris');
      await page.getByText('250 ditambahkan, 0 sudah ada').waitFor();
      expect(calls.filter(({ name }) => name === 'stageImport')).toHaveLength(1);
      expect(people(office)).toBe(253);
    },
    LIMIT,
  );

  it(
    'goes on with what was sent, and adds nobody twice where an answer was lost',
    async () => {
      const office = registry();
      const list = takeList(office, fileOf(MANY), 'impor-0001');
      list.stage();
      list.runOnce();
      const { page, calls, loseAnswer } = await openSidebar(browser, office, 'import');
      await page.getByText('Impor terakhir belum selesai: 200 dari 250 baris.').waitFor();
      loseAnswer();
      await press(page, 'Lanjutkan impor');
      await page.getByText('250 ditambahkan, 0 sudah ada').waitFor();
      await page.getByText('Tidak ada jawaban dari Google').waitFor();
      expect(calls.filter(({ name }) => name === 'runImport')).toHaveLength(1);
      expect(people(office)).toBe(253);
    },
    LIMIT,
  );

  it(
    'without a row says so, and what the registry cannot answer stands there to be tried again',
    async () => {
      const office = registry();
      const { page, loseAnswer } = await openSidebar(browser, office, 'import');
      await page.getByLabel('Tempel daftar').fill('Nama;NIK');
      await page.getByText('Tidak ada baris di bawah judul kolom.').waitFor();
      await page.getByLabel('Tempel daftar').fill(`Nama;NIK\n${woman(1)[0]};3,50713520385990E+15`);
      loseAnswer();
      await press(page, 'Periksa daftar');
      await page.getByText('Tidak ada jawaban dari Google').waitFor();
      await press(page, 'Periksa daftar');
      await page.getByText('NIK dirusak program lembar kerja').waitFor();
    },
    LIMIT,
  );
});
