import { hostOf, manifestText } from './host-of';
import type { Host } from '../../../host/server/host';

const ME = 'ani@example.org';
const YOU = 'budi@example.org';

/** Hands a method what the test says, and gives what came of it, or how it was refused. */
const code = `
  function call(method, args) {
    try { return Calendar.Events[method](...args); }
    catch (error) { return { refused: error.name + ': ' + error.message, details: error.details }; }
  }
`;

interface Answer {
  readonly [field: string]: unknown;
  readonly refused?: string;
  readonly details?: { readonly code: number; readonly errors?: readonly { readonly reason: string }[] };
  readonly items: readonly Answer[];
}

const open = (): Host => hostOf(code, { users: [ME, YOU] });
const calling =
  (host: Host, user = ME) =>
  (method: string, ...args: unknown[]): Answer =>
    host.run('call', [method, args], user).result as Answer;

const time = (hour: string, day = '04') => ({
  dateTime: `2027-01-${day}T${hour}:00:00+07:00`,
  timeZone: 'Asia/Jakarta',
});
const event = (id: string, more: object = {}) => ({
  id,
  summary: 'Teori',
  start: time('09'),
  end: time('11'),
  ...more,
});
const refusal = ({ refused, details }: Answer) => [refused, details?.code, details?.errors?.[0]?.reason];
const api = (method: string, text: string) =>
  `GoogleJsonResponseException: API call to calendar.events.${method} failed with error: ${text}`;

