import fc from 'fast-check';
import { isTime, minutesOf, timeOfMinutes, timeOfSerial, timeSerial } from '../../src/core/time';
import { anyTime } from './arbitrary-days';

describe('a time of day', () => {
  it('survives becoming a fraction of a day and back', () => {
    fc.assert(fc.property(anyTime, (time) => expect(timeOfSerial(timeSerial(time))).toBe(time)));
  });

  it('survives becoming minutes and back', () => {
    fc.assert(fc.property(anyTime, (time) => expect(timeOfMinutes(minutesOf(time))).toBe(time)));
  });

  it('is three eighths of a day at nine', () => {
    expect(timeSerial('09:00')).toBe(0.375);
  });

  it('keeps its order as text', () => {
    fc.assert(fc.property(anyTime, anyTime, (a, b) => expect(a < b).toBe(timeSerial(a) < timeSerial(b))));
  });

  it.each([-0.25, 1, 1.5, 44_197, NaN, Infinity, 0.9999])('is not the number %p', (serial) =>
    expect(timeOfSerial(serial)).toBeUndefined(),
  );

  it('is what a sheet means by a fraction that is a hair off the minute', () => {
    expect(timeOfSerial(0.3750000001)).toBe('09:00');
    expect(timeOfSerial(0.4687499999)).toBe('11:15');
  });

  it.each(['24:00', '9:00', '09:60', '09.00', '', '09:00:00', ' 09:00', '09:00\n'])(
    'is not written %j',
    (text) => expect(isTime(text)).toBe(false),
  );

  it('is written with two digits each', () => {
    fc.assert(fc.property(anyTime, (time) => expect(isTime(time)).toBe(true)));
  });
});
