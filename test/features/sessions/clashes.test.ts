import { findProblems } from '../../../src/core/check';
import { allRules, standingRules } from '../../../src/app/registry';
import { schedule } from '../../../src/features/sessions/commands';
import { instructorFree, roomFree, withinRoomHours } from '../../../src/features/sessions/rules';
import { bookOf } from '../../support/book-of';
import { carryOut } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';
import { trainingYear } from '../../support/training-year';

const context = contextOf({ now: '2027-01-20T09:00:00' });
const existing = {
  cohortId: 'ANG-001',
  sessionOn: '2027-02-03',
  startTime: '09:00',
  endTime: '11:15',
  jp: 3,
  instructorId: 'I-01',
  siteId: 'LOK-01',
  status: 'planned',
} as const;
const year = trainingYear();
const [cohort] = year.cohorts;
const book = bookOf({
  ...year,
  cohorts: [cohort!, { ...cohort!, name: 'Angkatan 2' }],
  sessions: [existing],
});

/** Scenario S7: a session of another cohort on the same day, planned from the sidebar. */
const planning = (overrides: object, from = book) =>
  carryOut(
    schedule,
    from,
    {
      cohortId: 'ANG-002',
      firstOn: '2027-02-03',
      frequency: 'once',
      every: 1,
      weekdays: [],
      startTime: '11:00',
      endTime: '13:15',
      end: { type: 'count', count: 1 },
      skipNational: true,
      onDayOff: 'skip',
      without: [],
      added: [],
      skipCollectiveLeave: true,
      ...overrides,
    },
    context,
  ).problems;

describe('a trainer', () => {
  it('cannot begin at 11:00 what overlaps 15 minutes with a session until 11:15', () => {
    expect(planning({ instructorId: 'I-01' })).toEqual([
      expect.objectContaining({
        rule: 'R42',
        severity: 'E',
        id: 'S-00002',
        column: 'instructorId',
        params: expect.objectContaining({ minutes: 15, other: 'S-00001', value: 'I-01' }),
      }),
    ]);
  });

  it('can begin when the other session ends; outside the room’s hours that is only a warning', () => {
    const problems = planning({
      instructorId: 'I-01',
      siteId: 'LOK-01',
      startTime: '11:15',
      endTime: '13:30',
    });
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['R52 W']);
    expect(problems[0]?.params).toMatchObject({ site: 'LOK-01', hours: '09:00–12:00' });
  });

  it('can be at one place on one day and elsewhere on the next', () => {
    expect(planning({ instructorId: 'I-01', firstOn: '2027-02-04' })).toEqual([]);
  });
});

describe('a cohort', () => {
  it('cannot be at two sessions at once, but at one after the other', () => {
    const second = { cohortId: 'ANG-001', startTime: '11:00', endTime: '13:15' };
    expect(planning(second)).toEqual([
      expect.objectContaining({
        rule: 'R69',
        severity: 'E',
        params: expect.objectContaining({ minutes: 15, other: 'S-00001', value: 'ANG-001' }),
      }),
    ]);
    expect(planning({ ...second, startTime: '11:15', endTime: '13:30' })).toEqual([]);
  });
});

describe('a participant of two cohorts', () => {
  const place = { participantId: 'P-0001', state: 'enrolled', stateOn: '2027-01-20' } as const;
  const both = bookOf({
    ...year,
    cohorts: [cohort!, { ...cohort!, name: 'Angkatan 2' }],
    participants: [{ workingName: 'A', status: 'inPrison', consent: 'yes' }],
    enrolments: [
      { ...place, cohortId: 'ANG-001' },
      { ...place, cohortId: 'ANG-002' },
    ],
    sessions: [existing],
  });

  it('cannot be planned for where she is expected elsewhere: the preview names the other session', () => {
    expect(planning({}, both)).toEqual([
      expect.objectContaining({
        rule: 'R71',
        severity: 'E',
        id: 'S-00002',
        params: expect.objectContaining({ participant: 'P-0001', other: 'S-00001', cohort: 'ANG-001' }),
      }),
    ]);
    expect(planning({ startTime: '11:15', endTime: '13:30' }, both)).toEqual([]);
  });

  it('is found once by validation, at her enrolment', () => {
    const clashing = bookOf({
      ...year,
      cohorts: [cohort!, { ...cohort!, name: 'Angkatan 2' }],
      participants: [{ workingName: 'A', status: 'inPrison', consent: 'yes' }],
      enrolments: [
        { ...place, cohortId: 'ANG-001' },
        { ...place, cohortId: 'ANG-002' },
      ],
      sessions: [existing, { ...existing, cohortId: 'ANG-002', siteId: undefined, instructorId: undefined }],
    });
    const found = findProblems(standingRules, clashing, context).map(({ rule }) => rule);
    expect(found.filter((rule) => ['R41', 'R71'].includes(rule))).toEqual(['R41']);
  });
});

describe('a room', () => {
  it('cannot hold two sessions at once', () => {
    expect(planning({ siteId: 'LOK-01', endTime: '11:45' }).map(({ rule }) => rule)).toEqual(['R43']);
  });

  it('without hours of its own can be used at any time', () => {
    expect(planning({ siteId: 'LOK-02', startTime: '19:00', endTime: '21:15' })).toEqual([]);
  });
});

describe('sessions that were called off', () => {
  it('stand in nobody’s way', () => {
    const cancelled = bookOf({
      ...trainingYear(),
      sessions: [{ ...existing, status: 'cancelled' }, existing, { ...existing, voided: 'yes' }],
    });
    const rules = [instructorFree, roomFree, withinRoomHours];
    expect(findProblems(rules, cancelled, context).filter(({ tab }) => tab === 'sessions')).toEqual([]);
  });
});

describe('a day off that is decreed later (scenario S7)', () => {
  const course = heldCourse(0);
  const decreed = bookOf({
    ...course,
    holidays: [
      ...course.holidays,
      { heldOn: '2027-02-22', name: 'Cuti bersama', type: 'collectiveLeave', status: 'final', source: 'SKB' },
    ],
  });

  it('is found on the one session that it hits', () => {
    expect(findProblems(allRules, bookOf(course), context)).toEqual([]);
    expect(findProblems(allRules, decreed, context)).toEqual([
      expect.objectContaining({
        rule: 'R51',
        severity: 'W',
        tab: 'sessions',
        params: { on: '22/02/2027', name: 'Cuti bersama' },
      }),
    ]);
  });
});
