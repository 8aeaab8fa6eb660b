import { plannedOffice, TIMETABLE } from '../support/programme';
import { costlyCalls } from '../support/trace';

interface Planned {
  sessions: { sessionOn: string; jp: number }[];
  skipped: { on: string; name: string }[];
  totalJp: number;
}

describe('scheduling', () => {
  it('previews 48 sessions and names each of the nine skipped days, writing nothing (scenario S6)', () => {
    const office = plannedOffice();
    const before = office.bytes();
    const { sessions, skipped, totalJp } = office.answer<Planned>('schedule', TIMETABLE, { preview: true });
    expect([sessions.length, totalJp, sessions[47]?.sessionOn]).toEqual([48, 144, '2027-06-10']);
    expect(skipped.map(({ on }) => on)).toEqual([
      '2027-03-08',
      '2027-03-10',
      '2027-03-11',
      '2027-03-15',
      '2027-03-25',
      '2027-05-06',
      '2027-05-17',
      '2027-05-19',
      '2027-05-20',
    ]);
    expect(skipped[1]?.name).toBe('Idulfitri');
    expect(office.bytes()).toBe(before);
  });

  it('saves 48 sessions with one read and one write', () => {
    const office = plannedOffice();
    office.host.clearTrace();
    office.answer('schedule', { ...TIMETABLE, siteId: 'LOK-01', instructorId: 'I-01' });
    expect(costlyCalls(office)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    const rows = office.shown('Sesi').slice(1);
    expect(rows).toHaveLength(48);
    expect(rows[0]?.slice(0, 6)).toEqual(['S-00001', 'ANG-001', '01/02/2027', '09:00', '11:15', '3']);
    expect(rows[47]?.[2]).toBe('10/06/2027');
  });

  it('refuses a clash of the trainer with the rule’s own words, and warns outside the room’s hours until it is told to go on', () => {
    const office = plannedOffice();
    office.answer('schedule', { ...TIMETABLE, instructorId: 'I-01' });
    const once = {
      ...TIMETABLE,
      frequency: 'once',
      weekdays: [],
      end: { type: 'count', count: 1 },
      instructorId: 'I-01',
    };
    const clash = office.call('schedule', { ...once, startTime: '11:00', endTime: '13:15' });
    expect(clash).toMatchObject({
      ok: false,
      acknowledge: false,
      complaints: [
        { code: 'R42', severity: 'E' },
        { code: 'R69', severity: 'E' },
      ],
    });
    if (!clash.ok) expect(clash.complaints[0]?.text).toContain('15 menit');
    const outside = { ...once, startTime: '11:15', endTime: '13:30', siteId: 'LOK-01' };
    expect(office.call('schedule', outside)).toMatchObject({
      ok: false,
      acknowledge: true,
      complaints: [{ code: 'R52', severity: 'W' }],
    });
    expect(office.call('schedule', outside, { acknowledged: true }).ok).toBe(true);
    expect(office.shown('Sesi').slice(1)).toHaveLength(49);
  });
});
