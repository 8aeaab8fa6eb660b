import { manifestText, runBody } from './host-of';

const inZone = (timeZone: string) => ({ manifest: manifestText(undefined, { timeZone }) });

describe('Date inside a script', () => {
  it.each([
    [
      'Asia/Jakarta',
      'Mon Jan 04 2027 07:00:00 GMT+0700 (Western Indonesia Time)',
      -420,
      '2026-12-31T17:00:00.000Z',
    ],
    [
      'America/New_York',
      'Sun Jan 03 2027 19:00:00 GMT-0500 (Eastern Standard Time)',
      300,
      '2027-01-01T05:00:00.000Z',
    ],
    [
      'Asia/Kolkata',
      'Mon Jan 04 2027 05:30:00 GMT+0530 (India Standard Time)',
      -330,
      '2026-12-31T18:30:00.000Z',
    ],
  ])('is in the script’s zone, not the machine’s: %s', (zone, text, offset, newYear) => {
    const body = `const now = new Date(Date.UTC(2027, 0, 4)); return [String(now), now.getTimezoneOffset(), new Date(2027, 0, 1).toISOString()];`;
    expect(runBody(body, inZone(zone))).toEqual([text, offset, newYear]);
  });

  it('reads texts without a zone in the script’s zone, and others as they say', () => {
    const texts = [
      '2027-01-04',
      '2027-01-04T09:00',
      '2027-01-04T09:00:00Z',
      '2027-01-04T09:00:00+09:00',
      'Jan 4, 2027 09:00',
      'rubbish',
    ];
    expect(runBody(`return ${JSON.stringify(texts)}.map((text) => String(Date.parse(text)));`)).toEqual([
      String(Date.UTC(2027, 0, 4)),
      String(Date.UTC(2027, 0, 4, 2)),
      String(Date.UTC(2027, 0, 4, 9)),
      String(Date.UTC(2027, 0, 4)),
      String(Date.UTC(2027, 0, 4, 2)),
      'NaN',
    ]);
  });

  it('gets and sets local fields, over the start of summer time too', () => {
    const body = `
      const day = new Date(2027, 2, 13, 12);
      day.setDate(day.getDate() + 1);
      return [day.getHours(), day.getTimezoneOffset(), day.getDay(), day.getFullYear(), day.getMonth(), day.toISOString()];
    `;
    expect(runBody(body, inZone('America/New_York'))).toEqual([
      12,
      240,
      0,
      2027,
      2,
      '2027-03-14T16:00:00.000Z',
    ]);
  });

  it('knows summer time right after it starts', () => {
    const body = `return [new Date(2027, 2, 14, 1, 30), new Date(2027, 2, 14, 3, 30)].map((date) => date.toISOString());`;
    expect(runBody(body, inZone('America/New_York'))).toEqual([
      '2027-03-14T06:30:00.000Z',
      '2027-03-14T07:30:00.000Z',
    ]);
  });

  it('stays a Date in every other way', () => {
    const body = `
      const date = new Date(0);
      class Later extends Date { later() { return this.getTime() + 1; } }
      return [date instanceof Date, Date.name, Date.length, date.constructor === Date, new Later(5).later(), JSON.stringify(date),
        new Date(date).getTime(), String(new Date(NaN)), typeof Date(), new Date(2027, 0).getTime() === new Date('2027-01-01T00:00').getTime()];
    `;
    expect(runBody(body)).toEqual([
      true,
      'Date',
      7,
      true,
      6,
      '"1970-01-01T00:00:00.000Z"',
      0,
      'Invalid Date',
      'string',
      true,
    ]);
  });

  it('has no words of a language', () => {
    expect(() => runBody('return new Date().toLocaleDateString("id");')).toThrow(
      'Date.prototype.toLocaleDateString is not offered by the local host',
    );
  });
});
