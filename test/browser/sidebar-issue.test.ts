import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { STAFF } from '../support/programme';
import { pairOfWorkbooks, type Pair, planted, PLANTED, typeIdentity } from '../support/registry';
import { openSidebar } from './open-sidebar';
import { tabTo } from './tab-to';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;
const open = ({ registry }: Pair) => openSidebar(browser, registry, 'issue', STAFF.LAPAS);
const column = ({ registry }: Pair, label: string): string[] => {
  const [labels = [], ...rows] = registry.shown('Registri');
  return rows.map((row) => row[labels.indexOf(label)] ?? '');
};
const workingNames = ({ shared }: Pair): (string | undefined)[] =>
  shared
    .shown('Peserta')
    .slice(1)
    .map((row) => row[1]);

const threePeople = (): Pair => {
  const pair = pairOfWorkbooks();
  typeIdentity(pair.registry, planted());
  typeIdentity(pair.registry, { 'Nama Lengkap': 'Sulastri Binti Contoh', Sebutan: 'Ibu Sul' });
  typeIdentity(pair.registry, { 'Nama Lengkap': 'Tanpa Sebutan Rahayu', Persetujuan: 'Ya' });
  return pair;
};

/** Fills the registry with people who wait for a code. */
const manyPeople = (count: number): Pair => {
  const pair = pairOfWorkbooks();
  const rows = Array.from({ length: count }, (_, n) => ({
    'Nama Lengkap': `Orang Contoh ${n + 1}`,
    Sebutan: `OC ${n + 1}`,
  }));
  pair.registry.type('Registri', rows);
  pair.registry.menu('menuValidate', STAFF.LAPAS);
  return pair;
};

