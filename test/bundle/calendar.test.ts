import {
  callsOf,
  calendarOffice,
  eventsIn,
  FOUR,
  living,
  moveSession,
  nameCalendar,
  send,
  setCell,
} from '../support/calendar';
import { ADMIN } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { spentOn } from '../support/take-list';

describe('sending the timetable to Google Calendar', () => {
  it('adds every session once, and writes nothing the second time', () => {
    const office = calendarOffice();
    const first = callsOf(office, () => {
      expect(send(office)).toBe(
        'Google Kalender: 48 ditambahkan, 0 diubah, 0 dibatalkan, 0 masih menunggu giliran berikutnya.',
      );
    });
    expect(first).toEqual(['list', ...Array<string>(48).fill('insert')]);
    expect(spentOn(office).seconds).toBeLessThan(20);
    expect(living(office)).toHaveLength(48);
    const before = JSON.stringify(office.host.calendars());
    expect(
      callsOf(office, () => expect(send(office)).toBe('Google Kalender sudah memuat semua sesi.')),
    ).toEqual(['list']);
    expect(spentOn(office).seconds).toBeLessThan(2);
    expect(office.host.trace().some(({ service }) => service === 'Properties.setProperty')).toBe(false);
    expect(JSON.stringify(office.host.calendars())).toBe(before);
  });

  it('says when, where, what and by which code, and nothing of anybody', () => {
    const office = calendarOffice();
    enrolNew(office, 'Ibu Rahasia');
    setCell(office, 'Sesi', 'S-00002', 'Instruktur', 'Ibu Guru');
    setCell(office, 'Sesi', 'S-00002', 'Alasan', 'karena Ibu Sakit');
    send(office);
    const [event] = eventsIn(office);
    expect(event).toMatchObject({
      status: 'confirmed',
      summary: 'Angkatan I: Teori',
      location: 'Aula Kegiatan Kerja',
      description: 'Sesi S-00001, 3 JP. Instruktur I-01.',
      visibility: 'private',
      start: { dateTime: '2027-02-01T09:00:00+07:00', timeZone: 'Asia/Jakarta' },
      end: { dateTime: '2027-02-01T11:15:00+07:00', timeZone: 'Asia/Jakarta' },
      extendedProperties: { private: { sinergi: office.host.state().spreadsheetId } },
    });
    expect(event?.id).toMatch(/^[a-v0-9]{5,1024}$/);
    const sent = JSON.stringify(
      office.host.calendars().flatMap(({ events }) => events.map((event) => ({ ...event, creator: '' }))),
    );
    for (const secret of [
      'Rahasia',
      'Instruktur Sulam',
      'Ibu Guru',
      'Ibu Sakit',
      'Staf',
      '@example',
      'attendees',
    ])
      expect([secret, sent.includes(secret)]).toEqual([secret, false]);
  });

  it('follows what is moved, shifted, called off, undone or gone, each by one call', () => {
    const office = calendarOffice('primary', { ...TIMETABLE, end: { type: 'count', count: 6 } });
    send(office);
    moveSession(office, 'S-00001', 'S-00007', '02/02/2027');
    setCell(office, 'Sesi', 'S-00002', 'Tanggal', '09/02/2027');
    setCell(office, 'Sesi', 'S-00003', 'Status', 'Batal');
    setCell(office, 'Sesi', 'S-00004', 'Dibatalkan', 'Ya');
    // The row of S-00005 is deleted.
    const row = office.shown('Sesi').findIndex(([id]) => id === 'S-00005');
    office.api('PUT', `/values/Sesi!A${row + 1}:Q${row + 1}?valueInputOption=RAW`, {
      values: [Array(17).fill('')],
    });
    const calls = callsOf(office, () => {
      expect(send(office)).toBe(
        'Google Kalender: 0 ditambahkan, 2 diubah, 3 dibatalkan, 0 masih menunggu giliran berikutnya.',
      );
    });
    expect(calls).toEqual(['list', ...Array<string>(5).fill('update')]);
    expect(living(office)).toEqual([
      '2027-02-02T14:30 S-00007',
      '2027-02-09T09:00 S-00002',
      '2027-02-11T09:00 S-00006',
    ]);
    expect(eventsIn(office)).toHaveLength(6);
    expect(callsOf(office, () => send(office))).toEqual(['list']);
  });

  it('brings back what was deleted or changed by hand in the calendar', () => {
    const office = calendarOffice('primary', FOUR);
    send(office);
    const before = living(office);
    office.host.deleteEvent(ADMIN, eventsIn(office)[1]!.id);
    expect(living(office)).toHaveLength(3);
    expect(send(office)).toContain('1 ditambahkan, 0 diubah');
    expect(living(office)).toEqual(before);
  });

  it('leaves alone what is longer ago than a week, but for a session that comes back from there', () => {
    const office = calendarOffice('primary', { ...TIMETABLE, end: { type: 'count', count: 12 } });
    send(office);
    office.at('2027-02-22');
    // Called off long after it was: nobody looks there any more.
    setCell(office, 'Sesi', 'S-00001', 'Status', 'Batal');
    expect(send(office)).toBe('Google Kalender sudah memuat semua sesi.');
    moveSession(office, 'S-00002', 'S-00013', '25/02/2027');
    expect(callsOf(office, () => send(office))).toEqual(['list', 'insert', 'update']);
    expect(living(office)).toContain('2027-02-25T14:30 S-00013');
    expect(eventsIn(office)).toHaveLength(12);
    expect(callsOf(office, () => send(office))).toEqual(['list']);
    const late = calendarOffice('primary', FOUR);
    late.at('2027-02-11');
    send(late);
    expect(living(late)).toEqual(['2027-02-04T09:00 S-00003', '2027-02-08T09:00 S-00004']);
  });

  it('leaves an event alone while the row of its session cannot be read', () => {
    const office = calendarOffice('primary', FOUR);
    send(office);
    const before = living(office);
    setCell(office, 'Sesi', 'S-00001', 'Tanggal', 'besok');
    setCell(office, 'Sesi', 'S-00002', 'Selesai', '08:00');
    expect(send(office)).toBe('Google Kalender sudah memuat semua sesi.');
    expect(living(office)).toEqual(before);
  });

  it('takes a calendar in another zone for what it is: no change for ever', () => {
    const office = calendarOffice('utc@group.example', FOUR);
    office.host.setCalendar({ id: 'utc@group.example', owner: ADMIN, timeZone: 'America/New_York' });
    send(office);
    expect(eventsIn(office, 'utc@group.example')[0]?.start.dateTime).toBe('2027-01-31T21:00:00-05:00');
    expect(callsOf(office, () => send(office))).toEqual(['list']);
  });

  it('does a hundred changes at a time, and says that the rest follows', () => {
    const office = calendarOffice('primary', { ...TIMETABLE, end: { type: 'count', count: 130 } });
    expect(send(office)).toBe(
      'Google Kalender: 100 ditambahkan, 0 diubah, 0 dibatalkan, 30 masih menunggu giliran berikutnya.',
    );
    expect(send(office)).toContain('30 ditambahkan, 0 diubah, 0 dibatalkan, 0 masih menunggu');
    expect(living(office)).toHaveLength(130);
  });

  it('says it in English too', () => {
    const office = calendarOffice('primary', FOUR);
    setCell(office, 'Pengaturan', 'Bahasa (id atau en)', 'Nilai', 'en');
    expect(send(office)).toBe(
      'Google Calendar: 4 added, 0 changed, 0 cancelled, 0 still waiting for the next run.',
    );
    expect(eventsIn(office)[0]).toMatchObject({
      summary: 'Angkatan I: Theory',
      description: 'Session S-00001, 3 JP. Trainer I-01.',
    });
  });

  it('says how to name a calendar while none is, and asks Google nothing', () => {
    const office = calendarOffice('', FOUR);
    expect(
      callsOf(office, () => expect(send(office)).toContain('Isi pengaturan “Id Google Kalender”')),
    ).toEqual([]);
    expect(callsOf(office, () => office.host.run('hourly', [], ADMIN))).toEqual([]);
  });

  it('is for those who answer for the workbook, and for the workbook in use', () => {
    const office = calendarOffice('primary', FOUR);
    expect(send(office, STAFF.LPK)).toContain('tidak boleh melakukan ini');
    expect(send(office, 'orang@example.com')).toContain('belum terdaftar');
    setCell(office, 'Pengaturan', 'Id buku kerja', 'Nilai', 'another-workbook');
    expect(send(office)).toContain('salinan');
    expect(callsOf(office, () => office.host.run('hourly', [], ADMIN))).toEqual([]);
  });
});