describe('An event', () => {
  it('is kept under the id that it names, with what the calendar adds', () => {
    const host = open();
    const call = calling(host);
    const properties = { private: { sinergi: 'a' } };
    const made = call(
      'insert',
      event('abc00', { visibility: 'private', extendedProperties: properties, location: '' }),
      'primary',
    );
    expect(made).toEqual({
      kind: 'calendar#event',
      etag: expect.stringMatching(/^"\d+"$/),
      id: 'abc00',
      status: 'confirmed',
      htmlLink: expect.stringContaining('https://www.google.com/calendar/event?eid='),
      created: '2027-01-04T00:00:00.800Z',
      updated: '2027-01-04T00:00:00.800Z',
      summary: 'Teori',
      visibility: 'private',
      creator: { email: ME, self: true },
      organizer: { email: ME, self: true },
      start: time('09'),
      end: time('11'),
      iCalUID: 'abc00@google.com',
      sequence: 0,
      extendedProperties: properties,
      reminders: { useDefault: true },
      eventType: 'default',
    });
    expect(call('list', 'primary').items).toEqual([made]);
    expect(call('list', ME).items).toEqual([made]);
    expect(host.calendars().map(({ id, events }) => [id, events.length])).toEqual([[ME, 1]]);
  });

  it('gets an id of its own when it names none', () => {
    const call = calling(open());
    const { id } = call('insert', { start: time('09'), end: time('11') }, 'primary');
    expect(id).toMatch(/^[a-v0-9]{26}$/);
  });

  it('has an id once, also when it was deleted', () => {
    const host = open();
    const call = calling(host);
    call('insert', event('abc00'), 'primary');
    const again = [api('insert', 'The requested identifier already exists.'), 409, 'duplicate'];
    expect(refusal(call('insert', event('abc00'), 'primary'))).toEqual(again);
    host.deleteEvent(ME, 'abc00');
    expect(refusal(call('insert', event('abc00'), 'primary'))).toEqual(again);
  });

  it('is replaced as a whole, and counts its versions by time and state', () => {
    const call = calling(open());
    const first = call('insert', event('abc00', { location: 'Aula' }), 'primary');
    const renamed = call('update', event('abc00', { summary: 'Praktik' }), 'primary', 'abc00');
    expect([renamed.summary, renamed.location, renamed.sequence]).toEqual(['Praktik', undefined, 0]);
    expect(renamed.etag).not.toBe(first.etag);
    const later = call('update', event('abc00', { end: time('12') }), 'primary', 'abc00');
    expect([later.sequence, later.created]).toEqual([1, first.created]);
    expect(refusal(call('update', event('abc00', { sequence: 0 }), 'primary', 'abc00')).slice(1)).toEqual([
      400,
      'invalid',
    ]);
  });

  it('that was deleted is listed when asked for, with all it held, and comes back when it is said to be confirmed', () => {
    const host = open();
    const call = calling(host);
    call('insert', event('abc00'), 'primary');
    host.deleteEvent(ME, 'abc00');
    expect(call('list', 'primary').items).toEqual([]);
    expect(call('list', 'primary', { showDeleted: true }).items).toMatchObject([
      { status: 'cancelled', summary: 'Teori' },
    ]);
    call('update', event('abc00', { status: 'confirmed' }), 'primary', 'abc00');
    expect(call('list', 'primary').items).toMatchObject([{ status: 'confirmed' }]);
  });

  it('is answered in the time of its calendar', () => {
    const host = open();
    host.setCalendar({ id: 'utc@group.example', owner: ME, timeZone: 'Etc/UTC' });
    const made = calling(host)('insert', event('abc00'), 'utc@group.example');
    expect(made.start).toEqual({ dateTime: '2027-01-04T02:00:00Z', timeZone: 'Asia/Jakarta' });
  });

  it.each([
    ['abcd', 'Invalid resource id value.', 'invalid'],
    ['abcdw', 'Invalid resource id value.', 'invalid'],
    ['ABCDE', 'Invalid resource id value.', 'invalid'],
    ['a'.repeat(1025), 'Invalid resource id value.', 'invalid'],
  ])('is refused under the id %s', (id, text, reason) => {
    expect(refusal(calling(open())('insert', event(id), 'primary'))).toEqual([
      api('insert', text),
      400,
      reason,
    ]);
  });

  it.each([
    [{ end: undefined }, 'Missing end time.', 'required'],
    [{ start: time('12') }, 'The specified time range is empty.', 'timeRangeEmpty'],
    [{ start: { dateTime: '2027-01-04T09:00:00' } }, 'Invalid value for: start.dateTime', 'invalid'],
    [
      { start: { dateTime: 'soon', timeZone: 'Asia/Jakarta' } },
      'Invalid value for: start.dateTime',
      'invalid',
    ],
    [{ status: 'gone' }, 'Invalid value for: status', 'invalid'],
    [{ visibility: 'hidden' }, 'Invalid value for: visibility', 'invalid'],
    [{ summary: 7 }, 'Invalid value for: summary', 'invalid'],
  ])('is refused with %j', (more, text, reason) => {
    expect(refusal(calling(open())('insert', event('abc00', more), 'primary'))).toEqual([
      api('insert', text),
      400,
      reason,
    ]);
  });

  it.each([
    [{ attendees: [] }, 'Event.attendees'],
    [{ recurrence: [] }, 'Event.recurrence'],
    [{ start: { date: '2027-01-04' } }, 'Event.start.date'],
    [{ extendedProperties: { others: {} } }, 'Event.extendedProperties.others'],
  ])('with what this host does not know is refused by its name: %j', (more, name) => {
    expect(calling(open())('insert', event('abc00', more), 'primary').refused).toBe(
      `Exception: ${name} is not offered by the local host`,
    );
  });

  it('is not found under an id that is not there', () => {
    expect(refusal(calling(open())('update', event('abc00'), 'primary', 'abc00'))).toEqual([
      api('update', 'Not Found'),
      404,
      'notFound',
    ]);
  });
});

