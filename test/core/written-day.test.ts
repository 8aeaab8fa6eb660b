import fc from 'fast-check';
import { dayForPeople, daySerial } from '../../src/core/day';
import { readWrittenDay } from '../../src/core/written-day';
import { anyDay } from './arbitrary-days';

const NONE = { fault: { rule: 'R08' } };
const plainly = (day: string) => ({ day, isAmbiguous: false });

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

describe('a day as offices write it', () => {
  it.each([
    '13/03/1985',
    '13/3/1985',
    '13-03-1985',
    '13.3.1985',
    '13 03 1985',
    ' 13 / 3 / 1985 ',
    '13 Maret 1985',
    '13 maret 1985',
    '13 MARET 1985',
    '13 Mar 1985',
    '13-Mar-1985',
    '13 Mar. 1985',
    '13 March 1985',
    '1985-03-13',
    '1985/3/13',
    '1985-03-13 00:00:00',
    '1985-03-13T00:00:00.000',
    '13/03/1985 00:00',
    '31119',
    31119,
  ])('may be %j', (cell) => expect(readWrittenDay(cell)).toEqual(plainly('1985-03-13')));

  it.each([
    ['1 Mei 1990', '1990-05-01'],
    ['1 May 1990', '1990-05-01'],
    ['17 Agustus 1945', '1945-08-17'],
    ['17 Agt 1945', '1945-08-17'],
    ['17 Ags 1945', '1945-08-17'],
    ['28 Peb 1990', '1990-02-28'],
    ['28 Pebruari 1990', '1990-02-28'],
    ['10 Nopember 1990', '1990-11-10'],
    ['25-Des-1990', '1990-12-25'],
    ['25 Dec 1990', '1990-12-25'],
    ['5 Oktober 1990', '1990-10-05'],
  ])('names its months in Indonesian and in English: %s', (text, day) =>
    expect(readWrittenDay(text)).toEqual(plainly(day)),
  );

  it.each([
    '31/02/1990',
    '29/02/1990',
    '03/13/1985',
    '00/03/1985',
    '13/00/1985',
    '32/01/1985',
    '13/03-1985',
    '13/03',
    '13 Foo 1985',
    '31 Juni 1990',
    '13/03/198',
    '13/03/1850',
    '13/03/2200',
    '1985-13-03',
    '1985-03-13T17:00:00Z',
    '1985-03-13 07:30',
    '1985',
    '13031985',
    'sekitar 1985',
    '=TODAY()',
    '',
    1985,
    31119.5,
    -1,
    NaN,
    Infinity,
    109_575,
    true,
  ])('is not %j: nothing is guessed at (R08)', (cell) => expect(readWrittenDay(cell)).toEqual(NONE));

  it('is ambiguous where day and month could change places (R09)', () => {
    expect(readWrittenDay('03/04/1985')).toEqual({ day: '1985-04-03', isAmbiguous: true });
    expect(readWrittenDay('12-12-1985')).toEqual(plainly('1985-12-12'));
    expect(readWrittenDay('12/11/1985')).toMatchObject({ isAmbiguous: true });
    expect(readWrittenDay('13/12/1985')).toMatchObject({ isAmbiguous: false });
    expect(readWrittenDay('1985-04-03')).toMatchObject({ isAmbiguous: false });
    expect(readWrittenDay('3 April 1985')).toMatchObject({ isAmbiguous: false });
  });

  it('has a year of two digits only where the century is settled', () => {
    expect(readWrittenDay('13-3-85')).toEqual(NONE);
    expect(readWrittenDay('13-Mar-85')).toEqual(NONE);
    expect(readWrittenDay('13-3-85', { twoDigitPivot: 29 })).toEqual(plainly('1985-03-13'));
    expect(readWrittenDay('13-Mar-85', { twoDigitPivot: 29 })).toEqual(plainly('1985-03-13'));
    expect(readWrittenDay('13/3/29', { twoDigitPivot: 29 })).toEqual(plainly('2029-03-13'));
    expect(readWrittenDay('13/3/30', { twoDigitPivot: 29 })).toEqual(plainly('1930-03-13'));
    expect(readWrittenDay('13/3/1929', { twoDigitPivot: 29 })).toEqual(plainly('1929-03-13'));
  });

  it('is read back from every form that it may have', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const named = `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
        for (const text of [day, dayForPeople(day), `${date}.${month}.${year}`, named])
          expect(readWrittenDay(text)).toMatchObject({ day });
        if (day > '1928') expect(readWrittenDay(daySerial(day))).toEqual(plainly(day));
      }),
    );
  });

  it('never throws, and never finds a day outside 1900 to 2199', () => {
    const parts = fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), parts, fc.double()), (cell) => {
        const read = readWrittenDay(cell, { twoDigitPivot: 29 });
        if ('day' in read) expect(read.day).toMatch(/^(19|20|21)\d\d-\d\d-\d\d$/);
      }),
    );
  });
});
