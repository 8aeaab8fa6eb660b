import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { costlyCalls } from '../support/trace';

const state = (office: Office, number: number): string[] => {
  const row = office.shown('Pendaftaran')[number] ?? [];
  return [row[3] ?? '', row[4] ?? ''];
};
const move = (office: Office, input: object, user?: string) =>
  office.call('moveEnrolments', input, user === undefined ? {} : { user });
const ONE_READ_ONE_WRITE = [
  'Sheets.Spreadsheets.Values.batchGetByDataFilter',
  'Sheets.Spreadsheets.batchUpdate',
];

/** 18 proposed by the prison, verified and placed in order by the coordinator. */
const proposedOffice = (): Office => {
  const office = plannedOffice();
  for (let n = 1; n <= 18; n++)
    office.answer(
      'propose',
      { cohortId: 'ANG-001', participant: { workingName: `Ibu ${n}`, consent: 'yes' } },
      { user: STAFF.LAPAS },
    );
  const enrolmentIds = Array.from({ length: 18 }, (_, n) => `E-${String(n + 1).padStart(5, '0')}`);
  expect(state(office, 1)).toEqual(['Diusulkan', '']);
  office.answer('moveEnrolments', { move: 'verify', enrolmentIds });
  office.answer('moveEnrolments', { move: 'place', enrolmentIds });
  return office;
};

