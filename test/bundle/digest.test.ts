import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';

const log = (office: Office): [string, string][] =>
  office
    .shown('Log Kirim')
    .slice(1)
    .map(([key = '', state = '']) => [key.replace('weekly|2027-M06|', ''), state]);

/** Monday 8 February 2027, before seven; the sessions of last week are not recorded. */
const monday = (): Office => {
  const office = plannedOffice();
  enrolNew(office, 'Ibu Rahasia');
  office.answer('schedule', TIMETABLE);
  office.at('2027-02-08', '06:30');
  return office;
};

describe('digests (scenario S10)', () => {
  it('sends one mail an agency, with a subject without a person, and none where there is nothing to say', () => {
    const office = monday();
    expect(office.menu('menuSendDigests')).toContain(
      '3 surel terkirim, 0 masih antre, 3 instansi tanpa kabar',
    );
    const mails = office.host.outbox();
    expect(mails.map(({ to }) => to)).toEqual([[STAFF.LPK], [STAFF.LAPAS], [STAFF.DISNAKER]]);
    expect(mails.map(({ subject }) => subject)).toEqual([
      '[PRG-001] Ringkasan mingguan 2027-M06 – LPK',
      '[PRG-001] Ringkasan mingguan 2027-M06 – LAPAS',
      '[PRG-001] Ringkasan mingguan 2027-M06 – DISNAKER',
    ]);
    expect(log(office)).toEqual([
      ['DISNAKER', 'Terkirim'],
      ['LAPAS', 'Terkirim'],
      ['LPK', 'Terkirim'],
      ['DISPERINDAG', 'Tanpa isi'],
      ['DINKOP', 'Tanpa isi'],
      ['BPJSTK', 'Tanpa isi'],
    ]);
    for (const { text, html } of mails) {
      expect(`${text}${html ?? ''}`).not.toMatch(/\d{16}/);
      expect(`${text}${html ?? ''}`).not.toContain('Rahasia');
    }
    const { text = '', html = '' } = mails[2] ?? {};
    expect(text).toContain('08/02/2027, 09:00–11:15: ANG-001 (1 orang)');
    expect(text).toContain('01/02/2027, ANG-001: 1 dari 1 orang belum dicatat (S-00001)');
    expect(html).toContain('Sesi minggu ini');
  });

  it('sends nothing twice, by the menu or by the trigger', () => {
    const office = monday();
    office.menu('menuSendDigests');
    office.at('2027-02-08', '07:15');
    // The first hour after a commit writes the summaries.
    office.host.run('hourly', [], STAFF.DISNAKER);
    const before = office.bytes();
    office.menu('menuSendDigests');
    office.host.run('hourly', [], STAFF.DISNAKER);
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(office.host.outbox()).toHaveLength(3);
    expect(office.bytes()).toBe(before);
  });

  it('waits for Monday seven o’clock, and then sends by itself', () => {
    const office = monday();
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(office.host.outbox()).toHaveLength(0);
    office.at('2027-02-08', '07:15');
    office.host.run('hourly', [], STAFF.DISNAKER);
    office.host.run('hourly', [], STAFF.LAPAS);
    expect(office.host.outbox()).toHaveLength(3);
  });

  it('keeps in line what the day’s quota does not allow, and sends it with the next run', () => {
    const office = monday();
    office.host.setQuota({ mail: 2 });
    expect(office.menu('menuSendDigests')).toContain('2 surel terkirim, 1 masih antre');
    expect(log(office)).toContainEqual(['LPK', 'Antre']);
    office.at('2027-02-09', '07:15');
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(office.host.outbox()).toHaveLength(3);
    expect(log(office)).toContainEqual(['LPK', 'Terkirim']);
  });

  it('never sends again what died in the middle: it is unknown, and shown', () => {
    const office = monday();
    office.host.setFaults({ faults: [{ call: 1, service: 'MailApp.sendEmail', kind: 'killedAfter' }] });
    expect(() => office.menu('menuSendDigests')).toThrow();
    expect(office.host.outbox()).toHaveLength(1);
    expect(log(office)).toContainEqual(['DISNAKER', 'Sedang dikirim']);
    office.at('2027-02-08', '07:15');
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(log(office)).toContainEqual(['DISNAKER', 'Tidak pasti']);
    expect(office.host.outbox().filter(({ to }) => to.includes(STAFF.DISNAKER))).toHaveLength(1);
    expect(office.host.outbox()).toHaveLength(3);
  });

  it('writes to nobody who left, is inactive or is not on the list', () => {
    const office = monday();
    office.api('PUT', '/values/Pengguna!E2?valueInputOption=USER_ENTERED', { values: [['Tidak']] });
    office.menu('menuSendDigests');
    expect(office.host.outbox().flatMap(({ to }) => to)).not.toContain(STAFF.DISNAKER);
    expect(log(office)).toContainEqual(['DISNAKER', 'Gagal']);
  });

  it('installs one trigger, also at a second click and by a second person', () => {
    const office = monday();
    expect(office.menu('menuActivateDigests')).toContain('Ringkasan mingguan aktif');
    expect(office.menu('menuActivateDigests')).toContain('sudah aktif');
    office.api('PUT', '/values/Pengguna!D3?valueInputOption=USER_ENTERED', { values: [['Koordinator']] });
    expect(office.menu('menuActivateDigests', STAFF.LAPAS)).toContain(
      `sudah aktif atas nama ${STAFF.DISNAKER}`,
    );
    office.at('2027-02-08', '09:00');
    expect(office.host.outbox()).toHaveLength(3);
  });

  it('stays silent in a copied workbook until somebody says that it is the one in use', () => {
    const office = monday();
    const row = office.shown('Pengaturan').findIndex(([setting]) => setting === 'Id buku kerja') + 1;
    office.api('PUT', `/values/Pengaturan!B${row}?valueInputOption=RAW`, { values: [['another-workbook']] });
    expect(office.menu('menuSendDigests')).toContain('salinan');
    expect(office.menu('menuActivateDigests')).toContain('salinan');
    office.menu('menuConfirmWorkbook');
    expect(office.menu('menuSendDigests')).toContain('3 surel terkirim');
  });
});
