import fc from 'fast-check';
import { dayOfInstant, instantOfSerial, instantSerial, minutesBetween } from '../../src/core/instant';
import { anyDay, anyTime } from './arbitrary-days';

const anyInstant = fc
  .tuple(anyDay, anyTime, fc.integer({ min: 0, max: 59 }))
  .map(([day, time, seconds]) => `${day}T${time}:${String(seconds).padStart(2, '0')}`);

describe('a moment', () => {
  it('survives becoming a serial number and back, to the second', () => {
    fc.assert(
      fc.property(anyInstant, (moment) => expect(instantOfSerial(instantSerial(moment))).toBe(moment)),
    );
  });

  it('has its time as the fraction of the number', () => {
    expect(instantSerial('2021-01-01T06:00:00')).toBe(44_197.25);
  });

  it('lies on its day', () => {
    expect(dayOfInstant('2027-02-08T07:15:00')).toBe('2027-02-08');
  });

  it('is rounded to the next day when it is less than half a second away', () => {
    expect(instantOfSerial(44_197.999_999)).toBe('2021-01-02T00:00:00');
  });

  it('is as many minutes from another as the clock of the platform says', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (from, to) =>
        expect(minutesBetween(from, to)).toBeCloseTo(
          (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000,
          2,
        ),
      ),
    );
  });
});
