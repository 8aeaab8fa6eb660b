import fc from 'fast-check';
import { formatDate } from '../../../host/services/format-date';
import { runBody } from './host-of';

const at = Date.UTC(2027, 0, 4, 2, 5, 9, 7);

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd', '2027-01-04'],
    ['d/M/yy', '4/1/27'],
    ['EEE, d MMM yyyy', 'Mon, 4 Jan 2027'],
    ['EEEE d MMMM', 'Monday 4 January'],
    ['HH:mm:ss.SSS', '09:05:09.007'],
    ['H.m.s', '9.5.9'],
    ['h a', '9 AM'],
    ['K k u', '9 9 1'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2027-01-04T09:05:09+07:00'],
    ['X XX Z', '+07 +0700 +0700'],
    ["h 'o''clock'", "9 o'clock"],
    ["''yy", "'27"],
  ])('writes %s', (pattern, text) => {
    expect(formatDate(at, 'Asia/Jakarta', pattern)).toBe(text);
  });

  it('knows summer time and midnight', () => {
    expect(formatDate(Date.UTC(2027, 6, 1, 4), 'America/New_York', 'HH:mm XXX')).toBe('00:00 -04:00');
    expect(formatDate(Date.UTC(2027, 0, 1), 'UTC', 'HH kk hh XXX')).toBe('00 24 12 Z');
  });

  it('takes an unknown zone for GMT, as Java does, and refuses an unknown letter', () => {
    expect(formatDate(at, 'Mars/Crater', 'HH')).toBe('02');
    expect(() => formatDate(at, 'UTC', 'yyyy b')).toThrow("Illegal pattern character 'b'");
  });

  it('gives the parts of any day in a zone without summer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 }), (instant) => {
        const shifted = new Date(instant + 8 * 3_600_000).toISOString().slice(0, 23);
        fc.pre(instant > Date.UTC(1970, 0, 1));
        expect(formatDate(instant, 'Asia/Makassar', "yyyy-MM-dd'T'HH:mm:ss.SSS")).toBe(shifted);
      }),
    );
  });

  it('takes only a date', () => {
    expect(runBody(`return Utilities.formatDate(new Date(0), 'Asia/Jakarta', 'HH:mm');`)).toBe('07:00');
    expect(() => runBody(`Utilities.formatDate('2027-01-01', 'UTC', 'HH');`)).toThrow(
      "The parameters (string,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});
