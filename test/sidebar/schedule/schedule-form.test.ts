import { forNextSeries, forOtherCohort } from '../../../src/sidebar/schedule/carry-over';
import { missingFields, scheduleForm, scheduleInput } from '../../../src/sidebar/schedule/schedule-form';

const cohort = {
  cohortId: 'ANG-001',
  name: 'Sulam',
  startOn: '2027-02-01',
  totalJp: 144,
  siteId: 'LOK-01',
  plannedJp: 30,
};
const answer = {
  today: '2027-01-25',
  cohorts: [cohort],
  instructors: [],
  sites: [],
  skipCollectiveLeave: false,
  jpMinutes: 45,
};

describe('the scheduling form', () => {
  it('starts with the first day, the room and the missing JP of its cohort', () => {
    expect(scheduleForm(answer, cohort, {})).toMatchObject({
      firstOn: '2027-02-01',
      siteId: 'LOK-01',
      ends: 'jp',
      jp: '114',
      skipNational: true,
      skipCollectiveLeave: false,
    });
  });

  it('starts today when the cohort has begun', () => {
    expect(scheduleForm({ ...answer, today: '2027-03-09' }, cohort, {}).firstOn).toBe('2027-03-09');
  });

  it('ends after a number of sessions when no JP is missing', () => {
    expect(scheduleForm(answer, { ...cohort, plannedJp: 144 }, {})).toMatchObject({ ends: 'count', jp: '' });
  });

  it('chooses the weekday of the first day until a person chooses', () => {
    expect(scheduleForm(answer, cohort, { firstOn: '2027-02-03' }).weekdays).toEqual([3]);
    expect(scheduleForm(answer, cohort, { firstOn: '2027-02-03', weekdays: [1, 4] }).weekdays).toEqual([
      1, 4,
    ]);
  });
});

describe('what the scheduling form asks of the server', () => {
  it('is one session when it is not repeated, whatever the hidden fields hold', () => {
    const form = scheduleForm(answer, cohort, { weekdays: [1, 3], ends: 'until', until: '2027-03-31' });
    expect(scheduleInput('ANG-001', form)).toMatchObject({ weekdays: [], end: { type: 'count', count: 1 } });
  });

  it.each([
    ['count', { ends: 'count', count: '8' }, { type: 'count', count: 8 }],
    ['day', { ends: 'until', until: '2027-03-31' }, { type: 'until', until: '2027-03-31' }],
    ['total JP', { ends: 'jp', jp: '1,5' }, { type: 'jp', jp: 1.5 }],
  ] as const)('ends by its %s when it is weekly', (_, edits, end) => {
    const form = scheduleForm(answer, cohort, { repeat: 'weekly', weekdays: [1, 3], ...edits });
    expect(scheduleInput('ANG-001', form)).toMatchObject({ weekdays: [1, 3], end });
  });

  it('leaves out what is empty', () => {
    const sent = JSON.parse(JSON.stringify(scheduleInput('ANG-001', scheduleForm(answer, undefined, {}))));
    expect(Object.keys(sent as object)).not.toEqual(expect.arrayContaining(['topic']));
    expect(sent).not.toHaveProperty('siteId');
    expect(sent).not.toHaveProperty('instructorId');
  });
});

describe('fields that have to be filled in before the server is asked', () => {
  const weekly = scheduleForm(answer, cohort, { repeat: 'weekly', weekdays: [] });

  it('are the weekdays of a weekly series', () => {
    expect(missingFields(weekly)).toEqual(['weekdays']);
  });

  it('are the number that it ends by', () => {
    expect(missingFields({ ...weekly, weekdays: [1], ends: 'count', count: '' })).toEqual(['end.count']);
    expect(missingFields({ ...weekly, weekdays: [1], ends: 'jp', jp: ',' })).toEqual(['end.jp']);
  });

  it('are none for a single session', () => {
    expect(missingFields({ ...weekly, repeat: 'once', jp: '' })).toEqual([]);
  });
});

describe('what a person has entered', () => {
  const edits = {
    firstOn: '2027-02-03',
    weekdays: [3],
    startTime: '13:00',
    siteId: 'LOK-02',
    topic: 'Dasar',
  };

  it('keeps its hours for another cohort, but neither its days nor its room', () => {
    expect(forOtherCohort(edits)).toEqual({ startTime: '13:00', topic: 'Dasar' });
  });

  it('keeps its hours and its room for the next series, but neither its days nor its topic', () => {
    expect(forNextSeries(edits)).toEqual({ startTime: '13:00', siteId: 'LOK-02' });
  });
});
