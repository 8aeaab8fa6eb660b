import { views } from '../../../src/i18n/id';
import { freshForm, namesOf } from '../../../src/sidebar/timetable/change-form';
import {
  cancelInput,
  chosenSessions,
  fromSession,
  makeUpInput,
  missingFields,
  moveInput,
  shiftInput,
  trainerInput,
  withStart,
} from '../../../src/sidebar/timetable/change-input';
import {
  closedReason,
  closedSessions,
  type Session,
  shownSessions,
  slotText,
} from '../../../src/sidebar/timetable/sessions';

const session = (n: number, sessionOn: string, extra: Partial<Session> = {}): Session => ({
  sessionId: `S-0000${n}`,
  sessionOn,
  startTime: '09:00',
  endTime: '11:15',
  jp: 3,
  topic: null,
  instructorId: null,
  siteId: 'LOK-01',
  version: `v${n}`,
  closed: null,
  ...extra,
});
const first = session(1, '2027-02-15');
const second = session(2, '2027-02-22', { closed: { reason: 'dayOff', name: 'Cuti Bersama' } });
const third = session(3, '2027-02-24', { closed: { reason: 'roomClosed' } });
const sessions = [first, second, third];
const form = { ...freshForm('2027-02-20'), reason: ' Instruktur sakit ' };
const ticked = { ...form, ticks: new Set(['S-00003', 'S-00001']) };

describe('sessions that can be changed', () => {
  it('are those from today on, until somebody wants to see the others', () => {
    expect(shownSessions(sessions, '2027-02-22', false)).toEqual([second, third]);
    expect(shownSessions(sessions, '2027-02-22', true)).toEqual(sessions);
  });

  it('are called by weekday, day and hours', () => {
    expect(slotText(first, views)).toBe('Senin 15/02/2027 09:00–11:15');
  });

  it('on days that are closed give their names as the reason, each once', () => {
    expect(closedSessions(sessions)).toEqual([second, third]);
    expect(closedReason([...sessions, { ...second, sessionId: 'S-00004' }], views)).toBe(
      'Cuti Bersama, ruang tutup',
    );
  });
});

describe('what the form of changes asks of the server', () => {
  it('is about ticked sessions that are seen, each with the version that was on the screen', () => {
    expect(chosenSessions(ticked, [second, third])).toEqual([third]);
    expect(cancelInput(ticked, sessions)).toEqual({
      sessions: [
        { sessionId: 'S-00001', version: 'v1' },
        { sessionId: 'S-00003', version: 'v3' },
      ],
      reason: 'Instruktur sakit',
    });
    expect(trainerInput({ ...ticked, instructorId: 'I-01' }, [third])).toEqual({
      sessions: [{ sessionId: 'S-00003', version: 'v3' }],
      instructorId: 'I-01',
    });
    expect(makeUpInput('ANG-001', [second], 'Cuti Bersama ')).toEqual({
      cohortId: 'ANG-001',
      sessions: [{ sessionId: 'S-00002', version: 'v2' }],
      reason: 'Cuti Bersama',
    });
  });

  it.each([
    ['1', 'weeks', 'later', 7],
    ['2', 'weeks', 'earlier', -14],
    ['3', 'days', 'later', 3],
    ['3', 'days', 'earlier', -3],
  ] as const)('is a shift of %s %s %s as %i days', (amount, unit, direction, days) => {
    expect(shiftInput({ ...form, amount, unit, direction }, 'ANG-001')).toEqual({
      cohortId: 'ANG-001',
      fromOn: '2027-02-20',
      days,
      reason: 'Instruktur sakit',
    });
  });

  it('is a move that begins where the session is, and has no room when none is chosen', () => {
    const moved = { ...form, ...fromSession(first), sessionOn: '2027-02-16', siteId: '' };
    expect(moveInput(moved, first)).toEqual({
      session: { sessionId: 'S-00001', version: 'v1' },
      sessionOn: '2027-02-16',
      startTime: '09:00',
      endTime: '11:15',
      siteId: undefined,
      reason: 'Instruktur sakit',
    });
  });
});

describe('the end of a session that is moved', () => {
  it('follows its start by as long as it was, but not past midnight', () => {
    expect(withStart('13:30', first)).toEqual({ startTime: '13:30', endTime: '15:45' });
    expect(withStart('22:30', first)).toEqual({ startTime: '22:30', endTime: '23:59' });
  });

  it('stays while no start is entered', () => {
    expect(withStart('', first)).toEqual({ startTime: '' });
  });
});

describe('fields that a change needs', () => {
  const empty = freshForm('2027-02-20');

  it.each([
    ['cancel', ['sessions', 'reason']],
    ['move', ['sessions', 'reason']],
    ['trainer', ['sessions', 'instructorId']],
    ['shift', ['reason']],
  ] as const)('are named when they are empty: %s', (action, missing) => {
    expect(missingFields({ ...empty, action }, sessions)).toEqual(missing);
  });

  it('are day, hours and amount where they were emptied', () => {
    const moving = { ...form, action: 'move', ...fromSession(first), sessionOn: '' } as const;
    expect(missingFields(moving, sessions)).toEqual(['sessionOn']);
    expect(missingFields({ ...form, action: 'shift', fromOn: '', amount: '' }, sessions)).toEqual([
      'fromOn',
      'days',
    ]);
  });

  it('are none when all is filled in', () => {
    expect(missingFields(ticked, sessions)).toEqual([]);
  });

  it('are called as the server calls them', () => {
    expect(namesOf({ ticks: new Set(), reason: '' })).toEqual(['sessions', 'reason']);
    expect(namesOf({ amount: '2', unit: 'days' })).toEqual(['days', 'days']);
  });
});
