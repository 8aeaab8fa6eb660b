import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { FIRST_ACTIONS, FIRST_DECISIONS, FIRST_MEETING } from '../support/met';
import { minutes, planningOffice } from '../support/met-office';
import { emptyOffice, type Office } from '../support/office';
import { plannedOffice } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 60_000;
const SHOTS = '.build/screenshots';
const LETTER = {
  'Kop surat': 'Pemerintah Kabupaten Malang|Dinas Tenaga Kerja|Jalan Contoh 1, Kepanjen 65163',
  'Tempat surat': 'Kepanjen',
  'Jabatan penanda tangan': 'Kepala Bidang Pelatihan dan Produktivitas',
  'Nama penanda tangan': 'Nama Pejabat, S.Sos., M.M.',
  'NIP penanda tangan': '19700101',
};

type Opened = Awaited<ReturnType<typeof openSidebar>>['page'];

const actionsIn = (office: Office) =>
  office
    .shown('Aksi')
    .slice(1)
    .map(([id, , text, owner]) => [id, text, owner].join(' '));

const addAction = async (
  page: Opened,
  n: number,
  { text, ownerId, dueOn }: (typeof FIRST_ACTIONS)[number],
) => {
  await page.getByRole('button', { name: 'Tambah aksi' }).click();
  const row = page.getByRole('group', { name: `Aksi ${n}` });
  // The new row has the focus: whoever writes minutes goes on typing.
  await page.keyboard.type(text);
  await row.getByLabel('Instansi').selectOption(ownerId);
  await row.getByLabel('Tenggat').fill(dueOn);
};

