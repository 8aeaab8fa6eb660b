import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';

describe('a module after the training', () => {
  it('is scheduled as a type of session, in the tab’s own words, and told to the agency that teaches it, to no other partner', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu Rahasia');
    office.type('Instruktur', [
      { 'Kode Instruktur': 'I-02', Nama: 'Staf Perdagangan', Instansi: 'DISPERINDAG', Aktif: 'Ya' },
    ]);
    const { sessions } = office.answer<{ sessions: { sessionId: string }[] }>('schedule', {
      ...{ ...TIMETABLE, firstOn: '2027-06-14', frequency: 'once', weekdays: [] },
      ...{ type: 'sales', instructorId: 'I-02', siteId: 'LOK-01', end: { type: 'count', count: 1 } },
    });
    expect(sessions).toHaveLength(1);
    const [labels = [], row = []] = office.shown('Sesi');
    expect(row[labels.indexOf('Jenis')]).toBe('Lanjutan: penjualan');
    const form = office.answer<{ cohorts: { plannedJp: number }[] }>('scheduleForm', {});
    expect(form.cohorts[0]?.plannedJp).toBe(0);
    office.at('2027-06-14', '07:15');
    office.menu('menuSendDigests');
    const mail = (to: string) => office.host.outbox().find((sent) => sent.to.includes(to))?.text ?? '';
    expect(mail(STAFF.DISPERINDAG)).toContain(
      '14/06/2027, 09:00–11:15: penjualan, ANG-001 (1 orang), Aula Kegiatan Kerja',
    );
    expect(mail(STAFF.DINKOP)).toBe('');
  });
});
