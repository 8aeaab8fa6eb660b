import type { Addressee, DigestSection } from '../../src/core/digest';
import type { Book } from '../../src/core/book';
import { openFindings } from '../../src/features/findings/digest';
import { numbers } from '../../src/features/enrolments/digest';
import { dueActions, overdueEverywhere } from '../../src/features/actions/digest';
import { nextMeeting } from '../../src/features/meetings/digest';
import { thisWeek } from '../../src/features/sessions/digest';
import { unrecorded } from '../../src/features/attendance/digest';
import { wordsIn } from '../../src/app/words';
import { allDigests } from '../../src/app/registry';
import { bookOf } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { beforeMeeting, FIRST_MEETING } from '../support/met';
import { heldCourse } from '../support/held-course';

const course = heldCourse(18);
const book = bookOf(course);
/** Monday of the week of sessions 20 to 22. */
const monday = contextOf({ now: '2027-03-29T07:15:00' });
const to = (agencyType: string): Addressee => ({
  agencyId: 'X',
  agencyType,
  from: '2027-03-29',
  to: '2027-04-04',
});
const said = (section: DigestSection, from: Book, agencyType: string, language: 'id' | 'en' = 'id') =>
  section
    .lines(from, to(agencyType), monday)
    .map(({ text, params }) => wordsIn(language).digestText(section.key, text, params));

describe('this week’s sessions', () => {
  it('are told with day, hours, cohort and people, in the order of time', () => {
    expect(said(thisWeek, book, 'prison')).toEqual([
      '29/03/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
      '31/03/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
      '01/04/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
    ]);
  });

  it('leave out what was cancelled', () => {
    const sessions = course.sessions.map((session, n) =>
      n === 20 ? { ...session, status: 'cancelled' as const } : session,
    );
    expect(said(thisWeek, bookOf({ ...course, sessions }), 'prison')).toHaveLength(2);
  });

  it.each(['trade', 'cooperatives', 'insurance', 'leadership'])('are not told to %s', (type) =>
    expect(said(thisWeek, book, type)).toEqual([]),
  );
});

describe('attendance to be recorded', () => {
  it('is told for sessions that have begun, with how many people are missing', () => {
    const partly = bookOf({
      ...course,
      attendance: course.attendance.filter(
        ({ sessionId, enrolmentId }) => sessionId !== 'S-00018' || enrolmentId === 'E-00001',
      ),
    });
    expect(said(unrecorded, partly, 'provider', 'en')).toEqual([
      '22/03/2027, ANG-001: 15 of 16 not yet recorded (S-00018)',
      '24/03/2027, ANG-001: 16 of 16 not yet recorded (S-00019)',
    ]);
  });

  it('is ten lines and a count of the rest', () => {
    const lines = said(unrecorded, bookOf({ ...course, attendance: [] }), 'manpower', 'en');
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('and 9 more sessions');
  });

  it('is told to nobody who was not there', () => {
    expect(said(unrecorded, bookOf({ ...course, attendance: [] }), 'trade')).toEqual([]);
  });
});

describe('numbers and findings', () => {
  it('are places taken and people waiting, of cohorts that are not over', () => {
    const [cohort] = course.cohorts;
    const more = bookOf({ ...course, cohorts: [cohort!, { ...cohort!, status: 'completed' }] });
    expect(said(numbers, more, 'trade')).toEqual(['ANG-001: 16 dari 16 tempat terisi, 0 menunggu']);
  });

  const finding = (
    findingId: string,
    severity: 'E' | 'W' | 'I',
    state: 'open' | 'acknowledged' | 'solved',
  ) => ({
    findingId,
    rule: 'R01',
    severity,
    state,
    tab: 'Sesi',
    message: 'x',
    firstSeenOn: '2027-03-01',
  });
  const found = bookOf({
    findings: [
      finding('T-1', 'E', 'open'),
      finding('T-2', 'W', 'open'),
      finding('T-3', 'W', 'acknowledged'),
      finding('T-4', 'E', 'solved'),
    ],
  });

  it('are what is open, for the two who can have it mended', () => {
    expect(said(openFindings, found, 'manpower')).toEqual(['1 kesalahan dan 1 peringatan di lembar Temuan']);
    expect(said(openFindings, found, 'prison')).toHaveLength(1);
    expect(said(openFindings, found, 'provider')).toEqual([]);
  });

  it('are nothing when nothing is open', () => {
    expect(said(openFindings, bookOf({ findings: [finding('T-5', 'I', 'open')] }), 'prison')).toEqual([]);
  });
});

