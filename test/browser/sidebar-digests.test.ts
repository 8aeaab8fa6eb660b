import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { mailOffice } from '../support/mail-office';
import { ADMIN, type Office } from '../support/office';
import { enrolNew, STAFF, TIMETABLE } from '../support/programme';
import { openOfficePage } from './office-page';
import { openSidebar } from './open-sidebar';
import { tabTo } from './tab-to';

const SHOTS = join(__dirname, '../../.build/screenshots');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await mkdir(SHOTS, { recursive: true });
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;
const shot = (name: string) => ({ path: join(SHOTS, `${name}.png`), fullPage: true });

/** Six agencies with something to do, and a course under way; the mail to the manpower office died while it was sent. */
const diedOffice = (): Office => {
  const office = mailOffice(6, ['DINKOP']);
  for (const name of ['Ibu Rahasia', 'Ibu Sunyi']) enrolNew(office, name);
  office.answer('schedule', { ...TIMETABLE, siteId: 'LOK-01' });
  office.at('2027-02-08', '07:10');
  office.host.setFaults({ faults: [{ call: 1, service: 'MailApp.sendEmail', kind: 'killedAfter' }] });
  office.host.run('hourly', [], ADMIN);
  office.at('2027-02-08', '08:10');
  office.host.run('hourly', [], ADMIN);
  return office;
};

