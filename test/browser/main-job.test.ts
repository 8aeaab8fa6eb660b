import { enterBasics } from './enter-basics';
import { openOfficePage, type OfficePage } from './office-page';
import { tabTo } from './tab-to';

const ADMIN = 'rina@example.go.id';
const TRAINER = 'instruktur@example.com';
jest.setTimeout(40_000);

let office: OfficePage;
beforeAll(async () => {
  office = await openOfficePage('2027-01-25T08:00:00+07:00', [ADMIN, TRAINER]);
}, 60_000);
afterAll(() => office.close());

/** The workbook's cells in one column of a tab, without the label. */
const column = async (tab: string, label: string): Promise<string[]> => {
  const [labels = [], ...rows] = await office.values(tab);
  return rows.map((row) => row[labels.indexOf(label)] ?? '');
};

describe('the main job, by one person in a browser', () => {
  it('begins in an empty workbook, which a menu entry sets up', async () => {
    await office.page.evaluate('window.isSamePage = true');
    await office.choose('Siapkan buku kerja');
    await office.page.getByRole('alertdialog').waitFor();
    await office.shot('01-set-up');
    expect(await office.readMessage()).toMatch(/^Buku kerja siap\./);
    expect(await office.cells('Peserta', 'B1')).toEqual(['Sebutan']);
    expect(await column('Instansi', 'Kode Instansi')).toContain('DISNAKER');
  });

  it('goes on with the basics, typed and pasted into the grid', async () => {
    const { page } = office;
    await enterBasics(page, TRAINER);
    await office.idle();
    await office.shot('02-basics');
    expect((await office.values('Program'))[1]?.slice(0, 4)).toEqual([
      'PRG-001',
      'Pelatihan Sulam',
      'Sulam',
      '144',
    ]);
    expect(await office.cells('Angkatan', 'B2', 'H2', 'I2')).toEqual(['PRG-001', '01/02/2027', '10/06/2027']);
  });

  it('is told beside the field what cannot be saved, and keeps what was entered', async () => {
    const { sidebar } = office;
    await office.choose('Daftarkan peserta');
    await sidebar.getByText('0 dari 16 tempat terisi').waitFor();
    await office.shot('03-enrol');
    const name = sidebar.getByLabel('Sebutan');
    await name.fill('Ani 3507135203859901');
    await sidebar.getByLabel('Tahun Lahir').fill('1850');
    await sidebar.getByRole('button', { name: 'Simpan' }).click();
    await sidebar.getByText('“1850” di luar batas yang mungkin.').waitFor();
    await office.shot('04-refused');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await name.inputValue()).toBe('Ani 3507135203859901');
    expect(await sidebar.getByLabel('Tahun Lahir').inputValue()).toBe('1850');
    expect(await office.seriousFaults()).toEqual([]);
    expect(await office.values('Peserta')).toHaveLength(1);
  });

  it('enrols a participant from the sidebar, with the mouse', async () => {
    const { sidebar } = office;
    await sidebar.getByLabel('Sebutan').fill('Ibu Ani');
    await sidebar.getByLabel('Tahun Lahir').fill('1989');
    await sidebar.getByLabel('Persetujuan').selectOption('Ya');
    await sidebar.getByRole('button', { name: 'Simpan' }).click();
    await sidebar.getByText('P-0001 terdaftar di ANG-001.').waitFor();
    await office.idle();
    await office.shot('05-enrolled');
    expect(await office.cells('Peserta', 'A2', 'B2', 'C2')).toEqual(['P-0001', 'Ibu Ani', '1989']);
  });

  it('enrols another one by keyboard alone', async () => {
    const { page, sidebar } = office;
    await page.getByTestId('sidebar-close').press('Enter');
    await page.getByTestId('menu-button').press('Enter');
    const focused = page.locator(':focus');
    while ((await focused.innerText()) !== 'Daftarkan peserta') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sidebar.getByText('1 dari 16 tempat terisi').waitFor();
    await tabTo(page, sidebar.getByLabel('Sebutan'));
    await page.keyboard.type('Ibu Bun');
    await tabTo(page, sidebar.getByLabel('Persetujuan'));
    await page.keyboard.type('Ya');
    await page.keyboard.press('Tab');
    await office.shot('06-keyboard');
    await page.keyboard.press('Enter');
    await sidebar.getByText('P-0002 terdaftar di ANG-001.').waitFor();
    await office.idle();
    expect(await column('Pendaftaran', 'Peserta')).toEqual(['P-0001', 'P-0002']);
  });

  it('plans a weekly timetable after a preview that names the day off', async () => {
    const { sidebar } = office;
    await office.choose('Jadwalkan sesi');
    await sidebar.getByText('Terjadwal 0 dari 144 JP').waitFor();
    await sidebar.getByLabel('Mulai tanggal').fill('2027-02-01');
    await sidebar.getByLabel('Tiap minggu').check();
    await sidebar.getByLabel('Jumat').check();
    await office.shot('07-weekly');
    await sidebar.getByLabel('setelah jumlah sesi').check();
    await sidebar.getByRole('textbox', { name: 'Berakhir setelah jumlah sesi' }).fill('4');
    await sidebar.getByRole('button', { name: 'Pratinjau' }).click();
    await sidebar.getByText('dilewati: Cuti bersama Imlek').waitFor();
    await office.shot('08-preview');
    expect(await office.seriousFaults()).toEqual([]);
    expect(await office.values('Sesi')).toHaveLength(1);
    await sidebar.getByRole('button', { name: 'Simpan 4 sesi' }).click();
    await sidebar.getByText(/^4 sesi tersimpan/).waitFor();
    await office.idle();
    await office.shot('09-scheduled');
    expect(await column('Sesi', 'Tanggal')).toEqual(['01/02/2027', '08/02/2027', '12/02/2027', '15/02/2027']);
  });

  it('records the attendance of the first session once its day has come', async () => {
    const { page, sidebar } = office;
    await page.getByTestId('clock-button').click();
    await page.getByTestId('clock-field').fill('2027-02-01T12:30');
    await office.shot('10-clock');
    await page.getByRole('button', { name: 'Atur', exact: true }).click();
    await page.getByText('Sen, 1 Feb 2027 12.30').waitFor();
    await page.keyboard.press('Escape');
    await office.choose('Isi presensi');
    await sidebar.getByRole('button', { name: 'Semua hadir' }).click();
    await sidebar.getByText('2 dari 2 terisi').waitFor();
    await sidebar.getByRole('group', { name: 'P-0002' }).getByLabel('S: Sakit').check();
    await office.shot('11-attendance');
    expect(await office.seriousFaults()).toEqual([]);
    await sidebar.getByRole('button', { name: 'Simpan' }).click();
    await sidebar.getByText('Presensi 2 orang tersimpan.').waitFor();
    await office.idle();
    await office.shot('12-recorded');
    expect(await column('Presensi', 'Kehadiran')).toEqual(['H', 'S']);
  });

  it('names what was mistyped by hand, with its tab, row and column', async () => {
    await office.type('Sesi', 'C3', '31/02/2027');
    await office.type('Peserta', 'B4', 'Ibu Cici');
    await office.choose('Periksa isian');
    await office.page.getByRole('alertdialog').waitFor();
    await office.shot('13-validated');
    expect(await office.readMessage()).toContain('1 baris yang diketik langsung mendapat kode.');
    const [labels = [], ...rows] = await office.values('Temuan');
    const finding = rows.find((row) => row[labels.indexOf('Aturan')] === 'R08') ?? [];
    const told = Object.fromEntries(labels.map((label, n) => [label, finding[n]]));
    expect(told).toMatchObject({
      Bobot: 'Salah',
      Lembar: 'Sesi',
      'Kode Baris': 'S-00002',
      Kolom: 'Tanggal',
    });
    expect(told['Pesan']).toContain('31/02/2027');
    await office.page.getByLabel('Sheet tabs').getByText('Temuan', { exact: true }).click();
    await office.shot('14-findings');
    expect(await office.cells('Peserta', 'A4')).toEqual(['P-0003']);
  });

  it('shows figures in the grid when the summary is refreshed, without reloading', async () => {
    await office.type('Sesi', 'C3', '8/2/2027');
    await office.choose('Perbarui ringkasan');
    expect(await office.readMessage()).toMatch(/^Ringkasan diperbarui/);
    await office.shot('15-summary');
    expect(await office.cells('Ringkasan PRG-001', 'A2', 'D4', 'F4', 'G4', 'K4', 'L4', 'M4')).toEqual([
      'per tanggal 01/02/2027 12:30 WIB',
      '2',
      '4',
      '1',
      '50,00%',
      '12,50%',
      '87,50%',
    ]);
    expect(await office.page.evaluate('window.isSamePage')).toBe(true);
  });

  it('leaves the weekly digest in the outbox, to be read there', async () => {
    const { page } = office;
    await office.choose('Kirim ringkasan sekarang');
    // The prison, whose address nobody has entered yet, is told to whoever sends.
    expect(await office.readMessage()).toMatch(/^2 surel terkirim, .* 1 gagal\.$/);
    await page.getByTestId('outbox-button').click();
    await page.getByRole('button', { name: 'Ringkasan mingguan 2027-M05 – DISNAKER' }).click();
    await page.frameLocator('[data-testid="outbox-html"]').getByText('Perlu tindakan').waitFor();
    await office.shot('16-outbox');
    await page.getByRole('tab', { name: 'Teks' }).click();
    const text = await page.getByTestId('outbox-text').innerText();
    await office.shot('17-outbox-text');
    expect(text).toContain('ANG-001: 2 dari 16 tempat terisi (minimum 10), 0 menunggu');
    expect(text).toContain('01/02/2027, 09:00–11:15: ANG-001 (2 orang), Aula');
    expect(text).not.toMatch(/Ibu Ani|Ibu Bun/);
    expect(await office.seriousFaults()).toEqual([]);
  });

  it('shows the report of the month as it will be printed, and nobody of whom it tells', async () => {
    const { page, sidebar } = office;
    await page.keyboard.press('Escape');
    await office.choose('Laporan bulanan');
    await sidebar.getByText('Keadaan per 1 Februari 2027, bulan masih berjalan.', { exact: true }).waitFor();
    await sidebar
      .getByText('Peserta <5, kuota 16. Bulan ini 1/4 sesi, 3/12 JP, hadir –. Seluruhnya 3/144 JP, hadir –.')
      .waitFor();
    await tabTo(page, sidebar.getByRole('button', { name: 'Cetak' }));
    await office.shot('18-report');
    expect(await office.seriousFaults()).toEqual([]);
  });
});
