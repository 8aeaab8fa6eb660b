import { STAFF } from '../support/programme';
import { LEADER, reportingOffice } from '../support/reporting-office';
import { spentOn } from '../support/take-list';
import { costlyCalls } from '../support/trace';

const MARCH = { month: '2027-03-01' };

describe('the monthly report of six cohorts of sixteen', () => {
  const office = reportingOffice({ sizes: [16, 16, 16, 16, 16, 16], days: 48 });
  office.at('2027-07-01');

  it('costs one read, over a whole course of attendance', () => {
    office.host.clearTrace();
    const answer = office.answer<{ table: { all: unknown } }>('monthlyReport', MARCH, { user: LEADER });
    expect(costlyCalls(office)).toEqual(['Sheets.Spreadsheets.Values.batchGetByDataFilter']);
    expect(spentOn(office).seconds).toBeLessThan(2);
    // Nine sessions a cohort in March; up to its end 21 × 3 × 96 JP, less six of one in each cohort.
    expect(answer.table.all).toMatchObject({
      quota: 96,
      people: 96,
      inMonth: { held: 54, planned: 54, jpHeld: 162, jpPlanned: 162 },
      jpHeld: 378,
      jpTotal: 864,
      monthRate: '100.00',
      wholeRate: '99.40',
    });
  });

  it('is for those who run the programme and those above, and writes nothing', () => {
    const before = office.bytes();
    expect(office.call('monthlyReport', {}, { user: STAFF.DISNAKER })).toMatchObject({ ok: true });
    for (const user of [STAFF.LAPAS, STAFF.LPK, STAFF.DINKOP])
      expect(office.call('monthlyReport', {}, { user })).toMatchObject({ ok: false });
    expect(office.call('enrol', {}, { user: LEADER })).toMatchObject({ ok: false });
    expect(office.bytes()).toBe(before);
  });

  it('says in words what cannot be reported', () => {
    const said = (input: object) => {
      const reply = office.call('monthlyReport', input, { user: LEADER });
      return reply.ok ? '' : reply.complaints.map(({ text }) => text).join();
    };
    expect(said({ month: '2027-08-01' })).toBe('Bulan ini belum tiba.');
    expect(said({ programmeId: 'PRG-999' })).toBe('Program PRG-999 tidak ada.');
  });
});