describe('the sidebar of mails', () => {
  it(
    'opens from the menu, tells that nothing leaves yet, and switches the trigger on',
    async () => {
      const page = await openOfficePage('2027-02-08T06:30:00+07:00', [ADMIN]);
      try {
        await page.choose('Siapkan buku kerja');
        await page.readMessage();
        await page.choose('Ringkasan surel');
        const { sidebar } = page;
        await sidebar.getByText('Surel otomatis belum aktif').waitFor();
        await page.shot('sidebar-digests-menu');
        expect(await page.seriousFaults()).toEqual([]);
        await sidebar.getByRole('button', { name: 'Aktifkan atas nama saya' }).click();
        await sidebar.getByText('Surel otomatis sekarang berjalan atas nama Anda.').waitFor();
        await sidebar.getByText(`Pemicu atas nama ${ADMIN} terakhir berjalan 08/02/2027 06:30.`).waitFor();
        await sidebar.getByRole('button', { name: 'Lihat surel' }).first().click();
        await sidebar.getByText('Saat ini tidak ada yang perlu dikabarkan').waitFor();
        await sidebar.getByRole('button', { name: 'Kembali ke daftar' }).click();
        await sidebar.getByRole('heading', { name: 'Instansi' }).waitFor();
      } finally {
        await page.close();
      }
    },
    LIMIT,
  );

  it(
    'lists each agency and what was sent, and lets a person settle what is not known, by keyboard',
    async () => {
      const office = diedOffice();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'digests');
      const unsettled = page.locator('section .mails > li');
      await unsettled.first().waitFor();
      expect(await unsettled.allInnerTexts()).toEqual([
        expect.stringMatching(/^DISNAKER, mingguan 2027-M06\s+08\/02\/2027 08:10, Tidak pasti, 1 penerima/),
      ]);
      const lapas = page.locator('.mails > li').filter({ hasText: 'Lapas Perempuan' });
      expect(await lapas.innerText()).toMatch(
        /Mingguan, pengingat sesi, Indonesia, 1 penerima\s+Berikutnya 15\/02\/2027 07:00\s+Terakhir: mingguan 2027-M06, terkirim 08\/02\/2027 08:1/,
      );
      await page.screenshot(shot('sidebar-digests'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await tabTo(page, page.getByRole('button', { name: 'Kirim lagi' }));
      await page.keyboard.press('Enter');
      await page.getByText('DISNAKER mingguan 2027-M06 masuk antrean').waitFor();
      await page.getByRole('heading', { name: 'Tidak pasti terkirim' }).waitFor({ state: 'detached' });
      office.at('2027-02-08', '09:10');
      office.host.run('hourly', [], ADMIN);
      const mails = office.host.outbox().filter(({ to }) => to.includes(STAFF.DISNAKER));
      expect(mails).toHaveLength(2);
    },
    LIMIT,
  );

  it(
    'shows an agency’s mail as it will look, its gist to copy, and sends it to oneself alone',
    async () => {
      const office = diedOffice();
      const before = office.host.outbox().length;
      const { page, calls, loseAnswer, overflow, seriousFindings } = await openSidebar(
        browser,
        office,
        'digests',
      );
      const lpk = page.locator('.mails > li').filter({ hasText: 'LPK Ganesha' });
      await lpk.getByRole('button', { name: 'Lihat surel' }).click();
      await page.getByText('[PRG-001] Ringkasan mingguan 2027-M06 – LPK').waitFor();
      const mail = page.frameLocator('iframe.mail');
      await mail.getByText('Perlu tindakan').waitFor();
      await mail.getByText('08/02/2027, 09:00–11:15: ANG-001 (2 orang), Aula Kegiatan Kerja').waitFor();
      expect(await page.locator('iframe.mail').getAttribute('sandbox')).toBe('');
      await page.screenshot(shot('sidebar-digests-preview'));
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      const gist = await page.getByLabel('Ringkas, untuk WhatsApp').inputValue();
      expect(gist).toContain('Ringkasan LPK, 08/02/2027–14/02/2027');
      expect(gist).not.toMatch(/Rahasia|http/);
      await page.getByRole('button', { name: 'Salin' }).click();
      await page.getByText(/Tersalin\.|Ctrl\+C/).waitFor();
      loseAnswer();
      await page.getByRole('button', { name: 'Kirim ke saya saja' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByRole('button', { name: 'Kirim ke saya saja' }).click();
      await page.getByText(`Dikirim ke ${ADMIN}, dengan [UJI] di depan judulnya.`).waitFor();
      const ids = calls.filter(({ name }) => name === 'sendTestMail').map(({ requestId }) => requestId);
      expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
      const [test, ...others] = office.host.outbox();
      expect([test?.to, test?.subject, others.length]).toEqual([
        [ADMIN],
        '[UJI] [PRG-001] Ringkasan mingguan 2027-M06 – LPK',
        before,
      ]);
      await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
      await page.locator('ol.mails').getByText('LPK, uji').waitFor();
    },
    LIMIT,
  );

  it(
    'tells of a dead trigger, and lets another coordinator take it over',
    async () => {
      const office = mailOffice(6);
      office.menu('menuActivateDigests');
      const row = office.shown('Pengguna').findIndex(([email]) => email === STAFF.LAPAS) + 1;
      office.api('PUT', `/values/Pengguna!D${row}?valueInputOption=USER_ENTERED`, {
        values: [['Koordinator']],
      });
      office.host.setFaults({
        faults: [{ call: 1, kind: 'killedBefore', function: 'hourly', repeat: true }],
      });
      office.at('2027-02-08', '11:00');
      office.host.setFaults({});
      const { page } = await openSidebar(browser, office, 'digests', STAFF.LAPAS);
      await page.getByText(`Pemicu atas nama ${ADMIN} tidak berjalan lagi sejak 08/02/2027 06:30.`).waitFor();
      await page.screenshot(shot('sidebar-digests-dead'));
      expect(office.menu('menuRefreshSummaries')).toContain(
        `Pemicu surel atas nama ${ADMIN} tidak berjalan sejak`,
      );
      await page.getByRole('button', { name: 'Ambil alih' }).click();
      await page.getByText('Surel otomatis sekarang berjalan atas nama Anda.').waitFor();
      expect(office.menu('menuRefreshSummaries')).not.toContain('Pemicu surel');
    },
    LIMIT,
  );
});

describe('the mail itself', () => {
  it(
    'fits 360 pixels, with nothing cut off and nothing fetched',
    async () => {
      const office = diedOffice();
      for (const [width, agency] of [
        [360, 'LAPAS'],
        [800, 'LPK'],
      ] as const) {
        const page = await browser.newPage({ viewport: { width, height: 700 } });
        const fetched: string[] = [];
        page.on('request', (request) => fetched.push(request.url()));
        const mail = office.host.outbox().find(({ subject }) => subject.endsWith(agency));
        await page.setContent(mail?.html ?? '');
        await page.screenshot(shot(`mail-${width}`));
        expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
        expect(fetched).toEqual([]);
        expect(mail?.html).not.toMatch(/<(?:img|link|script|style)/);
      }
    },
    LIMIT,
  );
});
