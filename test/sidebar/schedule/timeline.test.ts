import { dayWithWeekday, tellPlan } from '../../../src/sidebar/schedule/plan-words';
import { otherWarnings, timeline } from '../../../src/sidebar/schedule/timeline';

const session = (n: number, sessionOn: string) => ({
  sessionId: `S-0000${n}`,
  sessionOn,
  startTime: '09:00',
  endTime: '10:08',
  jp: 1.5,
  topic: null,
  insteadOf: null,
  isAdded: false,
});
const plan = {
  sessions: [session(1, '2027-03-04'), session(2, '2027-03-15')],
  skipped: [{ on: '2027-03-08', reason: 'dayOff' as const, name: 'Hari Suci Nyepi' }],
  totalJp: 3,
};
const warning = (text: string, row?: string) => ({
  code: 'R52',
  severity: 'W' as const,
  text,
  ...(row === undefined ? {} : { row }),
});

describe('the preview of a series', () => {
  it('shows a skipped day in its place, and does not count it', () => {
    const shown = timeline(plan, []).map((entry) =>
      entry.type === 'session' ? [entry.number, entry.on] : [entry.name, entry.on],
    );
    expect(shown).toEqual([
      [1, '2027-03-04'],
      ['Hari Suci Nyepi', '2027-03-08'],
      [2, '2027-03-15'],
    ]);
  });

  it('says a warning at the session it is about, and once', () => {
    const warnings = [
      warning('Di luar jam.', 'S-00002'),
      warning('Di luar jam.', 'S-00002'),
      warning('Umum.'),
    ];
    const texts = timeline(plan, warnings).flatMap((entry) =>
      entry.type === 'session' ? [entry.warnings] : [],
    );
    expect(texts).toEqual([[], ['Di luar jam.']]);
    expect(otherWarnings(plan, warnings)).toEqual(['Umum.']);
  });

  it('is told by number, JP and last day', () => {
    expect(tellPlan('{count} sesi, {jp} JP, terakhir {last}', { ...plan, totalJp: 4.5 }, 'id')).toBe(
      '2 sesi, 4,5 JP, terakhir 15/03/2027',
    );
  });

  it('names the weekday of a day', () => {
    const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
    expect(dayWithWeekday('2027-02-01', weekdays)).toBe('Senin 01/02/2027');
    expect(dayWithWeekday('2027-02-07', weekdays)).toBe('Minggu 07/02/2027');
  });
});
