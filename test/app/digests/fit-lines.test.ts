import * as fc from 'fast-check';
import { fitLines, MOST_LINES } from '../../../src/app/digests/fit-lines';

const lists = (...lengths: number[]) =>
  lengths.map((length, n) => Array.from({ length }, (_, k) => `${n}.${k}`));
const more = (count: number) => `+${count}`;
const shape = (...lengths: number[]) =>
  fitLines(lists(...lengths), more).map((shown) => [shown.lines.length, shown.more]);

describe('what fits one screen', () => {
  it('is all of it when it is little', () => {
    expect(shape(3, 0, 7)).toEqual([
      [3, ''],
      [0, ''],
      [7, ''],
    ]);
  });

  it('is ten lines, and how many more there are', () => {
    expect(shape(19)).toEqual([[10, '+9']]);
  });

  it('does not let a long list hide the ones after it', () => {
    expect(shape(19, 1, 5)).toEqual([
      [8, '+11'],
      [1, ''],
      [1, '+4'],
    ]);
  });

  it('never is more than ten lines, and loses count of none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 15 }), (lengths) => {
        const shown = fitLines(lists(...lengths), more);
        expect(shown.reduce((sum, { lines }) => sum + lines.length, 0)).toBeLessThanOrEqual(MOST_LINES);
        shown.forEach((list, n) => expect(list.lines.length + Number(list.more || 0)).toBe(lengths[n]));
      }),
    );
  });
});