describe('actions and meetings', () => {
  const wednesday = contextOf({ now: '2019-09-11T07:15:00' });
  const action = { text: 'Rahasia', ownerId: 'LPK', dueOn: '2019-09-05', status: 'open' as const };
  const meeting = { ...FIRST_MEETING, status: 'planned' as const };
  const noted = bookOf({
    ...beforeMeeting,
    meetings: [
      { ...meeting, status: 'held' },
      { ...meeting, heldOn: '2019-09-13', endTime: '12:00', invited: ['LPK', 'LAPAS'] },
      { ...meeting, heldOn: '2019-09-10' },
      { ...meeting, heldOn: '2019-09-23' },
      { ...meeting, heldOn: '2019-09-12', status: 'cancelled' },
    ],
    actions: [
      { ...action, meetingId: 'RPT-001' },
      { ...action, dueOn: '2019-09-11' },
      { ...action, dueOn: '2019-09-15', status: 'inProgress' },
      { ...action, dueOn: '2019-09-16' },
      { ...action, status: 'done', doneOn: '2019-09-04' },
      { ...action, status: 'cancelled' },
      { ...action, ownerId: 'LAPAS', dueOn: '2019-09-01' },
    ],
  });
  const told = (section: DigestSection, agencyId: string, agencyType: string, from = noted) =>
    section
      .lines(from, { agencyId, agencyType, from: '2019-09-09', to: '2019-09-15' }, wednesday)
      .map(({ text, params }) => wordsIn('id').digestText(section.key, text, params));

  it('tell an agency what of its own is overdue or due this week, by code and never by text', () => {
    expect(told(dueActions, 'LPK', 'provider')).toEqual([
      'AKS-0001 (RPT-001): tenggat 05/09/2019, terlambat 6 hari',
      'AKS-0002: tenggat 11/09/2019',
      'AKS-0003: tenggat 15/09/2019',
    ]);
    expect(told(dueActions, 'DISPERINDAG', 'trade')).toEqual([]);
  });

  it('are ten lines and a count of the rest', () => {
    const many = bookOf({ ...beforeMeeting, actions: Array.from({ length: 12 }, () => action) });
    const lines = told(dueActions, 'LPK', 'provider', many);
    expect([lines.length, lines[10]]).toEqual([11, 'dan 2 aksi lagi']);
  });

  it('tell the office that runs the programme how much is overdue everywhere', () => {
    expect(told(overdueEverywhere, 'DISNAKER', 'manpower')).toEqual([
      '2 terlambat, di 2 instansi; yang paling lama 10 hari',
    ]);
    expect(told(overdueEverywhere, 'LPK', 'provider')).toEqual([]);
    expect(told(overdueEverywhere, 'DISNAKER', 'manpower', bookOf(beforeMeeting))).toEqual([]);
  });

  it('tell those who are invited of a meeting of this week or the next', () => {
    expect(told(nextMeeting, 'LPK', 'provider')).toEqual([
      '13/09/2019, 10:00–12:00: Ruang rapat Disnaker (RPT-002)',
    ]);
    expect(told(nextMeeting, 'DISNAKER', 'manpower')).toEqual([]);
  });
});

describe('every section', () => {
  it.each(allDigests.map((section) => [section.key, section] as const))(
    '%s says codes and counts, never a working name',
    (_, section) => {
      const named = bookOf({
        ...course,
        participants: course.participants.map((row) => ({ ...row, workingName: 'Rahasia' })),
        attendance: [],
      });
      for (const type of ['manpower', 'prison', 'provider']) {
        const text = [...said(section, named, type), ...said(section, named, type, 'en')].join('\n');
        expect(text).not.toMatch(/Rahasia|\{|\}|undefined|\d{16}/);
      }
    },
  );
});
