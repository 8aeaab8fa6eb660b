import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { emptyOffice, type Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const LIMIT = 30_000;

const running = (): Office => {
  const office = plannedOffice();
  ['Ibu Ani', 'Ibu Bun', 'Ibu yang panggilannya panjang sekali'].forEach((name) => enrolNew(office, name));
  office.at('2027-03-15', '12:00');
  return office;
};

describe('noting a release', () => {
  it(
    'shows the tasks before they are saved, and moves them to another day later',
    async () => {
      const office = running();
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'release', STAFF.LAPAS);
      await page.getByText('Pilih peserta dan tanggal').waitFor();
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.locator('.error').first().waitFor();
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByLabel('Peserta').selectOption('P-0003');
      await page.getByText('14/06/2027').waitFor();
      expect(await page.locator('.plan li').allInnerTexts()).toEqual([
        expect.stringContaining('14/04/2027 Pengembangan usaha'),
        expect.stringContaining('14/06/2027 Penjualan/pameran'),
        expect.stringContaining('13/09/2027 JKK/JKM'),
      ]);
      expect(office.shown('Tindak Lanjut')).toHaveLength(1);
      await page.screenshot({ path: '.build/screenshots/release.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Bebasnya P-0003 tercatat, 3 tugas.').waitFor();
      expect(office.shown('Pendaftaran')[3]?.join('|')).toContain('Bebas bersyarat');

      await page.getByLabel('Peserta').selectOption('P-0003');
      expect(await page.getByLabel('Tanggal bebas yang baru').inputValue()).toBe('');
      await page.getByLabel('Tanggal bebas yang baru').fill('2027-03-22');
      await page.getByText('21/06/2027').waitFor();
      await page.screenshot({ path: '.build/screenshots/release-change.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan' }).press('Enter');
      await page.getByText('Tanggal bebas P-0003 diubah, 3 tugas berpindah.').waitFor();
    },
    LIMIT,
  );

  it(
    'says what is missing while there is nobody',
    async () => {
      const office = emptyOffice();
      office.menu('menuSetUp');
      for (const [name, text] of [
        ['release', 'Belum ada peserta.'],
        ['followUps', 'Belum ada peserta.'],
      ] as const)
        await (await openSidebar(browser, office, name)).page.getByText(text).waitFor();
    },
    LIMIT,
  );
});

describe('the working list', () => {
  it(
    'is grouped by how soon a task is due, and records a visit by keyboard',
    async () => {
      const office = running();
      const people = office.answer<{ people: { participantId: string; version: string }[] }>(
        'releaseForm',
        {},
      );
      const version = people.people.find(({ participantId }) => participantId === 'P-0003')?.version;
      const releasedOn = '2027-03-15';
      office.answer('recordRelease', {
        participantId: 'P-0003',
        version,
        releasedOn,
        kind: 'parole',
        reason: 'PB',
      });
      for (const dueOn of ['2027-04-20', '2027-04-22', '2027-04-28', '2027-05-10'])
        office.answer('addFollowUp', { participantId: 'P-0001', type: 'nib', ownerId: 'DINKOP', dueOn });
      office.at('2027-04-20', '09:00');
      const { page, overflow, seriousFindings } = await openSidebar(
        browser,
        office,
        'followUps',
        STAFF.DINKOP,
      );
      await page.getByRole('heading', { name: 'Terlambat (1)' }).waitFor();
      expect(await page.locator('h2').allInnerTexts()).toEqual([
        'Terlambat (1)',
        'Hari ini (1)',
        'Pekan ini (1)',
        'Bulan ini (1)',
        'Kemudian (1)',
      ]);
      expect(await page.getByText('terlambat 6 hari').count()).toBe(1);
      expect(await page.getByLabel('Instansi').count()).toBe(0);
      await page.screenshot({ path: '.build/screenshots/follow-ups.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);

      await page.getByRole('button', { name: 'Isi hasil' }).first().press('Enter');
      await page.getByRole('heading', { name: 'P-0003' }).waitFor();
      await page.getByRole('button', { name: 'Simpan' }).press('Enter');
      await page.getByText('Isi hasilnya.').waitFor();
      await page.getByRole('radio', { name: 'Sebagian' }).press('Space');
      await page.getByLabel('Tenggat berikutnya').fill('2027-05-20');
      await page.getByLabel('Bekerja/Berusaha').selectOption('yes');
      await page.getByLabel('Penjualan').selectOption('order');
      await page.screenshot({ path: '.build/screenshots/follow-up.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Simpan' }).press('Enter');
      await page.getByText('tersimpan. Tugas berikutnya TL-00008, tenggat 20/05/2027.').waitFor();
      await page.getByRole('heading', { name: 'Kemudian (2)' }).waitFor();
      expect(office.shown('Hasil Usaha')[1]?.join('|')).toContain('P-0003|04/2027|Ya');

      await page.getByRole('radio', { name: 'Hasil usaha saja' }).check();
      await page.getByLabel('Peserta').selectOption('P-0003');
      await page.getByText('Pesanan (tetap)').first().waitFor({ state: 'attached' });
      await page.screenshot({ path: '.build/screenshots/outcome.png', fullPage: true });
      await page.getByLabel('Punya NIB').selectOption('yes');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Hasil usaha P-0003 tersimpan.').waitFor();

      await page.getByRole('radio', { name: 'Tugas baru' }).check();
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.locator('.error').first().waitFor();
      await page.screenshot({ path: '.build/screenshots/follow-up-add.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByLabel('Peserta').selectOption('P-0001');
      await page.getByLabel('Jenis').selectOption('Kunjungan');
      await page.getByLabel('Tenggat').fill('2027-05-03');
      await page.getByRole('button', { name: 'Simpan' }).press('Enter');
      await page.getByText('Tugas TL-00009 ditambahkan.').waitFor();
      await page.getByRole('radio', { name: 'Daftar tugas' }).check();
      await page.getByRole('heading', { name: 'Kemudian (3)' }).waitFor();
    },
    LIMIT,
  );

  it(
    'is of the agency that a coordinator chooses',
    async () => {
      const office = running();
      office.answer('addFollowUp', {
        participantId: 'P-0001',
        type: 'nib',
        ownerId: 'DINKOP',
        dueOn: '2027-04-20',
      });
      const { page } = await openSidebar(browser, office, 'followUps');
      await page.getByRole('heading', { name: 'Kemudian (1)' }).waitFor();
      await page.getByLabel('Instansi').selectOption('BPJSTK');
      await page.getByText('Tidak ada tugas terbuka.').waitFor();
      await page.getByLabel('Instansi').selectOption('DINKOP');
      await page.getByRole('heading', { name: 'Kemudian (1)' }).waitFor();
    },
    LIMIT,
  );

  it(
    'is laid after training for a whole cohort, once somebody has passed',
    async () => {
      const office = running();
      office.type('Pola Tindak Lanjut', [
        {
          'Kode Pola': 'PTL-09',
          Setelah: 'Selesai pelatihan',
          Hari: '30',
          Jenis: 'Kunjungan',
          Instansi: 'DISNAKER',
          Aktif: 'Ya',
        },
      ]);
      const nobody = await openSidebar(browser, office, 'followUps');
      await nobody.page.getByText('Tidak ada tugas terbuka.').waitFor();
      await nobody.page.screenshot({ path: '.build/screenshots/follow-ups-none.png', fullPage: true });
      const enrolmentIds = ['E-00001', 'E-00003'];
      office.answer('moveEnrolments', { move: 'pass', enrolmentIds });
      const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'followUps');
      await page.getByRole('radio', { name: 'Mulai setelah pelatihan' }).press('Space');
      await page.getByLabel('Angkatan').waitFor();
      await page.screenshot({ path: '.build/screenshots/follow-up-start.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Buat tugas' }).press('Enter');
      await page.getByText('2 tugas dibuat untuk 2 orang.').waitFor();
      // 10/06/2027 and 30 days is a Saturday.
      expect(office.shown('Tindak Lanjut').map((row) => [row[1], row[5]])).toEqual([
        ['Peserta', 'Tenggat'],
        ['P-0001', '12/07/2027'],
        ['P-0003', '12/07/2027'],
      ]);
      await page.getByRole('button', { name: 'Buat tugas' }).press('Enter');
      await page.getByText('Tidak ada pola aktif untuk selesai pelatihan, atau semua sudah').waitFor();
      await page.screenshot({ path: '.build/screenshots/follow-up-started.png', fullPage: true });
      expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    },
    LIMIT,
  );
});
