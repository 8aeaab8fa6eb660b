import fc from 'fast-check';
import { number, year } from '../../../src/core/kinds/number';
import { issuesOf } from './issues-of';
import { plainWords } from './plain-words';

const halves = number({ min: 0.5, max: 24, step: 0.5 });
const tenths = number({ min: 0, max: 1, step: 0.1 });

describe('a number', () => {
  it.each([0.5, 1, 3, 23.5, 24])('may be %d between its bounds and in its steps', (value) => {
    expect(issuesOf(halves, value)).toEqual([]);
    expect(halves.fromCell(value, plainWords)).toEqual({ ok: true, value });
  });

  it.each([0, 0.25, 24.5, -1, 2.75, NaN, Infinity, 1e300])('may not be %d', (value) => {
    expect(issuesOf(halves, value)).toEqual(['R14']);
    expect(halves.fromCell(value, plainWords)).toMatchObject({ ok: false, fault: { rule: 'R14' } });
  });

  it.each(['3', '3,5', true, '=1+1'])('is not the cell %j, whatever it looks like', (cell) =>
    expect(halves.fromCell(cell, plainWords)).toEqual({
      ok: false,
      fault: { rule: 'R14', params: { min: 0.5, max: 24 } },
    }),
  );

  it('counts in tenths in spite of floating point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), (tenth) =>
        expect(issuesOf(tenths, tenth / 10)).toEqual([]),
      ),
    );
    expect(issuesOf(tenths, 0.1 + 0.2)).toEqual([]);
    expect(issuesOf(tenths, 0.35)).toEqual(['R14']);
  });

  it('takes exactly the whole numbers within its bounds when no step is said', () => {
    const whole = number({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 1005 }), fc.double()), (value) =>
        expect(issuesOf(whole, value).length === 0).toBe(
          Number.isInteger(value) && value >= 1 && value <= 1000,
        ),
      ),
    );
  });

  it('is a year from 1900 to 2199', () => {
    expect(issuesOf(year(), 1899)).toEqual(['R14']);
    expect(issuesOf(year(), 1985)).toEqual([]);
    expect(issuesOf(year(), 1985.5)).toEqual(['R14']);
    expect(issuesOf(year(), 2200)).toEqual(['R14']);
  });
});
