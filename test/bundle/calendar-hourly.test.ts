import { callsOf, calendarOffice, FOUR, living, nameCalendar, send, setCell } from '../support/calendar';
import { ADMIN, type Office } from '../support/office';
import { enrolNew } from '../support/programme';

describe('the hourly run', () => {
  const hourly = (office: Office) => callsOf(office, () => office.host.run('hourly', [], ADMIN));

  it('goes to the calendar when a commit has come, and else once a day', () => {
    const office = calendarOffice('primary', FOUR);
    office.at('2027-01-19', '09:00');
    office.host.run('hourly', [], ADMIN);
    hourly(office);
    expect(living(office)).toHaveLength(4);
    const spent = office.host.trace().filter(({ costs }) => costs).length;
    expect(hourly(office)).toEqual([]);
    nameCalendar(office, '');
    hourly(office);
    // Blank or not, an idle hour differs by the one property that says how far the calendar is.
    expect(spent - office.host.trace().filter(({ costs }) => costs).length).toBe(1);
    nameCalendar(office, 'primary');
    enrolNew(office, 'Ibu A');
    expect(hourly(office)).toEqual(['list']);
    expect(hourly(office)).toEqual([]);
    setCell(office, 'Sesi', 'S-00004', 'Status', 'Batal');
    office.at('2027-01-20', '01:00');
    expect(hourly(office)).toEqual(['list', 'update']);
    expect(living(office)).toHaveLength(3);
  });

  it('begins anew with another calendar', () => {
    const office = calendarOffice('primary', FOUR);
    office.host.run('hourly', [], ADMIN);
    office.host.setCalendar({ id: 'course@group.example', owner: ADMIN });
    nameCalendar(office, 'course@group.example');
    office.host.run('hourly', [], ADMIN);
    expect(living(office, 'course@group.example')).toHaveLength(4);
  });

  it.each([
    // The first look at a property is that of the summaries.
    ['Properties.getProperty', 2],
    ['Calendar.Events.list', 1],
    ['Calendar.Events.insert', 1],
  ])('ends well when %s fails, and makes up for it in the next hour', (service, call) => {
    const office = calendarOffice('primary', FOUR);
    office.host.setFaults({ faults: [{ call, service, kind: 'errorBefore' }] });
    office.host.run('hourly', [], ADMIN);
    expect(office.host.executions().at(-1)?.error).toBeUndefined();
    expect(living(office)).toHaveLength(0);
    office.host.run('hourly', [], ADMIN);
    expect(living(office)).toHaveLength(4);
  });

  it('sends the digests whatever the calendar says, tells it in the menu once, and mends it by itself', () => {
    const office = calendarOffice('nowhere@group.example');
    enrolNew(office, 'Ibu A');
    office.at('2027-02-08', '07:15');
    office.host.run('hourly', [], ADMIN);
    expect(office.host.outbox()).toHaveLength(3);
    expect(office.host.executions().at(-1)?.error).toBeUndefined();
    office.host.setCalendar({ id: 'nowhere@group.example', owner: ADMIN });
    const text = send(office);
    expect(text).toContain('48 ditambahkan');
    expect(text).toContain('Jalan otomatis terakhir berakhir dengan: Google tidak menemukan kalender');
    expect(send(office)).toBe('Google Kalender sudah memuat semua sesi.');
  });
});