describe('planning a meeting', () => {
  it(
    'says what is missing, invites whom is ticked, gives a number, and prints the invitation',
    async () => {
      const office = plannedOffice();
      office.type(
        'Pengaturan',
        Object.entries(LETTER).map(([name, value]) => ({ Pengaturan: name, Nilai: value })),
      );
      office.at('2019-08-20');
      const { page, calls, overflow, seriousFindings } = await openSidebar(browser, office, 'meeting');
      await page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
      await page.screenshot({ path: `${SHOTS}/meeting-plan.png`, fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan rapat' }).click();
      await page.locator('.error').first().waitFor();
      expect(await page.locator('.error').count()).toBe(4);
      await page.screenshot({ path: `${SHOTS}/meeting-plan-errors.png`, fullPage: true });
      await page.getByLabel('Tanggal').fill('2019-08-27');
      await page.getByLabel('Mulai').fill('10:00');
      await page.getByLabel('Tempat').fill('Ruang rapat Disnaker, lantai 2');
      await page.getByLabel('Pimpinan Rapat').fill('Kabid Lattas');
      await page.getByRole('checkbox', { name: 'DINKOP' }).uncheck();
      await page.getByRole('checkbox', { name: 'BPJSTK' }).uncheck();
      await page.getByLabel('Agenda').fill('Rencana pelatihan sulam\nPembagian tugas instansi\n');
      await page.getByRole('button', { name: 'Simpan rapat' }).click();
      await page.getByText('Rapat RPT-001 direncanakan, nomor surat 001/UND/VIII/2019.').waitFor();
      expect(calls.filter(({ name }) => name === 'planMeeting')).toHaveLength(2);
      await page.getByText('Notulen dapat ditulis mulai hari rapat, 27/08/2019.').waitFor();
      await page.screenshot({ path: `${SHOTS}/meeting-planned.png`, fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      await page.getByRole('button', { name: 'Cetak undangan' }).click();
      expect(await page.evaluate('window.printed')).toBe(1);
      const text = await printed(page, 'invitation');
      for (const said of [
        'PEMERINTAH KABUPATEN MALANG DINAS TENAGA KERJA Jalan Contoh 1',
        'Kepanjen, 20 Agustus 2019',
        'Nomor 001/UND/VIII/2019',
        'Undangan Rapat Koordinasi',
        'Pimpinan Lapas Perempuan Kelas IIA Malang',
        'Hari/tanggal Selasa, 27 Agustus 2019',
        'Waktu pukul 10.00 WIB s.d. selesai',
        'Ruang rapat Disnaker, lantai 2',
        'Rencana pelatihan sulam Pembagian tugas instansi',
        'Kepala Bidang Pelatihan dan Produktivitas,',
        'NIP. 19700101',
      ])
        expect(text).toContain(said);
      expect(text).not.toContain('Koperasi');
      await page.emulateMedia({ media: 'screen' });

      await page.getByRole('button', { name: 'Ubah rapat' }).click();
      expect(await page.getByLabel('Tempat').inputValue()).toBe('Ruang rapat Disnaker, lantai 2');
      await page.getByLabel('Tanggal').fill('2019-08-29');
      await page.screenshot({ path: `${SHOTS}/meeting-change.png`, fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      // A colleague changes the place meanwhile: told beside it, and taken over where nothing was typed.
      const planned = office.answer<{ meetings: { version: string }[] }>('meetingForm', {}).meetings[0];
      office.answer('changeMeeting', {
        ...{ heldOn: '2019-08-27', startTime: '10:00', place: 'Aula Lapas', chair: 'Kabid Lattas' },
        ...{ invited: ['DISNAKER', 'LAPAS', 'LPK', 'DISPERINDAG'], agenda: 'Rencana pelatihan sulam' },
        ...{ meetingId: 'RPT-001', version: planned?.version, seen: {}, isSent: false },
      });
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('Sementara itu diubah orang lain menjadi: Aula Lapas').waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('input')].some(({ value }) => value === 'Aula Lapas'),
      );
      await page.screenshot({ path: `${SHOTS}/meeting-change-overtaken.png`, fullPage: true });
      expect(await page.getByLabel('Tanggal').inputValue()).toBe('2019-08-29');
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('nomor surat 001.a/UND/VIII/2019').waitFor();
      await page.getByText('Kamis, 29 Agustus 2019').waitFor();
      await page.getByRole('button', { name: 'Cetak undangan' }).click();
      const changed = await printed(page, 'invitation-changed');
      for (const said of [
        'Nomor 001.a/UND/VIII/2019',
        'Perubahan Undangan Rapat Koordinasi',
        'Menindaklanjuti surat kami Nomor 001/UND/VIII/2019',
        'Hari/tanggal Kamis, 29 Agustus 2019',
        'Aula Lapas',
      ])
        expect(changed).toContain(said);
      await page.emulateMedia({ media: 'screen' });

      await page.getByRole('button', { name: 'Batalkan rapat' }).click();
      await page.getByText('Batalkan RPT-001?').waitFor();
      await page.getByRole('button', { name: 'Ya, batalkan' }).click();
      await page.getByText('Rapat RPT-001 dibatalkan.').waitFor();
      expect(await page.getByLabel('Tempat').inputValue()).toBe('');
    },
    LIMIT,
  );

  it(
    'keeps what was typed when the answer is lost, and saves it once',
    async () => {
      const office = plannedOffice();
      office.at('2019-08-20');
      const { page, loseAnswer } = await openSidebar(browser, office, 'meeting');
      await page.getByLabel('Tanggal').fill('2019-08-27');
      await page.getByLabel('Tempat').fill('Aula');
      await page.getByLabel('Pimpinan Rapat').fill('Kabid');
      await page.getByLabel('Agenda').fill('Rencana');
      loseAnswer();
      await page.getByRole('button', { name: 'Simpan rapat' }).click();
      await page.getByText('Tidak ada jawaban').waitFor();
      expect(await page.getByLabel('Tempat').inputValue()).toBe('Aula');
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByText('Rapat RPT-001 direncanakan').waitFor();
      expect(office.shown('Rapat')).toHaveLength(2);
    },
    LIMIT,
  );

  it(
    'asks for agencies first where there are none',
    async () => {
      const office = emptyOffice();
      office.menu('menuSetUp');
      const rows = office.shown('Instansi').length;
      office.api('POST', `/values/${encodeURIComponent(`Instansi!A2:H${rows}`)}:clear`);
      const { page } = await openSidebar(browser, office, 'meeting');
      await page.getByText('Belum ada instansi.').waitFor();
    },
    LIMIT,
  );
});

describe('writing minutes while the meeting runs', () => {
  it(
    'takes who is there, what is said and decided and what is to be done, in one call, and prints the minutes',
    async () => {
      const office = planningOffice(LETTER);
      office.answer('addAction', { text: 'surat izin masuk Lapas', ownerId: 'LAPAS', dueOn: '2019-08-23' });
      const { page, calls, loseAnswer, overflow, seriousFindings } = await openSidebar(
        browser,
        office,
        'minutes',
      );
      await page.evaluate('window.print = () => undefined');
      // It opens at the meeting of the day.
      await page.getByText('Selasa, 27 Agustus 2019, 10:00').waitFor();
      for (const agency of ['DISNAKER', 'LAPAS', 'LPK'])
        await page.getByRole('checkbox', { name: new RegExp(`^${agency} `) }).check();
      await page.getByText('Aksi yang belum selesai: 1 terbuka, 1 terlambat').waitFor();
      const earlier = page.getByRole('group', { name: /^AKS-0001/ });
      expect(await earlier.innerText()).toContain('terlambat 4 hari');
      await earlier.getByLabel('Status').selectOption('done');
      await earlier.getByLabel('Tanggal Selesai').fill('2019-09-01');
      await page.getByLabel('Notulen').fill('Rapat dibuka Kabid Lattas.\n\nLapas menjelaskan ruang dan jam.');
      await page.getByLabel('Keputusan').fill(FIRST_DECISIONS.join('\n'));
      for (const [n, action] of FIRST_ACTIONS.entries()) await addAction(page, n + 1, action);
      await page.getByRole('button', { name: 'Tambah aksi' }).click();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan notulen' }).click();
      // A day that lies ahead is refused, beside the field; nothing that was typed is lost.
      await earlier.locator('.error').waitFor();
      expect(actionsIn(office)).toHaveLength(1);
      await page.screenshot({ path: `${SHOTS}/meeting-minutes-error.png`, fullPage: true });
      await earlier.getByLabel('Tanggal Selesai').fill('2019-08-26');
      loseAnswer();
      await page.getByRole('button', { name: 'Simpan notulen' }).click();
      await page.getByText('Tidak ada jawaban').waitFor();
      expect(await page.getByLabel('Keputusan').inputValue()).toBe(FIRST_DECISIONS.join('\n'));
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByText('Notulen RPT-001 tersimpan: 3 aksi baru, 1 aksi diperbarui.').waitFor();
      expect(actionsIn(office)).toEqual([
        'AKS-0001 surat izin masuk Lapas LAPAS',
        'AKS-0002 daftar calon peserta LAPAS',
        'AKS-0003 silabus sulam LPK',
        'AKS-0004 rapat ke-2 DISNAKER',
      ]);
      const sent = calls.filter(({ name }) => name === 'writeMinutes');
      expect(sent).toHaveLength(3);
      expect(sent[1]?.requestId).toBe(sent[2]?.requestId);
      await page.getByText('3 terbuka, 0 terlambat').waitFor();
      expect(await page.getByRole('group', { name: 'Aksi 1' }).count()).toBe(0);
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.screenshot({ path: `${SHOTS}/meeting-held.png`, fullPage: true });

      await page.getByRole('button', { name: 'Cetak notulen' }).click();
      const text = await printed(page, 'minutes');
      for (const said of [
        'NOTULEN RAPAT KOORDINASI',
        'Hadir Dinas Tenaga Kerja Kabupaten Malang; Lapas Perempuan Kelas IIA Malang; LPK Ganesha, Kepanjen',
        'Tidak hadir Dinas Perindustrian dan Perdagangan',
        ...FIRST_DECISIONS,
        'daftar calon peserta Lapas Perempuan Kelas IIA Malang 3 September 2019 AKS-0002',
        'silabus sulam LPK Ganesha, Kepanjen 5 September 2019 AKS-0003',
        'rapat ke-2 Dinas Tenaga Kerja Kabupaten Malang 10 September 2019 AKS-0004',
        'Pimpinan Rapat,',
        'Kabid Lattas',
        'Kepanjen, 27 Agustus 2019 Pimpinan Rapat,',
        'Notulis,',
      ])
        expect(text).toContain(said);
    },
    LIMIT,
  );

  it(
    'keeps what was typed while another meeting is looked at, and lets rows go again',
    async () => {
      const office = planningOffice();
      office.answer('writeMinutes', minutes(office));
      office.answer('planMeeting', { ...FIRST_MEETING, startTime: '13:00' });
      const { page } = await openSidebar(browser, office, 'minutes');
      await page.getByLabel('Rapat', { exact: true }).selectOption('RPT-001');
      await page.getByLabel('Notulen').fill('Ditambah kemudian.');
      await addAction(page, 1, FIRST_ACTIONS[0]);
      await page.getByRole('button', { name: 'Tambah aksi' }).click();
      await page.getByRole('button', { name: 'Hapus aksi 1' }).click();
      expect(await page.getByRole('group', { name: /^Aksi \d/ }).count()).toBe(1);
      const print = page.getByRole('button', { name: 'Cetak notulen' });
      expect(await print.getAttribute('aria-disabled')).toBe('true');
      // The meeting without minutes stands first.
      await page.getByLabel('Rapat', { exact: true }).selectOption({ index: 0 });
      expect(await page.getByLabel('Notulen').inputValue()).toBe('');
      await page.getByLabel('Rapat', { exact: true }).selectOption('RPT-001');
      expect(await page.getByLabel('Notulen').inputValue()).toBe('Ditambah kemudian.');
    },
    LIMIT,
  );

  it(
    'goes over as many pages as a long meeting takes, the table’s head on each, signatures in one piece',
    async () => {
      const office = planningOffice(LETTER);
      const long = {
        minutes: Array.from(
          { length: 24 },
          (_, n) => `Pokok ${n + 1}: ${'uraian pembahasan '.repeat(9)}`,
        ).join('\n'),
        actions: Array.from({ length: 20 }, (_, n) => ({
          ...FIRST_ACTIONS[n % 3]!,
          text: `${FIRST_ACTIONS[n % 3]!.text} ${'dengan keterangan yang agak panjang '.repeat(2)}`,
          person: 'Kepala Seksi Pelatihan',
        })),
      };
      office.answer('writeMinutes', minutes(office, long));
      const { page } = await openSidebar(browser, office, 'minutes');
      await page.evaluate('window.print = () => undefined');
      await page.getByLabel('Rapat', { exact: true }).selectOption('RPT-001');
      await page.getByRole('button', { name: 'Cetak notulen' }).click();
      await printed(page, 'minutes-long');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/MediaBox/g)?.length).toBeGreaterThan(1);
    },
    LIMIT,
  );
});

/** The text of what is printed, and its pages as a PDF to look at. */
async function printed(page: Opened, name: string): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  await mkdir(SHOTS, { recursive: true });
  await writeFile(`${SHOTS}/${name}.pdf`, await page.pdf({ preferCSSPageSize: true }));
  return (await page.locator('.print').innerText()).replace(/\s+/g, ' ');
}
