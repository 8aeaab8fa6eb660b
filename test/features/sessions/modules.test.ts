import type { Addressee } from '../../../src/core/digest';
import { findProblems } from '../../../src/core/check';
import { allRules } from '../../../src/app/registry';
import { wordsIn } from '../../../src/app/words';
import { recordAttendance } from '../../../src/features/attendance/commands';
import { consecutiveAbsences, cohortRates, ratesOf, roster } from '../../../src/features/attendance/facts';
import { programmeSummary } from '../../../src/features/attendance/summary';
import { reasonsAgainst } from '../../../src/features/certificates/facts';
import { enrolments } from '../../../src/features/enrolments/tab';
import type { MODULES } from '../../../src/features/schedules/tab';
import { moduleSessions } from '../../../src/features/sessions/digest';
import { scheduleForm } from '../../../src/features/sessions/queries';
import { sessions } from '../../../src/features/sessions/tab';
import { bookOf } from '../../support/book-of';
import { carryOut } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { finishedCourse } from '../../support/finished-course';

const course = finishedCourse();
const after = contextOf({ now: '2027-06-18T12:00:00' });
/** Three modules after the last day of training, 10/06/2027: the second has a teacher of the trade office, the third none. */
const moduleOn = (sessionOn: string, type: (typeof MODULES)[number], more: object = {}) => ({
  ...{ cohortId: 'ANG-001', sessionOn, startTime: '09:00', endTime: '11:15', jp: 3, siteId: 'LOK-01' },
  ...{ type, status: 'planned' as const, ...more },
});
const withModules = {
  ...course,
  agencies: [
    ...course.agencies,
    ...(['DISPERINDAG', 'DINKOP'] as const).map((agencyId) => ({
      ...{ agencyId, name: agencyId, digest: 'yes' as const, active: 'yes' as const },
      type: agencyId === 'DINKOP' ? ('cooperatives' as const) : ('trade' as const),
    })),
  ],
  instructors: [
    ...course.instructors,
    { name: 'Bu Sari', agencyId: 'DISPERINDAG', active: 'yes' as const },
    { name: 'Pak Tono', agencyId: 'DINKOP', active: 'yes' as const },
  ],
  enrolments: course.enrolments.map((row, n) =>
    n === 15
      ? { ...row, state: 'withdrawn' as const, stateReason: 'pindah' }
      : { ...row, state: 'passed' as const },
  ),
  sessions: [
    ...course.sessions,
    moduleOn('2027-06-14', 'business', { instructorId: 'I-04' }),
    moduleOn('2027-06-16', 'sales', { instructorId: 'I-03' }),
    moduleOn('2027-06-17', 'funding'),
  ],
};
const before = bookOf({ ...withModules, sessions: course.sessions });
const book = bookOf(withModules);
const MODULE_IDS = ['S-00049', 'S-00050', 'S-00051'];

describe('modules after the training', () => {
  it('expect those who did not leave, after the cohort’s last day, and are recorded like any session', () => {
    const [first] = book.rows(sessions).filter(({ sessionId }) => MODULE_IDS.includes(sessionId));
    expect(first && roster(book, first).map(({ enrolmentId }) => enrolmentId)).toEqual(
      Array.from({ length: 15 }, (_, n) => `E-${String(n + 1).padStart(5, '0')}`),
    );
    const entries = roster(book, first!).map(({ enrolmentId }) => ({
      enrolmentId,
      code: 'A',
      version: null,
    }));
    const input = { sessionId: 'S-00049', entries };
    expect(carryOut(recordAttendance, book, input, after).problems).toEqual([]);
  });

  it('neither lower nor raise a rate, a total of JP or a certificate', () => {
    const missed = MODULE_IDS.map((sessionId) => ({
      sessionId,
      enrolmentId: 'E-00001',
      code: 'A' as const,
      jpAttended: 0,
    }));
    const recorded = bookOf({ ...withModules, attendance: [...course.attendance, ...missed] });
    const she = recorded.rows(enrolments)[0]!;
    expect(ratesOf(recorded, she)).toEqual(ratesOf(before, before.rows(enrolments)[0]!));
    expect(cohortRates(recorded, 'ANG-001')).toEqual(cohortRates(before, 'ANG-001'));
    expect([
      consecutiveAbsences(recorded, she),
      reasonsAgainst(recorded, she, 'training', after.today),
    ]).toEqual([0, []]);
    const row = (from: typeof book) => programmeSummary.tables(from, after)[0]?.rows[0];
    expect(row(recorded)).toMatchObject({ sessionsPlanned: 48, jpPlanned: 144 });
    expect(scheduleForm.answer(recorded, {}, after)).toMatchObject({ cohorts: [{ plannedJp: 144 }] });
  });

  it('may come after the cohort, not after the programme', () => {
    const rules = (from: typeof book) =>
      findProblems(allRules, from, after)
        .filter(({ tab }) => tab !== 'attendance')
        .map(({ rule, id }) => `${rule} ${id}`)
        .filter((problem) => /^R(53|57) /.test(problem));
    expect(rules(book)).toEqual([]);
    const late = moduleOn('2028-01-10', 'sales');
    expect(rules(bookOf({ ...withModules, sessions: [...withModules.sessions, late] }))).toEqual([
      'R53 S-00052',
    ]);
    const training = {
      ...moduleOn('2027-06-14', 'sales', { instructorId: 'I-02' }),
      type: 'practice' as const,
    };
    expect(rules(bookOf({ ...course, sessions: [...course.sessions, training] }))).toEqual(
      expect.arrayContaining(['R53 S-00049', 'R57 ANG-001']),
    );
  });

  it('are told to the agency that teaches them, or whose matter they are while nobody is named', () => {
    const said = (agencyId: string, agencyType: string, language: 'id' | 'en' = 'id') => {
      const to: Addressee = { agencyId, agencyType, from: '2027-06-14', to: '2027-06-20' };
      return moduleSessions
        .lines(book, to, after)
        .map(({ text, params }) => wordsIn(language).digestText('moduleSessions', text, params));
    };
    expect(said('DISPERINDAG', 'trade')).toEqual([
      '16/06/2027, 09:00–11:15: penjualan, ANG-001 (15 orang), Aula',
    ]);
    expect(said('DINKOP', 'cooperatives', 'en')).toEqual([
      '14/06/2027, 09:00–11:15: business development, ANG-001 (15 people), Aula',
      '17/06/2027, 09:00–11:15: funding, ANG-001 (15 people), Aula',
    ]);
    for (const type of ['insurance', 'manpower', 'prison', 'provider', 'leadership'])
      expect(said('X', type)).toEqual([]);
  });
});
