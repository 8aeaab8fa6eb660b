import { views } from '../../../src/i18n/id';
import { toggled, withAdded } from '../../../src/sidebar/schedule/plan-changes';
import { dayWithWeekday } from '../../../src/sidebar/day-words';
import { buttonOf, remarksOn, tellPlan } from '../../../src/sidebar/schedule/plan-words';
import { type Changes, otherComplaints, type Plan, timeline } from '../../../src/sidebar/schedule/timeline';

const session = (n: number, sessionOn: string, extra: Partial<Plan['sessions'][number]> = {}) => ({
  sessionId: `S-0000${n}`,
  sessionOn,
  startTime: '09:00',
  endTime: '10:08',
  jp: 1.5,
  topic: null,
  insteadOf: null,
  isAdded: false,
  ...extra,
});
const extra = { sessionOn: '2027-03-20', startTime: '09:00', endTime: '10:08' };
const plan: Plan = {
  sessions: [
    session(1, '2027-03-04'),
    session(2, '2027-03-09', { insteadOf: '2027-03-08' }),
    session(3, '2027-03-15'),
    session(4, '2027-03-20', { isAdded: true }),
  ],
  skipped: [
    { on: '2027-03-08', reason: 'dayOff', name: 'Hari Suci Nyepi', movedTo: '2027-03-09' },
    { on: '2027-03-11', reason: 'leftOut' },
    { on: '2027-03-18', reason: 'roomClosed' },
  ],
  totalJp: 6,
};
const asPreviewed: Changes = { without: ['2027-03-11'], added: [extra] };
const complaint = (text: string, row?: string, severity: 'E' | 'W' = 'W') => ({
  code: 'R52',
  severity,
  text,
  ...(row === undefined ? {} : { row }),
});

/** Every line as a person reads it: number or sign, day, what is said beside it, its button. */
const lines = (changes: Changes) =>
  timeline(plan, [], changes).map((entry) => [
    entry.type === 'session' ? entry.number : '',
    entry.on.slice(8),
    remarksOn(entry, plan, views).join(' '),
    buttonOf(entry, views),
  ]);

describe('the preview of a series', () => {
  it('shows every session and every skipped day with its reason, in the order of time', () => {
    expect(lines(asPreviewed)).toEqual([
      [1, '04', '', 'Keluarkan'],
      ['', '08', 'libur: Hari Suci Nyepi; digeser ke Selasa 09/03/2027', undefined],
      [2, '09', 'geseran dari Senin 08/03/2027 (Hari Suci Nyepi)', 'Keluarkan'],
      ['', '11', 'dikeluarkan', 'Kembalikan'],
      [3, '15', '', 'Keluarkan'],
      ['', '18', 'dilewati: ruang tutup', undefined],
      [4, '20', 'tambahan', 'Hapus'],
    ]);
  });

  it('marks what has been taken out, put back, added or removed since', () => {
    const changed = lines({
      without: ['2027-03-04'],
      added: [{ sessionOn: '2027-03-05', startTime: '13:00', endTime: '14:30' }],
    });
    expect(changed.filter(([, , remark]) => String(remark).startsWith('akan'))).toEqual([
      [1, '04', 'akan dikeluarkan', 'Kembalikan'],
      ['', '05', 'akan ditambahkan', 'Hapus'],
      ['', '11', 'akan dikembalikan', 'Keluarkan'],
    ]);
    expect(changed.some(([, day]) => day === '20')).toBe(false);
  });

  it('says everything at the session it is about, once, and the rest apart', () => {
    const said = [
      complaint('Di luar jam.', 'S-00003'),
      complaint('Di luar jam.', 'S-00003'),
      complaint('Bertumpuk.', 'S-00003', 'E'),
      complaint('Umum.'),
      complaint('Umum.', 'E-00001'),
    ];
    const texts = timeline(plan, said, asPreviewed).map(({ complaints }) =>
      complaints.map(({ text }) => text).join(' '),
    );
    expect(texts).toEqual(['', '', '', '', 'Di luar jam. Bertumpuk.', '', '']);
    expect(otherComplaints(plan, said).map(({ text }) => text)).toEqual(['Umum.']);
  });

  it('keeps the line of an added session that was refused, with what is said of it', () => {
    const changes = { ...asPreviewed, added: [extra, { ...extra, endTime: '08:00', startTime: '08:30' }] };
    const refused = timeline(plan, [], changes, new Map([[1, 'Terbalik.']])).find(
      ({ type }) => type === 'new',
    );
    expect(refused).toMatchObject({ on: '2027-03-20', complaints: [{ severity: 'E', text: 'Terbalik.' }] });
  });

  it('is told by number, JP and last day', () => {
    expect(tellPlan('{count} sesi, {jp} JP, terakhir {last}', { ...plan, totalJp: 4.5 }, 'id')).toBe(
      '4 sesi, 4,5 JP, terakhir 20/03/2027',
    );
  });

  it('names the weekday of a day', () => {
    expect(dayWithWeekday('2027-02-01', views)).toBe('Senin 01/02/2027');
    expect(dayWithWeekday('2027-02-07', views)).toBe('Minggu 07/02/2027');
  });
});

describe('the button of a line', () => {
  const press = (changes: Changes, on: string) => {
    const entry = timeline(plan, [], changes).find((line) => line.on === on);
    return entry && toggled(changes, entry);
  };

  it('takes a session out by the day of its series, even when it was moved, and puts it back', () => {
    expect(press(asPreviewed, '2027-03-09')).toEqual({ without: ['2027-03-11', '2027-03-08'] });
    expect(press({ ...asPreviewed, without: ['2027-03-08'] }, '2027-03-09')).toEqual({ without: [] });
    expect(press(asPreviewed, '2027-03-11')).toEqual({ without: [] });
  });

  it('removes a session that was added, and nothing else of that day', () => {
    const other = { ...extra, startTime: '13:00', endTime: '14:00' };
    expect(press({ ...asPreviewed, added: [other, extra] }, '2027-03-20')).toEqual({ added: [other] });
    expect(withAdded(asPreviewed, other)).toEqual({ added: [extra, other] });
  });

  it('is not there on a day off', () => {
    expect(press(asPreviewed, '2027-03-08')).toBeUndefined();
  });
});