describe('A calendar', () => {
  it('is everybody’s own, and nobody else’s', () => {
    const host = open();
    calling(host)('insert', event('abc00'), 'primary');
    expect(calling(host, YOU)('list', 'primary').items).toEqual([]);
    expect(refusal(calling(host, YOU)('list', ME))).toEqual([api('list', 'Not Found'), 404, 'notFound']);
    expect(refusal(calling(host)('list', 'no-such-calendar'))).toEqual([
      api('list', 'Not Found'),
      404,
      'notFound',
    ]);
  });

  it('that one may look at, and does not own, is no use', () => {
    const host = open();
    host.setCalendar({ id: 'office@group.example', owner: ME, readers: [YOU] });
    expect(calling(host)('insert', event('abc00'), 'office@group.example').id).toBe('abc00');
    expect(refusal(calling(host, YOU)('insert', event('abc01'), 'office@group.example'))).toEqual([
      api('insert', 'You need to have writer access to this calendar.'),
      403,
      'requiredAccessLevel',
    ]);
  });

  it('is listed by page, property and time', () => {
    const call = calling(open());
    for (let n = 0; n < 7; n++)
      call(
        'insert',
        event(`abc0${n}`, {
          start: time('09', `0${n + 1}`),
          end: time('11', `0${n + 1}`),
          extendedProperties: { private: { sinergi: n % 2 === 0 ? 'a=b' : 'c' } },
        }),
        'primary',
      );
    const ids = ({ items }: Answer) => items.map(({ id }) => id);
    expect(ids(call('list', 'primary', { privateExtendedProperty: 'sinergi=a=b' }))).toEqual([
      'abc00',
      'abc02',
      'abc04',
      'abc06',
    ]);
    // The end of what is listed lies after the time given.
    expect(ids(call('list', 'primary', { timeMin: '2027-01-05T04:00:00Z' }))).toEqual(['abc05', 'abc06']);
    const pages: unknown[] = [];
    for (let pageToken: unknown, n = 0; n === 0 || pageToken !== undefined; n++) {
      const page = call('list', 'primary', {
        maxResults: 3,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      pages.push(ids(page));
      pageToken = page['nextPageToken'];
    }
    expect(pages).toEqual([['abc00', 'abc01', 'abc02'], ['abc03', 'abc04', 'abc05'], ['abc06']]);
    expect(refusal(call('list', 'primary', { timeMin: '2027-01-05' }))[1]).toBe(400);
    expect(call('list', 'primary', { q: 'x' }).refused).toBe(
      'Exception: Calendar.Events.list: q is not offered by the local host',
    );
  });
});

describe('The advanced service Calendar', () => {
  it('is traced with what it would cost', () => {
    const host = open();
    const call = calling(host);
    call('insert', event('abc00'), 'primary');
    call('update', event('abc00'), 'primary', 'abc00');
    call('list', 'primary');
    expect(host.trace().map(({ service, ms, costs }) => [service, ms, costs])).toEqual([
      ['Calendar.Events.insert', 300, true],
      ['Calendar.Events.update', 300, true],
      ['Calendar.Events.list', 235, true],
    ]);
  });

  it('meets faults as other services do, and may be told what its API says', () => {
    const host = open();
    const call = calling(host);
    host.setFaults({ faults: [{ call: 1, service: 'Calendar.Events.insert', kind: 'errorAfter' }] });
    expect(refusal(call('insert', event('abc00'), 'primary')).slice(0, 2)).toEqual([
      api('insert', 'Internal error encountered.'),
      500,
    ]);
    expect(refusal(call('insert', event('abc00'), 'primary'))[1]).toBe(409);
    const error = {
      code: 403,
      message: 'Rate Limit Exceeded',
      errors: [{ domain: 'usageLimits', reason: 'rateLimitExceeded', message: 'Rate Limit Exceeded' }],
    };
    host.setFaults({ faults: [{ call: 1, kind: 'errorBefore', error }] });
    expect(refusal(call('insert', event('abc01'), 'primary'))).toEqual([
      api('insert', 'Rate Limit Exceeded'),
      403,
      'rateLimitExceeded',
    ]);
    host.setFaults({ faults: [{ call: 1, kind: 'late', after: 2 }] });
    call('insert', event('abc02'), 'primary');
    expect(call('list', 'primary').items).toHaveLength(1);
    expect(call('list', 'primary').items).toHaveLength(2);
  });

  it('takes resource, ids and optional arguments, no more', () => {
    const call = calling(open());
    expect(call('insert', event('abc00')).refused).toContain('Expected 2-3 only');
    expect(call('update', event('abc00'), 'primary').refused).toContain('Expected 3-4 only');
    expect(call('list').refused).toContain('Expected 1-2 only');
    expect(call('insert', event('abc00'), 'primary', { sendUpdates: 'all' }).refused).toBe(
      'Exception: Calendar.Events.insert: sendUpdates is not offered by the local host',
    );
  });

  it('has the name that the manifest gives it', () => {
    const manifest = manifestText(['calendar'], {
      dependencies: {
        enabledAdvancedServices: [{ userSymbol: 'Kalender', serviceId: 'calendar', version: 'v3' }],
      },
    });
    const host = hostOf(`function main() { return Kalender.Events.list('primary').items; }`, { manifest });
    expect(host.run('main').result).toEqual([]);
  });
});
