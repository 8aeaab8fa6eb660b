import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { costlyCalls } from '../support/trace';

const ONE_READ_ONE_WRITE = [
  'Sheets.Spreadsheets.Values.batchGetByDataFilter',
  'Sheets.Spreadsheets.batchUpdate',
];

interface Form {
  readonly chosen: {
    readonly sessions: readonly {
      readonly sessionId: string;
      readonly sessionOn: string;
      readonly version: string;
      readonly closed: { readonly reason: string; readonly name?: string } | null;
    }[];
  } | null;
}

const plannedTimetable = (): Office => {
  const office = plannedOffice();
  office.answer('schedule', { ...TIMETABLE, siteId: 'LOK-01', instructorId: 'I-01' });
  return office;
};
const sessionsIn = (office: Office) => office.answer<Form>('timetableForm', {}).chosen?.sessions ?? [];
const cells = (office: Office, ...columns: string[]) => {
  const [labels = [], ...rows] = office.shown('Sesi');
  return rows.map((row) => columns.map((column) => row[labels.indexOf(column)] ?? ''));
};
const on = (office: Office, day: string) => {
  const session = sessionsIn(office).find(({ sessionOn }) => sessionOn === day);
  if (!session) throw new Error(`No session on ${day}`);
  return { sessionId: session.sessionId, version: session.version };
};
const undoLast = (office: Office) => {
  const [last] = office.answer<{ commit: number; tabs: string[] }[]>('undoable', {});
  return office.answer('undo', { commit: last?.commit, tabs: last?.tabs });
};

