import fc from 'fast-check';
import { day } from '../../../src/core/kinds/day';
import { instant } from '../../../src/core/kinds/instant';
import { time } from '../../../src/core/kinds/time';
import { daySerial } from '../../../src/core/day';
import { anyDay } from '../arbitrary-days';
import { issuesOf } from './issues-of';
import { plainWords } from './plain-words';

describe('a date cell', () => {
  it('keeps every day from 1900 to 2199', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(issuesOf(day(), value)).toEqual([]);
        expect(day().fromCell(day().toCell(value, plainWords), plainWords)).toEqual({ ok: true, value });
      }),
    );
  });

  it.each(['01/02/2027', '2027-02-01', 'besok', true, 46_419.5, 0, 1, -3, NaN])(
    'is not %p: a text is never guessed at',
    (cell) => expect(day().fromCell(cell, plainWords)).toEqual({ ok: false, fault: { rule: 'R08' } }),
  );

  it('ends with 2199', () => {
    expect(day().fromCell(daySerial('2199-12-31'), plainWords)).toEqual({ ok: true, value: '2199-12-31' });
    expect(day().fromCell(daySerial('2200-01-01'), plainWords)).toMatchObject({ ok: false });
  });

  it.each(['2027-02-30', '1899-12-31', '2200-01-01', '2727-02-01', '0127-02-01', '9999-12-31'])(
    'is refused as %s from a form: no such day, or a slip of the keyboard',
    (value) => expect(issuesOf(day(), value)).toEqual(['R08']),
  );
});

describe('a time cell', () => {
  it.each(['09:00', '9.00', true, 1, 46_419, -0.1])('is not %p', (cell) =>
    expect(time().fromCell(cell, plainWords)).toEqual({ ok: false, fault: { rule: 'R10' } }),
  );

  it.each(['24:00', '9:00', '09:60'])('is refused as %s from a form', (value) =>
    expect(issuesOf(time(), value)).toEqual(['R10']),
  );
});

describe('a cell with a moment', () => {
  it.each(['2027-02-01T09:00:00', true, 0.5, -1, 109_575])('is not %p', (cell) =>
    expect(instant().fromCell(cell, plainWords)).toEqual({ ok: false, fault: { rule: 'R08' } }),
  );

  it.each(['2027-02-30T09:00:00', '2027-02-01T24:00:00', '2027-02-01T09:60:00', '2027-02-01 09:00:00'])(
    'is refused as %s from a form',
    (value) => expect(issuesOf(instant(), value)).toEqual(['R08']),
  );
});
