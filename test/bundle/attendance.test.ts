import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { costlyCalls } from '../support/trace';

interface Form {
  sessions: { sessionId: string; complete: boolean }[];
  chosen: {
    sessionId: string;
    people: { enrolmentId: string; code: string | null; version: string | null }[];
  };
}

const runningOffice = (people: number): Office => {
  const office = plannedOffice(Math.max(16, people));
  for (let n = 1; n <= people; n++) enrolNew(office, `Ibu ${n}`);
  office.answer('schedule', TIMETABLE);
  office.at('2027-03-30');
  return office;
};

const form = (office: Office, sessionId: string) => office.answer<Form>('attendanceForm', { sessionId });

const present = (office: Office, sessionId: string, except: Readonly<Record<string, object>> = {}) =>
  form(office, sessionId).chosen.people.map(({ enrolmentId, version }) => ({
    enrolmentId,
    code: 'H',
    version,
    ...except[enrolmentId],
  }));

describe('recording attendance', () => {
  it('saves a session of 30 people with one read and one write', () => {
    const office = runningOffice(30);
    const entries = present(office, 'S-00001');
    office.host.clearTrace();
    expect(office.answer('recordAttendance', { sessionId: 'S-00001', entries })).toMatchObject({ saved: 30 });
    expect(costlyCalls(office)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(office.shown('Presensi').slice(1)).toHaveLength(30);
    expect(office.shown('Sesi')[1]?.[10]).toBe('Terlaksana');
  });

  it('counts the rates of scenario S8 into the summary', () => {
    const office = runningOffice(16);
    const sessions = Array.from({ length: 20 }, (_, n) => `S-${String(n + 1).padStart(5, '0')}`);
    for (const [n, sessionId] of sessions.entries()) {
      const except: Record<string, object> = {};
      if (n < 10) except['E-00005'] = { code: 'A' };
      if (n < 9) except['E-00009'] = { code: 'S' };
      if (n === 19) except['E-00003'] = { code: 'T', jp: 2 };
      const entries = present(office, sessionId, except);
      expect(office.answer('recordAttendance', { sessionId, entries })).toMatchObject({
        saved: 16,
        conflicts: [],
      });
    }
    office.host.clearTrace();
    expect(office.menu('menuRefreshSummaries')).toContain('PRG-001');
    const calls = costlyCalls(office).filter((call) => call.startsWith('Sheets.'));
    // The values, what tabs and charts there are, and everything written at once.
    expect(calls).toHaveLength(3);
    const [head, asOf, labels = [], row = []] = office.shown('Ringkasan PRG-001');
    expect(head?.slice(0, 2)).toEqual(['PRG-001', 'Pelatihan Sulam']);
    expect(asOf?.[0]).toBe('per tanggal 30/03/2027 08:00 WIB');
    const figure = (label: string) => row[labels.indexOf(label)];
    // 16 people × 60 JP, less 30 JP absent, 27 JP sick and 1 JP late: 902 of 960; 16 × 144 are expected in all.
    expect(figure('Hadir Sejauh Ini')).toBe('93,96%');
    expect(figure('Hadir dari Seluruhnya')).toBe('39,15%');
    expect(figure('Hadir Terbaik')).toBe('97,48%');
    expect([figure('Sesi Terlaksana'), figure('JP Terlaksana'), figure('Sesi Belum Dicatat')]).toEqual([
      '20',
      '60',
      '0',
    ]);
    office.menu('menuRefreshSummaries');
    expect(office.shown('Ringkasan PRG-001')).toHaveLength(4);
  });

  it('refuses a session to come, a stranger, and more JP than the session has', () => {
    const office = runningOffice(2);
    const [entry] = present(office, 'S-00001');
    const refused = (sessionId: string, item: object) => {
      const before = office.bytes();
      const reply = office.call('recordAttendance', { sessionId, entries: [{ ...entry, ...item }] });
      expect(office.bytes()).toBe(before);
      return reply.ok ? [] : reply.complaints.map(({ code }) => code);
    };
    expect(refused('S-00040', {})).toEqual(['R54']);
    expect(refused('S-00001', { enrolmentId: 'E-00099' })).toEqual(['notOnRoster']);
    expect(refused('S-00001', { code: 'T', jp: 3.5 })).toEqual(['R28']);
    expect(refused('S-99999', {})).toEqual(['noSession']);
  });

  it('leaves what somebody else recorded in the meantime, and says who, for that person only (scenario S11)', () => {
    const office = runningOffice(3);
    const mine = present(office, 'S-00001', { 'E-00001': { code: 'A' } });
    const theirs = present(office, 'S-00001', { 'E-00001': { code: 'S' }, 'E-00002': { code: 'H' } }).slice(
      0,
      2,
    );
    office.answer('recordAttendance', { sessionId: 'S-00001', entries: theirs }, { user: STAFF.LPK });
    const answer = office.answer('recordAttendance', { sessionId: 'S-00001', entries: mine });
    expect(answer).toEqual({
      sessionId: 'S-00001',
      saved: 2,
      conflicts: [{ enrolmentId: 'E-00001', code: 'S', jp: 0, by: STAFF.LPK }],
    });
    const codes = office
      .shown('Presensi')
      .slice(1)
      .map((row) => [row[2], row[3]]);
    expect(codes).toEqual([
      ['E-00001', 'S'],
      ['E-00002', 'H'],
      ['E-00003', 'H'],
    ]);
  });
});