describe('a decree that adds 22/02/2027 as collective leave (scenario S7)', () => {
  const office = plannedTimetable();
  office.type('Libur', [
    { Tanggal: '22/02/2027', 'Nama Hari': 'Cuti bersama', Jenis: 'Cuti Bersama', Status: 'Tetap' },
  ]);

  it('is found by validation as one R51', () => {
    // The row counts before it has a code: whoever typed it sees at once what it hits.
    expect(sessionsIn(office).filter(({ closed }) => closed !== null)).toHaveLength(1);
    office.menu('menuValidate');
    const [labels = [], ...rows] = office.shown('Temuan');
    const rules = rows.map((row) => row[labels.indexOf('Aturan')]);
    expect(rules.filter((rule) => rule === 'R51')).toHaveLength(1);
  });

  it('is made up for on 14/06/2027 with one read and one write, with a warning that this is after the end', () => {
    const hit = sessionsIn(office).filter(({ closed }) => closed !== null);
    expect(hit.map(({ sessionOn, closed }) => [sessionOn, closed?.name])).toEqual([
      ['2027-02-22', 'Cuti bersama'],
    ]);
    const input = {
      cohortId: 'ANG-001',
      sessions: hit.map(({ sessionId, version }) => ({ sessionId, version })),
      reason: 'SKB baru',
    };
    const before = office.bytes();
    const preview = office.call('makeUpSessions', input, { preview: true });
    expect(preview).toMatchObject({
      ok: true,
      answer: { lastBefore: '2027-06-10', lastAfter: '2027-06-14', jpBefore: 144, jpAfter: 144 },
      warnings: [{ code: 'R53', severity: 'W' }],
    });
    expect(office.bytes()).toBe(before);
    expect(office.call('makeUpSessions', input)).toMatchObject({ ok: false, acknowledge: true });
    office.host.clearTrace();
    office.answer('makeUpSessions', input, { acknowledged: true });
    expect(costlyCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    const rows = cells(office, 'Kode Sesi', 'Tanggal', 'Status', 'Pindahan Dari', 'Alasan');
    const id = hit[0]?.sessionId;
    expect(rows.find(([sessionId]) => sessionId === id)).toEqual([
      id,
      '22/02/2027',
      'Pindah',
      '',
      'SKB baru',
    ]);
    expect(rows[48]).toEqual(['S-00049', '14/06/2027', 'Terjadwal', id, '']);
  });

  it('leaves nothing to mend, and is undone as one', () => {
    expect(sessionsIn(office).filter(({ closed }) => closed !== null)).toEqual([]);
    expect(undoLast(office)).toMatchObject({ rows: 2, kept: [] });
    expect(cells(office, 'Status', 'Dibatalkan').filter(([status]) => status === 'Pindah')).toEqual([]);
  });
});

describe('changing a timetable', () => {
  it('shifts 40 sessions with one read and one write, and back as if nothing had been', () => {
    const office = plannedTimetable();
    const before = cells(office, 'Kode Sesi', 'Tanggal', 'Tanggal Semula', 'Digeser (hari)');
    const shift = (days: number, fromOn: string) => ({
      cohortId: 'ANG-001',
      fromOn,
      days,
      reason: 'Renovasi',
    });
    const eighth = before[8]?.[1]?.split('/').reverse().join('-') ?? '';
    office.host.clearTrace();
    const answer = office.answer<{ sessions: unknown[]; lastAfter: string }>(
      'shiftSessions',
      shift(7, eighth),
      {
        acknowledged: true,
      },
    );
    expect(costlyCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    expect(answer.sessions).toHaveLength(40);
    const after = cells(office, 'Kode Sesi', 'Tanggal', 'Tanggal Semula', 'Digeser (hari)');
    expect(after.slice(0, 8)).toEqual(before.slice(0, 8));
    expect(after[8]?.slice(2)).toEqual([before[8]?.[1], '7']);
    office.answer('shiftSessions', shift(-7, eighth), { acknowledged: true });
    expect(cells(office, 'Kode Sesi', 'Tanggal', 'Tanggal Semula', 'Digeser (hari)')).toEqual(before);
  });

  it('never touches a session whose attendance is recorded', () => {
    const office = plannedTimetable();
    const { enrolmentId } = enrolNew(office, 'Ibu A');
    office.at('2027-02-02');
    const monday = on(office, '2027-02-01');
    office.answer('recordAttendance', {
      sessionId: monday.sessionId,
      entries: [{ enrolmentId, code: 'H', version: null }],
    });
    const before = office.bytes();
    expect(office.call('cancelSessions', { sessions: [monday], reason: 'x' })).toMatchObject({
      ok: false,
      complaints: [{ code: 'recorded' }],
    });
    expect(office.bytes()).toBe(before);
    const shifted = office.answer<{ kept: string[] }>(
      'shiftSessions',
      { cohortId: 'ANG-001', fromOn: '2027-02-01', days: 7, reason: 'x' },
      { acknowledged: true },
    );
    expect(shifted.kept).toEqual([monday.sessionId]);
    expect(cells(office, 'Tanggal')[0]).toEqual(['01/02/2027']);
  });

  it('is refused when somebody typed into the row since it was looked at, and when it brings a clash', () => {
    const office = plannedTimetable();
    const first = on(office, '2027-02-01');
    const move = {
      session: first,
      sessionOn: '2027-02-03',
      startTime: '10:00',
      endTime: '12:00',
      siteId: 'LOK-01',
      reason: 'x',
    };
    const clash = office.call('moveSession', move, { acknowledged: true });
    expect(clash).toMatchObject({ ok: false, acknowledge: false });
    if (!clash.ok)
      expect(new Set(clash.complaints.map(({ code }) => code))).toEqual(new Set(['R42', 'R43', 'R69']));
    const [labels = []] = office.shown('Sesi');
    const topic = String.fromCharCode(65 + labels.indexOf('Materi'));
    office.api('PUT', `/values/Sesi!${topic}2?valueInputOption=RAW`, { values: [['Kain']] });
    expect(office.call('moveSession', { ...move, sessionOn: '2027-02-02' })).toMatchObject({
      complaints: [{ code: 'changedSince' }],
    });
    const again = { ...move, session: on(office, '2027-02-01'), sessionOn: '2027-02-02' };
    office.answer('moveSession', again, { acknowledged: true });
    expect(cells(office, 'Tanggal', 'Materi', 'Status')[48]).toEqual(['02/02/2027', 'Kain', 'Terjadwal']);
  });

  it('is nothing for the prison’s officer', () => {
    const office = plannedTimetable();
    const first = on(office, '2027-02-01');
    const reply = office.call('cancelSessions', { sessions: [first], reason: 'x' }, { user: STAFF.LAPAS });
    expect(reply).toMatchObject({ ok: false, complaints: [{ code: 'notAllowed' }] });
  });
});

describe('this week’s timetable', () => {
  it('is a tab of the trainers and one of the rooms, written anew with the other summaries', () => {
    const office = plannedTimetable();
    office.at('2027-02-03');
    office.menu('menuRefreshSummaries');
    const [head, , labels, ...rows] = office.shown('Pekan Ini per Instruktur');
    expect(head?.slice(0, 2)).toEqual(['Pekan Ini per Instruktur', '01/02/2027–07/02/2027']);
    expect(labels?.slice(0, 4)).toEqual(['Instruktur', 'Hari', 'Mulai', 'Selesai']);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      ['Sen 01', 'Rab 03', 'Kam 04'].map((day) => [
        'I-01 Instruktur Sulam',
        `${day}/02/2027`,
        '09:00',
        '11:15',
      ]),
    );
    office.at('2027-03-11');
    office.host.clearTrace();
    office.menu('menuRefreshSummaries');
    expect(costlyCalls(office).filter((call) => call.startsWith('Sheets.'))).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    // The whole week is off: Nyepi and Idulfitri.
    expect(office.shown('Pekan Ini per Instruktur')).toHaveLength(3);
    expect(office.shown('Pekan Ini per Ruang')[0]?.[1]).toBe('08/03/2027–14/03/2027');
  });
});
