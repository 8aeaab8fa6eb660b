import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, icalendar } from '../../src/core/icalendar';

const EVENT: CalendarEvent = {
  uid: 'S-00001.workbook@sinergi',
  from: '2027-02-01T09:00:00',
  to: '2027-02-01T11:15:00',
  summary: 'Angkatan I: Teori',
  location: 'Aula',
  description: 'Sesi S-00001, 3 JP.',
  isCancelled: false,
};
const FILE = { name: 'Angkatan I', at: '2027-01-18T06:30:05', sequence: 7 };
const write = (...events: readonly Partial<CalendarEvent>[]): string =>
  icalendar({ ...FILE, events: events.map((event) => ({ ...EVENT, ...event })) });

/** The events of a file, as a reader that others wrote understands it. */
const read = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const property = (event: ICAL.Component | undefined, name: string): unknown =>
  event?.getFirstPropertyValue(name);

/** What the format can carry of a text: no control characters, one way to end a line. */
const carried = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');

describe('an iCalendar file', () => {
  it.each(['grapheme', 'binary'] as const)(
    'brings any text through another reader as it was (%s)',
    (unit) => {
      fc.assert(
        fc.property(
          fc.string({ unit, maxLength: 300 }),
          fc.array(fc.constantFrom('\\', ';', ',', '\n', '\r\n', ':', '"', 'é', '🧵', 'n', ' ', '\t'), {
            maxLength: 200,
          }),
          (any, special) => {
            const summary = any;
            const description = special.join('');
            const [event] = read(write({ summary, description }));
            expect(property(event, 'summary')).toBe(carried(summary));
            expect(property(event, 'description')).toBe(carried(description));
          },
        ),
      );
    },
  );

  it('has lines of at most 75 octets, ended by CR and LF, and tears no character apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const text = write({ summary });
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
    );
  });

  it('fills a line before it goes on in the next', () => {
    const long = write({ summary: 'x'.repeat(200) })
      .split('\r\n')
      .filter((line) => /^(SUMMARY:| )x+$/.test(line));
    expect(long.map((line) => line.length)).toEqual([75, 75, 60]);
  });

  it('says when, in Jakarta, seven hours before UTC', () => {
    const [event] = read(write({}));
    const start = property(event, 'dtstart') as ICAL.Time;
    const end = property(event, 'dtend') as ICAL.Time;
    expect([String(start), String(end)]).toEqual(['2027-02-01T09:00:00', '2027-02-01T11:15:00']);
    expect(event?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Jakarta');
    const zone = new ICAL.Timezone(event!.parent.getFirstSubcomponent('vtimezone')!);
    expect(zone.tzid).toBe('Asia/Jakarta');
    for (const time of [start, end]) expect(zone.utcOffset(time)).toBe(7 * 3600);
    expect(String(property(event, 'dtstamp'))).toBe('2027-01-17T23:30:05Z');
  });

  it('tells a reader its name, its versions and what was called off', () => {
    const text = write({}, { uid: 'S-00002.workbook@sinergi', isCancelled: true });
    const events = read(text);
    expect(
      events.map((event) => [property(event, 'uid'), property(event, 'status'), property(event, 'sequence')]),
    ).toEqual([
      ['S-00001.workbook@sinergi', 'CONFIRMED', 7],
      ['S-00002.workbook@sinergi', 'CANCELLED', 7],
    ]);
    const calendar = events[0]?.parent;
    expect(
      ['version', 'method', 'x-wr-calname'].map((name) => calendar?.getFirstPropertyValue(name)),
    ).toEqual(['2.0', 'PUBLISH', 'Angkatan I']);
  });

  it('leaves out a place that nobody named', () => {
    expect(write({ location: '' })).not.toContain('LOCATION');
  });
});
