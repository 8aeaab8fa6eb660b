import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { Office } from '../support/office';
import { emptyOffice } from '../support/office';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;
const AMINAH = { fullName: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12' };

const registryOffice = (): Office => {
  const office = emptyOffice();
  office.menu('menuSetUpRegistry');
  return office;
};
const column = (office: Office, label: string): string[] => {
  const [labels = [], ...rows] = office.shown('Registri');
  return rows.map((row) => row[labels.indexOf(label)] ?? '');
};

describe('the sidebar of the registry', () => {
  it(
    'reads the national id while it is typed, and shows who is there already',
    async () => {
      const office = registryOffice();
      office.answer('registerIdentity', { ...AMINAH, nik: '3507135203859901' });
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'identity');
      await page.getByLabel('Nama Lengkap').fill('Siti Aminah');
      await page.getByLabel('NIK', { exact: true }).fill('35071352');
      await page.getByText('8 dari 16 angka').waitFor();
      await page.getByLabel('NIK', { exact: true }).fill('3507135203859902');
      await page.getByText('Menurut NIK: perempuan, lahir 12/03/1985.').waitFor();
      await page.getByLabel('Tanggal Lahir').fill('1985-03-13');
      await page.getByText('Tanggal di dalam NIK tidak sama dengan tanggal lahir').waitFor();
      await page.getByLabel('Tanggal Lahir').fill('1985-03-12');
      await page.getByText('Mungkin sudah ada di registri').waitFor();
      await page.getByText('R-0001 ST. AMINAH BINTI SUKARNO, 12/03/1985').waitFor();
      await page.getByLabel('NIK', { exact: true }).fill('3507.1352.0385.9901');
      await page.getByText('NIK sama').waitFor();
      await page.getByLabel('Sebutan').fill('Aminah');
      await page.getByText('Sebutan ini bagian dari nama lengkap').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      const asked = calls.filter(({ name }) => name === 'resemblingIdentities');
      expect(asked.length).toBeLessThan(8);
    },
    LIMIT,
  );

  it(
    'saves a new person after a yes to the warnings, and is ready for the next one',
    async () => {
      const office = registryOffice();
      office.answer('registerIdentity', AMINAH);
      const { page } = await openSidebar(browser, office, 'identity');
      await page.keyboard.type('Siti Aminah');
      await page.getByLabel('Tanggal Lahir').fill('1985-03-12');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Mungkin orang yang sama dengan R-0001').first().waitFor();
      expect(column(office, 'Kunci Registri')).toEqual(['R-0001']);
      await page.getByRole('button', { name: 'Simpan juga' }).click();
      await page.getByText('R-0002 tersimpan.').waitFor();
      expect(await page.getByLabel('Nama Lengkap').inputValue()).toBe('');
      expect(column(office, 'Nama Lengkap')).toEqual([AMINAH.fullName, 'Siti Aminah']);
    },
    LIMIT,
  );

  it(
    'edits a row, and says where somebody else was quicker',
    async () => {
      const office = registryOffice();
      office.answer('registerIdentity', { ...AMINAH, alias: 'Mina' });
      const { page, seriousFindings, overflow } = await openSidebar(browser, office, 'identity');
      await page.getByLabel('Sudah ada di registri').check();
      await page.getByLabel('Cari nama, kunci, atau kode').fill('aminah');
      await page.getByLabel('Kunci Registri').selectOption('R-0001');
      await page.getByLabel('Alamat').fill('Jl. Mawar 1');
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      const { version, values } = office.answer<{ version: string; values: object }>('identity', {
        registryKey: 'R-0001',
      });
      const theirs = { registryKey: 'R-0001', version, seen: values, values: { ...values, alias: 'Mimin' } };
      office.answer('editIdentity', theirs);
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Sudah diubah orang lain sementara itu.').waitFor();
      expect(await page.getByLabel('Alias').getAttribute('aria-invalid')).toBe('true');
      expect(column(office, 'Alamat')).toEqual(['']);
      await page.getByRole('button', { name: 'Muat data terbaru' }).click();
      await page.waitForFunction(`[...document.querySelectorAll('input')].some((i) => i.value === 'Mimin')`);
      await page.getByLabel('Alamat').fill('Jl. Mawar 1');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('R-0001 tersimpan.').waitFor();
      expect([column(office, 'Alamat'), column(office, 'Alias')]).toEqual([['Jl. Mawar 1'], ['Mimin']]);
    },
    LIMIT,
  );

  it(
    'prints the form of consent on one page, with what is known filled in',
    async () => {
      const office = registryOffice();
      const { page } = await openSidebar(browser, office, 'identity');
      await page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
      await page.getByLabel('Nama Lengkap').fill('Siti Aminah');
      await page.getByLabel('No. Register').fill('B.I 9917/2026');
      await page.getByLabel('Tanggal Persetujuan').fill('2027-01-25');
      await page.getByRole('button', { name: 'Cetak formulir persetujuan' }).click();
      expect(await page.evaluate('window.printed')).toBe(1);
      expect(await page.locator('.print').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button').count()).toBe(0);
      const paper = (await page.locator('.print').innerText()).replace(/\s+/g, ' ');
      for (const text of [
        'LAPAS PEREMPUAN KELAS IIA MALANG',
        'Siti Aminah',
        'B.I 9917/2026',
        '25 Januari 2027',
        'Bukan syarat remisi',
        'Sukarela',
        'Dapat ditarik kembali',
      ])
        expect(paper).toContain(text);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
    LIMIT,
  );
});

describe('the sidebar of duplicates', () => {
  it(
    'shows both rows of a pair, and makes one person of them with a press',
    async () => {
      const office = registryOffice();
      office.answer('registerIdentity', { ...AMINAH, registerNo: 'B.I 9917/2026', birthPlace: 'Malang' });
      const second = { fullName: 'Siti Aminah', birthDate: '1985-03-12', birthPlace: 'Blitar' };
      office.answer('registerIdentity', second, { acknowledged: true });
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'duplicates');
      await page.getByText('1 pasangan menunggu keputusan').waitFor();
      await page.getByText('Tanggal lahir sama').waitFor();
      expect(await page.locator('.differs dd').allInnerTexts()).toEqual(['Malang', 'Blitar']);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Tunda' }).click();
      await page.getByText('R-0001 dan R-0002 ditunda.').waitFor();
      await page.getByRole('button', { name: 'Orang yang sama', exact: true }).click();
      await page.getByText('R-0001 digabung ke R-0002.').waitFor();
      await page.getByText('Tidak ada pasangan yang perlu ditinjau.').waitFor();
      expect(column(office, 'Digabung Ke')).toEqual(['R-0002', '']);
      expect(column(office, 'No. Register')).toEqual(['B.I 9917/2026', 'B.I 9917/2026']);
      expect(office.shown('Tinjau Ganda')).toHaveLength(2);
    },
    LIMIT,
  );

  it(
    'takes a pair that is two people out of the list for good',
    async () => {
      const office = registryOffice();
      office.answer('registerIdentity', AMINAH);
      office.answer('registerIdentity', { ...AMINAH, fullName: 'Siti Aminah' }, { acknowledged: true });
      const { page } = await openSidebar(browser, office, 'duplicates');
      await page.getByRole('button', { name: 'Bukan orang yang sama' }).click();
      await page.getByText('R-0001 dan R-0002 dicatat sebagai dua orang.').waitFor();
      await page.getByText('Tidak ada pasangan yang perlu ditinjau.').waitFor();
      office.menu('menuValidate');
      expect(office.shown('Temuan').flat()).not.toContain('R39');
    },
    LIMIT,
  );
});
