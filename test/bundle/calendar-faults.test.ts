import {
  callsOf,
  calendarOffice,
  eventsIn,
  FOUR,
  living,
  moveSession,
  send,
  setCell,
} from '../support/calendar';
import { ADMIN, type Office } from '../support/office';
import { STAFF, TIMETABLE } from '../support/programme';

describe('a calendar that refuses', () => {
  const limit = {
    code: 403,
    message: 'Rate Limit Exceeded',
    errors: [{ domain: 'usageLimits', reason: 'rateLimitExceeded', message: 'Rate Limit Exceeded' }],
  };

  it.each([
    ['is not there', 'nowhere@group.example', 'Google tidak menemukan kalender'],
    ['is somebody else’s', 'theirs@group.example', 'Kalender menolak: kalender harus milik Anda'],
  ])('because it %s is told so', (_, calendarId, text) => {
    const office = calendarOffice(calendarId, FOUR);
    office.host.setCalendar({ id: 'theirs@group.example', owner: STAFF.LPK, readers: [ADMIN] });
    expect(send(office)).toContain(text);
  });

  it('because it is asked too much keeps what was done, and takes the rest the next time', () => {
    const office = calendarOffice();
    office.host.setFaults({
      faults: [{ call: 20, service: 'Calendar.Events.insert', kind: 'errorBefore', error: limit }],
    });
    const text = send(office);
    expect(text).toContain('Google Kalender sedang membatasi permintaan.');
    expect(text).toContain('19 ditambahkan, 0 diubah, 0 dibatalkan, 29 masih menunggu');
    expect(callsOf(office, () => office.host.run('hourly', [], ADMIN)).length).toBe(30);
    expect(living(office)).toHaveLength(48);
  });

  it('for one event alone does not stop the others', () => {
    const office = calendarOffice('primary', FOUR);
    send(office);
    for (const id of ['S-00001', 'S-00002']) setCell(office, 'Sesi', id, 'Selesai', '11:00');
    const error = {
      code: 403,
      message: 'Forbidden',
      errors: [{ domain: 'calendar', reason: 'forbiddenForNonOrganizer', message: 'Forbidden' }],
    };
    office.host.setFaults({
      faults: [{ call: 1, service: 'Calendar.Events.update', kind: 'errorBefore', error }],
    });
    const text = send(office);
    expect(text).toContain('1 diubah');
    expect(text).toContain('1 acara tidak bisa diubah');
    expect(send(office)).toContain('1 diubah');
  });
});

describe('a run that is disturbed', () => {
  const EXPECTED = ['2027-02-01T09:00 S-00001', '2027-02-02T14:30 S-00005', '2027-02-08T09:00 S-00004'];
  /** Four sessions in the calendar, of which one has since been moved and one called off, and one event deleted by hand. */
  const halfDone = (): Office => {
    const office = calendarOffice('primary', { ...TIMETABLE, end: { type: 'count', count: 3 } });
    send(office);
    office.answer('schedule', { ...TIMETABLE, firstOn: '2027-02-08', frequency: 'once', siteId: 'LOK-01' });
    moveSession(office, 'S-00002', 'S-00005', '02/02/2027');
    setCell(office, 'Sesi', 'S-00003', 'Status', 'Batal');
    office.host.deleteEvent(ADMIN, eventsIn(office)[0]!.id);
    return office;
  };

  it('at whichever call, in whichever way, is put right by the next one', () => {
    for (const kind of ['killedBefore', 'killedAfter', 'errorBefore', 'errorAfter', 'late'] as const)
      for (let call = 1; ; call++) {
        const office = halfDone();
        office.host.setFaults({ faults: [{ call, kind, after: 2, function: 'menuSendCalendar' }] });
        office.host.run('menuSendCalendar', [], ADMIN);
        const isOver = office.host.faults().faults.length > 0;
        office.host.setFaults({});
        office.host.landLate();
        send(office);
        expect([kind, call, living(office), eventsIn(office).length]).toEqual([kind, call, EXPECTED, 4]);
        expect(callsOf(office, () => send(office))).toEqual(['list']);
        if (isOver) break;
      }
  });

  it.each(Array.from({ length: 9 }, (_, n) => n + 1))(
    'by another one before call %i leaves every session there once',
    (call) => {
      const office = halfDone();
      office.host.setFaults({
        edits: [{ function: 'menuSendCalendar', call, run: { function: 'menuSendCalendar' }, user: ADMIN }],
      });
      send(office);
      expect(living(office)).toEqual(EXPECTED);
      expect(eventsIn(office)).toHaveLength(4);
      expect(callsOf(office, () => send(office))).toEqual(['list']);
    },
  );
});