describe('enrolment past the quota (scenario S3)', () => {
  it('places 16 of 18 in order, and gives the others waiting numbers', () => {
    const office = proposedOffice();
    expect([1, 16, 17, 18].map((n) => state(office, n))).toEqual([
      ['Terdaftar', ''],
      ['Terdaftar', ''],
      ['Daftar Tunggu', '1'],
      ['Daftar Tunggu', '2'],
    ]);
  });

  it('proposes the place of one who withdrew to the first in line; a click gives it, and the numbers close up', () => {
    const office = proposedOffice();
    expect(move(office, { move: 'withdraw', enrolmentIds: ['E-00007'] })).toMatchObject({
      complaints: [{ code: 'reasonMissing', field: 'reason' }],
    });
    office.answer('moveEnrolments', { move: 'withdraw', enrolmentIds: ['E-00007'], reason: 'sakit' });
    const { chosen } = office.answer<{ chosen: { next: string[]; enrolled: number } }>('stagesForm', {});
    expect(chosen).toMatchObject({ next: ['E-00017'], enrolled: 15 });
    office.menu('menuSendDigests');
    const lapas = office.host.outbox().find(({ to }) => to.includes(STAFF.LAPAS))?.text ?? '';
    expect(lapas.match(/giliran pertama/g)).toHaveLength(1);
    expect(lapas).toContain('ANG-001: 1 kosong; giliran pertama P-0017');
    expect(move(office, { move: 'promote', enrolmentIds: ['E-00018'] })).toMatchObject({
      complaints: [{ code: 'notFirst' }],
    });
    office.host.clearTrace();
    office.answer('moveEnrolments', { move: 'promote', enrolmentIds: ['E-00017'] });
    expect(costlyCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    expect([state(office, 17), state(office, 18)]).toEqual([
      ['Terdaftar', ''],
      ['Daftar Tunggu', '1'],
    ]);
    expect(move(office, { move: 'promote', enrolmentIds: ['E-00018'] })).toMatchObject({
      complaints: [{ code: 'noFreePlace' }],
    });
    expect(office.call('propose', { cohortId: 'ANG-001', participantId: 'P-0007' }).ok).toBe(true);
  });

  it('does not let the prison verify, nor the provider expel, nor anybody skip a stage', () => {
    const office = proposedOffice();
    expect(move(office, { move: 'verify', enrolmentIds: ['E-00001'] }, STAFF.LAPAS)).toMatchObject({
      complaints: [{ code: 'notYours' }],
    });
    expect(move(office, { move: 'expel', enrolmentIds: ['E-00001'], reason: 'x' }, STAFF.LPK)).toMatchObject({
      complaints: [{ code: 'notYours' }],
    });
    expect(move(office, { move: 'verify', enrolmentIds: ['E-00001'] })).toMatchObject({
      complaints: [{ code: 'notFrom' }],
    });
    expect(
      move(office, { move: 'withdraw', enrolmentIds: ['E-00001', 'E-99999'], reason: 'x' }),
    ).toMatchObject({ complaints: [{ code: 'noEnrolment' }] });
    expect(state(office, 1)).toEqual(['Terdaftar', '']);
  });

  it('gives the last place once when two are promoted at once', () => {
    const office = proposedOffice();
    office.answer('moveEnrolments', { move: 'withdraw', enrolmentIds: ['E-00007'], reason: 'sakit' });
    const call = {
      name: 'moveEnrolments',
      input: { move: 'promote', enrolmentIds: ['E-00017'] },
      requestId: '1.cccccccccccccccc',
    };
    office.host.setFaults({
      edits: [{ function: 'call', call: 2, run: { function: 'call', parameters: [JSON.stringify(call)] } }],
    });
    expect(move(office, { move: 'promote', enrolmentIds: ['E-00017'] })).toMatchObject({
      ok: false,
      complaints: [{ code: 'notFrom' }],
    });
    expect(state(office, 17)).toEqual(['Terdaftar', '']);
  });

  it('ends the window of one who is released the day before (scenario S9)', () => {
    const office = proposedOffice();
    office.answer('schedule', TIMETABLE);
    office.at('2027-03-16');
    office.answer('moveEnrolments', {
      move: 'releaseEarly',
      enrolmentIds: ['E-00012'],
      reason: 'PB',
      on: '2027-03-15',
    });
    const row = office.shown('Pendaftaran')[12] ?? [];
    expect([row[3], row[6], row[9]]).toEqual(['Bebas Sebelum Selesai', '15/03/2027', '14/03/2027']);
    const form = office.answer<{ chosen: { people: { enrolmentId: string }[] } }>('attendanceForm', {
      sessionId: 'S-00017',
    });
    expect(form.chosen.people.some(({ enrolmentId }) => enrolmentId === 'E-00012')).toBe(
      form.chosen.people.length === 16,
    );
  });
});

describe('undo', () => {
  interface Undoable {
    commit: number;
    command: string;
    rows: number;
    tabs: string[];
    by: string;
    mayUndo: boolean;
  }
  const newest = (office: Office, user?: string) =>
    office.answer<Undoable[]>('undoable', {}, user === undefined ? {} : { user })[0];

  it('takes back 46 of 48 sessions and keeps the two that have attendance (scenario S11)', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    office.answer('schedule', TIMETABLE);
    office.at('2027-02-05');
    for (const sessionId of ['S-00001', 'S-00002'])
      office.answer('recordAttendance', {
        sessionId,
        entries: [{ enrolmentId: 'E-00001', code: 'H', version: null }],
      });
    const list = office.answer<Undoable[]>('undoable', {});
    const commit = list.find(({ command }) => command === 'schedule');
    // 48 sessions and the series that they are of.
    expect(commit).toMatchObject({ rows: 49, tabs: ['schedules', 'sessions'] });
    office.host.clearTrace();
    expect(office.answer('undo', { commit: commit?.commit, tabs: commit?.tabs })).toEqual({
      rows: 46,
      kept: ['S-00002', 'S-00001'],
    });
    expect(costlyCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    const [labels = [], ...rows] = office.shown('Sesi');
    const voided = rows.map((row) => row[labels.indexOf('Dibatalkan')] ?? '');
    expect(voided.filter((cell) => cell === 'Ya')).toHaveLength(46);
    expect(voided.slice(0, 2)).toEqual(['', '']);
    // The series goes on, as two of its sessions do.
    const [heads = [], series = []] = office.shown('Pola Jadwal');
    expect([series[0], series[heads.indexOf('Dibatalkan')] ?? '']).toEqual(['J-0001', '']);
  });

  it('puts back what was there before, can be undone itself, and leaves what changed since', () => {
    const office = proposedOffice();
    office.answer('moveEnrolments', {
      move: 'withdraw',
      enrolmentIds: ['E-00001', 'E-00002'],
      reason: 'sakit',
    });
    const commit = newest(office);
    office.answer('undo', { commit: commit?.commit, tabs: commit?.tabs });
    expect([state(office, 1), state(office, 2)]).toEqual([
      ['Terdaftar', ''],
      ['Terdaftar', ''],
    ]);
    const undone = newest(office);
    expect(undone?.command).toBe('undo');
    office.answer('undo', { commit: undone?.commit, tabs: undone?.tabs });
    expect(state(office, 1)).toEqual(['Mengundurkan Diri', '']);
    office.api('PUT', '/values/Pendaftaran!H2?valueInputOption=RAW', { values: [['pindah']] });
    const again = newest(office);
    expect(office.answer('undo', { commit: again?.commit, tabs: again?.tabs })).toMatchObject({
      rows: 1,
      kept: ['E-00001'],
    });
  });

  it('is everybody’s for their own work, and the coordinator’s for all', () => {
    const office = proposedOffice();
    const commit = newest(office);
    expect(
      office.call('undo', { commit: commit?.commit, tabs: commit?.tabs }, { user: STAFF.LPK }),
    ).toMatchObject({ complaints: [{ code: 'notAllowed' }] });
    expect(newest(office, STAFF.LPK)).toMatchObject({ mayUndo: false });
    expect(newest(office)).toMatchObject({ mayUndo: true });
    expect(office.call('undoable', {}, { user: 'orang@example.com' })).toMatchObject({
      complaints: [{ code: 'notStaff' }],
    });
  });
});
