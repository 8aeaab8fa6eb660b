import type { Addressee, DigestSection } from '../../src/core/digest';
import type { Book } from '../../src/core/book';
import { openFindings } from '../../src/features/findings/digest';
import { numbers } from '../../src/features/enrolments/digest';
import { thisWeek } from '../../src/features/sessions/digest';
import { unrecorded } from '../../src/features/attendance/digest';
import { wordsIn } from '../../src/app/words';
import { allDigests } from '../../src/app/registry';
import { bookOf } from '../support/book-of';
import { contextOf } from '../support/context-of';
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