describe('a calendar with more than fits on a page', () => {
  it('is read to its end', () => {
    const office = calendarOffice('primary', FOUR);
    send(office);
    const [first] = office.host.calendars()[0]!.events;
    const old = Array.from({ length: 2498 }, (_, n) => ({
      ...first!,
      id: `00000${n}`,
      status: 'cancelled',
    }));
    // The four of the workbook come last.
    Object.assign(office.host.calendars()[0]!, { events: [...old, ...office.host.calendars()[0]!.events] });
    expect(callsOf(office, () => send(office))).toEqual(['list', 'list']);
    expect(living(office)).toHaveLength(4);
  });
});

describe('two workbooks', () => {
  it('do not touch each other’s events in one calendar', () => {
    const one = calendarOffice('primary', FOUR);
    send(one);
    const events = one.host.calendars()[0]?.events ?? [];
    const other = plannedOffice();
    nameCalendar(other, 'primary');
    other.host.setCalendar({ id: ADMIN, owner: ADMIN });
    const foreign = events.map((event) => ({
      ...event,
      id: `0${event.id}`,
      extendedProperties: { private: { sinergi: 'another-workbook' } },
    }));
    Object.assign(other.host.calendars()[0]!, { events: foreign });
    expect(send(other)).toBe('Google Kalender sudah memuat semua sesi.');
    expect(other.host.calendars()[0]?.events).toEqual(foreign);
  });
});
