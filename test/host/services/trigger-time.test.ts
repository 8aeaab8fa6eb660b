import { nextRun } from '../../../host/services/trigger-time';

const zone = 'Asia/Jakarta';
// A Wednesday, 10:20 in Jakarta.
const after = Date.parse('2027-01-06T03:20:00Z');
const next = (trigger: Parameters<typeof nextRun>[0]): string =>
  new Date(nextRun(trigger, after)).toISOString();

describe('The next run of a trigger', () => {
  it.each([
    ['every 15 minutes', { unit: 'minutes', every: 15 }, '2027-01-06T03:35:00.000Z'],
    ['every hour', { unit: 'hours', every: 1 }, '2027-01-06T04:20:00.000Z'],
    ['every day at 6', { unit: 'days', every: 1, hour: 6 }, '2027-01-06T23:00:00.000Z'],
    ['every day at 11', { unit: 'days', every: 1, hour: 11 }, '2027-01-06T04:00:00.000Z'],
    ['every second day at 6:30', { unit: 'days', every: 2, hour: 6, minute: 30 }, '2027-01-07T23:30:00.000Z'],
    ['every day at no hour in particular', { unit: 'days', every: 1 }, '2027-01-07T03:20:00.000Z'],
    ['on Monday at 7', { unit: 'weeks', every: 1, weekDay: 'MONDAY', hour: 7 }, '2027-01-11T00:00:00.000Z'],
    [
      'on Wednesday at 11',
      { unit: 'weeks', every: 1, weekDay: 'WEDNESDAY', hour: 11 },
      '2027-01-06T04:00:00.000Z',
    ],
    [
      'on Wednesday at 9',
      { unit: 'weeks', every: 1, weekDay: 'WEDNESDAY', hour: 9 },
      '2027-01-13T02:00:00.000Z',
    ],
    [
      'every second Wednesday at 9',
      { unit: 'weeks', every: 2, weekDay: 'WEDNESDAY', hour: 9 },
      '2027-01-20T02:00:00.000Z',
    ],
  ] as const)('%s', (_name, plan, expected) => {
    expect(next({ handler: 'x', zone, ...plan })).toBe(expected);
  });

  it('keeps its hour over the start of summer time', () => {
    const trigger = { handler: 'x', zone: 'America/New_York', unit: 'days', every: 1, hour: 9 } as const;
    const saturday = Date.parse('2027-03-13T14:00:00Z');
    expect(new Date(nextRun(trigger, saturday)).toISOString()).toBe('2027-03-14T13:00:00.000Z');
  });
});
