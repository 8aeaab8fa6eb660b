import ICAL from 'ical.js';
import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { apiCalls } from '../support/trace';

interface File {
  readonly file: string;
  readonly text: string;
  readonly sessions: number;
  readonly cancelled: number;
}

const fileOf = (office: Office, user?: string): File =>
  office.answer<File>('cohortCalendar', { cohortId: 'ANG-001' }, user === undefined ? {} : { user });

/** The events of a file by uid, as a reader that others wrote understands them. */
const eventsOf = ({ text }: File) =>
  new Map(
    new ICAL.Component(ICAL.parse(text) as unknown as ConstructorParameters<typeof ICAL.Component>[0])
      .getAllSubcomponents('vevent')
      .map((event) => {
        const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
        return [
          value('uid').replace(/\..*$/, ''),
          {
            start: value('dtstart'),
            status: value('status'),
            sequence: Number(value('sequence')),
            summary: value('summary'),
            location: value('location'),
            description: value('description'),
            uid: value('uid'),
          },
        ];
      }),
  );

const setCell = (office: Office, id: string, label: string, value: string) => {
  const [labels = [], ...rows] = office.shown('Sesi');
  const column = String.fromCharCode(65 + labels.indexOf(label));
  const row = rows.findIndex(([sessionId]) => sessionId === id) + 2;
  office.api('PUT', `/values/Sesi!${column}${row}?valueInputOption=USER_ENTERED`, { values: [[value]] });
};

const scheduled = (): Office => {
  const office = plannedOffice();
  enrolNew(office, 'Ibu Rahasia');
  office.answer('schedule', {
    ...TIMETABLE,
    instructorId: 'I-01',
    siteId: 'LOK-01',
    topics: 'Tusuk dasar; jelujur',
  });
  return office;
};

describe('the file of a cohort', () => {
  it('has all of its sessions, with one read and no write', () => {
    const office = scheduled();
    const before = office.bytes();
    expect(office.answer('calendarForm', {})).toEqual({
      cohorts: [{ cohortId: 'ANG-001', name: 'Angkatan I' }],
    });
    office.host.clearTrace();
    const file = fileOf(office);
    expect(apiCalls(office)).toEqual(['Spreadsheets.Values.batchGetByDataFilter']);
    expect([file.file, file.sessions, file.cancelled]).toEqual(['ANG-001.ics', 48, 0]);
    const events = eventsOf(file);
    expect(events.size).toBe(48);
    expect(events.get('S-00001')).toMatchObject({
      start: '2027-02-01T09:00:00',
      status: 'CONFIRMED',
      summary: 'Angkatan I: Tusuk dasar; jelujur',
      location: 'Aula Kegiatan Kerja',
      description: 'Sesi S-00001, 3 JP. Instruktur I-01.',
      uid: `S-00001.${office.host.state().spreadsheetId}@sinergi`,
    });
    expect(office.bytes()).toBe(before);
  });

  it('names nobody and no address', () => {
    const office = scheduled();
    setCell(office, 'S-00001', 'Instruktur', 'Ibu Guru');
    setCell(office, 'S-00001', 'Materi', '3507135203859901');
    const { text } = fileOf(office);
    for (const secret of ['Rahasia', 'Instruktur Sulam', 'Ibu Guru', 'Staf', 'example.', '3507135203859901'])
      expect([secret, text.replace(/\r\n /g, '').includes(secret)]).toEqual([secret, false]);
  });

  it('moves an event that it has given before, and calls off what was cancelled or undone', () => {
    const office = scheduled();
    const first = eventsOf(fileOf(office));
    setCell(office, 'S-00001', 'Status', 'Pindah');
    office.type('Sesi', [
      {
        'Kode Sesi': 'S-00049',
        Angkatan: 'ANG-001',
        Tanggal: '02/02/2027',
        Mulai: '14:30',
        Selesai: '16:45',
        JP: '3',
        Status: 'Terjadwal',
        'Pindahan Dari': 'S-00001',
      },
    ]);
    setCell(office, 'S-00002', 'Status', 'Batal');
    setCell(office, 'S-00003', 'Dibatalkan', 'Ya');
    // Something that the add-on writes: the number in the journal goes up.
    enrolNew(office, 'Ibu Lain');
    const file = fileOf(office);
    expect([file.sessions, file.cancelled]).toEqual([48, 2]);
    const second = eventsOf(file);
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    expect(second.get('S-00001')).toMatchObject({
      start: '2027-02-02T14:30:00',
      status: 'CONFIRMED',
      uid: first.get('S-00001')?.uid,
      description: 'Sesi S-00049, 3 JP.',
    });
    expect([second.get('S-00002')?.status, second.get('S-00003')?.status]).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(second.get('S-00004')!.sequence).toBeGreaterThan(first.get('S-00004')!.sequence);
  });

  it('is refused for a cohort that is not there, and given to whoever only reads', () => {
    const office = scheduled();
    office.api('PUT', '/values/Pengguna!D3?valueInputOption=USER_ENTERED', { values: [['Pembaca']] });
    expect(fileOf(office, STAFF.LAPAS).sessions).toBe(48);
    expect(office.call('cohortCalendar', { cohortId: 'ANG-009' })).toMatchObject({
      ok: false,
      complaints: [{ code: 'noCohort', text: 'Angkatan ANG-009 tidak ada.', field: 'cohortId' }],
    });
    for (const input of [undefined, {}, { cohortId: 1 }, { cohortId: 'ANG-001', more: true }])
      expect(office.call('cohortCalendar', input).ok).toBe(false);
    expect(office.call('cohortCalendar', { cohortId: 'ANG-001' }, { user: 'orang@example.com' }).ok).toBe(
      false,
    );
  });
});