describe('issuing codes', () => {
  it(
    'needs the keyboard alone; says what is missing of whom, and offers nobody without a working name',
    async () => {
      const pair = threePeople();
      const { page, overflow, seriousFindings } = await open(pair);
      expect(await page.getByLabel('R-0003').isDisabled()).toBe(true);
      await page.getByText('belum punya sebutan').waitFor();
      expect(await page.getByLabel('R-0002').isDisabled()).toBe(false);
      await page.getByText('Ibu Sul · belum ada persetujuan').waitFor();
      expect(await page.getByRole('button', { name: 'Terbitkan 0 kode' }).getAttribute('aria-disabled')).toBe(
        'true',
      );
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await tabTo(page, page.getByLabel('R-0001'));
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Terbitkan 2 kode' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('2 kode terbit.').waitFor();
      await page.getByText('R-0001 → P-0001').waitFor();
      await page.getByText('R-0002 → P-0002').waitFor();
      expect(workingNames(pair)).toEqual(['KPR', 'Ibu Sul']);
      expect(await page.getByRole('checkbox').count()).toBe(1);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );

  it(
    'of more people than the server takes at once goes portion by portion',
    async () => {
      const pair = manyPeople(230);
      const { page, calls } = await open(pair);
      await page.getByLabel('Pilih semua (230)').check();
      await page.getByRole('button', { name: 'Terbitkan 230 kode' }).click();
      await page.getByText('230 kode terbit.').waitFor();
      const sizes = calls
        .filter(({ name }) => name === 'issueCodes')
        .map(({ input }) => (input as { registryKeys: string[] }).registryKeys.length);
      expect(sizes).toEqual([200, 30]);
      expect(new Set(column(pair, 'Kode Peserta')).size).toBe(230);
      await page.getByText('Semua orang di registri sudah punya kode.').waitFor();
    },
    LIMIT,
  );

  it(
    'whose answer is lost is pressed again under the same request, and gives one code',
    async () => {
      const pair = threePeople();
      const { page, calls, loseAnswer } = await open(pair);
      await page.getByLabel('R-0001').check();
      loseAnswer();
      await page.getByRole('button', { name: 'Terbitkan 1 kode' }).click();
      await page.getByText('Tidak ada jawaban dari Google').waitFor();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByText('R-0001 → P-0001').waitFor();
      const ids = calls.filter(({ name }) => name === 'issueCodes').map(({ requestId }) => requestId);
      expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
      expect(workingNames(pair)).toEqual(['KPR']);
    },
    LIMIT,
  );

  it(
    'says why when the shared workbook cannot be opened, and keeps what was chosen',
    async () => {
      const pair = threePeople();
      const { page, seriousFindings } = await open(pair);
      pair.registry.host.setAccess(pair.shared.host.state().spreadsheetId, []);
      await page.getByLabel('Pilih semua').check();
      await page.getByRole('button', { name: 'Terbitkan 2 kode' }).click();
      await page.getByText('Buku kerja bersama tidak dapat dibuka').waitFor();
      expect(await page.getByLabel('R-0001').isChecked()).toBe(true);
      expect(await seriousFindings()).toEqual([]);
    },
    LIMIT,
  );
});

describe('in a registry whose language is English', () => {
  it(
    'both parts speak English',
    async () => {
      const pair = threePeople();
      const settings = pair.registry.shown('Pengaturan');
      const row = settings.findIndex(([setting]) => setting === 'Bahasa (id atau en)') + 1;
      pair.registry.api('PUT', `/values/Pengaturan!B${row}?valueInputOption=RAW`, { values: [['en']] });
      const { page, overflow, seriousFindings } = await open(pair);
      await page.getByText('no working name yet').waitFor();
      await page.getByLabel('Choose all (2)').check();
      await page.getByRole('button', { name: 'Issue 2 codes' }).click();
      await page.getByText('2 codes issued.').waitFor();
      await page.getByRole('heading', { name: 'Erase a person’s data' }).waitFor();
      await page.getByLabel('Registry key').fill('R-0001');
      await page.getByLabel('Type that key once more').fill('R-0001');
      await page.getByRole('button', { name: 'Erase for good' }).click();
      await page.getByText('The data of R-0001 are erased. The code P-0001 and its counts stay.').waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );
});

describe('erasing a person', () => {
  it(
    'names her, wants her key twice, and blanks her in both workbooks; her code stays',
    async () => {
      const pair = threePeople();
      pair.registry.answer('issueCodes', { registryKeys: ['R-0001'] }, { user: STAFF.LAPAS });
      const { page, calls, overflow, seriousFindings } = await open(pair);
      const key = page.getByLabel('Kunci Registri');
      await key.fill('R-0001');
      await page.keyboard.press('Tab');
      await page.getByText(`Yang akan dihapus: ${PLANTED.fullName}, P-0001`).waitFor();
      await page.keyboard.type('R-0010');
      await page.keyboard.press('Enter');
      await page.getByText('Tidak sama dengan kunci di atas.').waitFor();
      const again = page.getByLabel('Ketik kunci itu sekali lagi');
      expect(await again.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(calls.some(({ name }) => name === 'eraseIdentity')).toBe(false);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('R-0001');
      await page.keyboard.press('Enter');
      await page.getByText('Data R-0001 dihapus. Kode P-0001 dan hitungannya tetap.').waitFor();
      expect([await key.inputValue(), await again.inputValue()]).toEqual(['', '']);
      for (const { shared, registry } of [pair])
        for (const secret of Object.values(PLANTED))
          expect([shared.bytes().includes(secret), registry.bytes().includes(secret)]).toEqual([
            false,
            false,
          ]);
      expect(workingNames(pair)).toEqual(['–']);
    },
    LIMIT,
  );

  it(
    'says so beside the field when nobody has that key',
    async () => {
      const { page } = await open(threePeople());
      await page.getByLabel('Kunci Registri').fill('R-0099');
      await page.getByLabel('Ketik kunci itu sekali lagi').fill('R-0099');
      await page.getByRole('button', { name: 'Hapus selamanya' }).click();
      await page.getByText('R-0099 tidak ada di registri, atau sudah digabung.').waitFor();
      expect(await page.getByLabel('Kunci Registri').getAttribute('aria-invalid')).toBe('true');
    },
    LIMIT,
  );
});
