import { forNextSeries, forOtherCohort } from '../../../src/sidebar/schedule/carry-over';
import { scheduleForm } from '../../../src/sidebar/schedule/schedule-form';
import {
  addedErrors,
  missingFields,
  namesOf,
  scheduleInput,
} from '../../../src/sidebar/schedule/schedule-input';

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

  it('makes room for what was added to a single session', () => {
    const added = [{ sessionOn: '2027-02-05', startTime: '09:00', endTime: '11:15' }];
    const form = scheduleForm(answer, cohort, { added });
    expect(scheduleInput('ANG-001', form)).toMatchObject({ end: { type: 'count', count: 2 }, added });
  });

  it('says how many days, weeks or months lie between, and weekdays only of a weekly series', () => {
    const form = scheduleForm(answer, cohort, { repeat: 'daily', every: '2', weekdays: [1, 3] });
    expect(scheduleInput('ANG-001', form)).toMatchObject({ every: 2, weekdays: [], monthlyOn: undefined });
    const monthly = { ...form, repeat: 'monthly', monthlyOn: 'weekday' } as const;
    expect(scheduleInput('ANG-001', monthly)).toMatchObject({ weekdays: [], monthlyOn: 'weekday' });
    expect(scheduleInput('ANG-001', { ...monthly, repeat: 'once' })).toMatchObject({
      every: 1,
      monthlyOn: undefined,
    });
  });

  it('keeps a break, days taken out and what becomes of days off', () => {
    const edits = { breakMinutes: '15', without: ['2027-02-03'], onDayOff: 'move' } as const;
    expect(scheduleInput('ANG-001', scheduleForm(answer, cohort, edits))).toMatchObject({
      ...edits,
      breakMinutes: 15,
    });
  });

  it('leaves out what is empty', () => {
    const sent = JSON.parse(JSON.stringify(scheduleInput('ANG-001', scheduleForm(answer, undefined, {}))));
    expect(Object.keys(sent as object)).not.toEqual(expect.arrayContaining(['topics']));
    expect(sent).not.toHaveProperty('siteId');
    expect(sent).not.toHaveProperty('instructorId');
    expect(sent).not.toHaveProperty('breakMinutes');
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
    expect(missingFields({ ...weekly, repeat: 'once', jp: '', every: '' })).toEqual([]);
  });

  it('are how often a daily series is repeated, but none of its weekdays', () => {
    expect(missingFields({ ...weekly, repeat: 'daily', every: '' })).toEqual(['every']);
  });
});

describe('what is said of sessions that were added', () => {
  it('is found by their place among them, and nothing else is', () => {
    const said = [
      { field: 'added.1.endTime', text: 'Terbalik.' },
      { field: 'endTime', text: 'Lain.' },
      { text: 'Umum.' },
    ];
    expect([...addedErrors(said)]).toEqual([[1, 'Terbalik.']]);
  });

  it('is over when one of them is removed, as their places change', () => {
    expect(namesOf({ added: [] }, 2)).toEqual(
      expect.arrayContaining(['added.1.sessionOn', 'added.0.endTime']),
    );
    expect(namesOf({ jp: '3' }, 2)).toEqual(['jp', 'end.jp']);
  });
});

describe('what a person has entered', () => {
  const edits = {
    firstOn: '2027-02-03',
    weekdays: [3],
    startTime: '13:00',
    siteId: 'LOK-02',
    topics: 'Dasar',
    onDayOff: 'move',
    without: ['2027-02-10'],
  } as const;

  it('keeps its hours for another cohort, but neither its days nor its room', () => {
    expect(forOtherCohort(edits)).toEqual({
      startTime: '13:00',
      topics: 'Dasar',
      onDayOff: 'move',
    });
  });

  it('keeps its hours and its room for the next series, but neither its days nor its topic', () => {
    expect(forNextSeries(edits)).toEqual({
      startTime: '13:00',
      siteId: 'LOK-02',
      onDayOff: 'move',
    });
  });
});
