import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { certifiedPair, LONG_NAME, SECRETS } from '../support/named-certificates';
import { STAFF } from '../support/programme';
import { everythingShared, PLANTED } from '../support/registry';
import { openPageOver } from './office-page';
import { openSidebar } from './open-sidebar';
import { tabTo } from './tab-to';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await mkdir('.build/screenshots', { recursive: true });
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;
const shot = (name: string) => ({ path: `.build/screenshots/${name}.png`, fullPage: true });

describe('certificates with full names', () => {
  it(
    'are found in the menu of the registry',
    async () => {
      const office = await openPageOver(certifiedPair().registry.host);
      await office.choose('Cetak sertifikat');
      await office.sidebar.getByText(PLANTED.fullName).waitFor();
      expect(await office.seriousFaults()).toEqual([]);
      await office.shot('named-certificates-menu');
      await office.close();
    },
    LIMIT,
  );

  it(
    'are chosen with the keyboard, seen word for word, and printed one a page; who cannot be named is told with the reason',
    async () => {
      const pair = certifiedPair();
      pair.registry.answer('eraseIdentity', { registryKey: 'R-0003' }, { user: STAFF.LAPAS });
      pair.shared.type(
        'Pengaturan',
        Object.entries({
          'Kop surat': 'Pemerintah Kabupaten|Dinas Tenaga Kerja|Jalan Contoh 1',
          'Tempat surat': 'Malang',
          'Jabatan penanda tangan': 'Kepala Dinas',
          'Nama penanda tangan': 'Nama Pejabat, S.Sos.',
        }).map(([name, value]) => ({ Pengaturan: name, Nilai: value })),
      );
      const { page, calls, overflow, seriousFindings } = await openSidebar(
        browser,
        pair.registry,
        'namedCertificates',
        STAFF.LAPAS,
      );
      await page.evaluate('window.print = () => { window.printed = true; }');
      await page.getByText('Datanya di registri sudah dihapus atau dibatalkan.').waitFor();
      await page
        .getByText('Masih kosong di lembar Pengaturan buku kerja bersama: NIP penanda tangan.')
        .waitFor();
      await page.screenshot(shot('named-certificates'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await tabTo(page, page.getByLabel('Semua'));
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Cetak 2 sertifikat' }).click();
      expect(await page.evaluate('window.printed')).toBe(true);
      await page.getByLabel('Pratinjau').selectOption({ label: `0002/SP/PRG-001/2027 ${LONG_NAME}` });
      await page.locator('.seen-paper .holder', { hasText: LONG_NAME }).waitFor();
      await page.screenshot(shot('named-certificates-ticked'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      await page.emulateMedia({ media: 'print' });
      const pages = (await page.locator('.print section').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' '),
      );
      for (const text of [
        'SERTIFIKAT PELATIHAN',
        'Nomor: 0001/SP/PRG-001/2027',
        `Diberikan kepada ${PLANTED.fullName} Tempat, tanggal lahir: ${PLANTED.birthPlace}, 12 Maret 1985`,
        '144 (seratus empat puluh empat) jam pelajaran',
        '1 Februari – 10 Juni 2027',
        'Malang, 11 Juni 2027',
      ])
        expect(pages[0]).toContain(text);
      expect(pages[1]).toContain(LONG_NAME);
      // Neither her code nor her working name: whoever held both could read the shared workbook.
      for (const text of ['P-0001', 'KPR', 'diisi oleh Lapas']) expect(pages.join()).not.toContain(text);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await writeFile('.build/screenshots/named-certificates.pdf', pdf);
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      expect(calls.map(({ name }) => name)).toEqual(['namedCertificates']);
      const everything = everythingShared(pair);
      for (const secret of SECRETS) expect([secret, everything.includes(secret)]).toEqual([secret, false]);

      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('radio', { name: 'Kompetensi' }).check();
      await page.getByText('Belum ada sertifikat jenis ini.').waitFor();
      await page.screenshot(shot('named-certificates-none'));
    },
    LIMIT,
  );
});
