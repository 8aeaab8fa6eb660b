import { shownCount, shownParts } from '../../src/core/small-group';

/** Every way in which groups can add up to a total. */
const waysTo = (total: number, groups: number): number[][] =>
  groups === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) =>
        waysTo(total - first, groups - 1).map((rest) => [first, ...rest]),
      ).flat();

describe('a small group', () => {
  it('is not told from another one, and nobody is nobody', () => {
    expect([0, 1, 4, 5].map((count) => shownCount(count, 5))).toEqual([0, '<5', '<5', 5]);
  });
});

describe('the parts of a total', () => {
  it('are all shown when none is small', () => {
    expect(shownParts([7, 0, 5], 5)).toEqual({ parts: [7, 0, 5], hidesTotal: false });
  });

  it('hide the smallest other one along with a small one, which would follow from the total', () => {
    expect(shownParts([30, 2, 8, 0], 5)).toEqual({ parts: [30, '*', '*', 0], hidesTotal: false });
    expect(shownParts([8, 2, 8, 20], 5).parts).toEqual(['*', '*', '*', 20]);
  });

  it('give up the total where there is no other', () => {
    expect(shownParts([3, 0], 5)).toEqual({ parts: ['*', 0], hidesTotal: true });
    expect(shownParts([4, 4], 5)).toEqual({ parts: ['*', '*'], hidesTotal: true });
  });

  it.each([2, 3, 5])(
    'never let one of less than %i be worked out, even by somebody who knows the rule',
    (minimum) => {
      for (const groups of [1, 2, 3, 4])
        for (let total = 0; total <= 20; total++) {
          // What could be behind each thing that is shown: every hidden group has to be of at least two sizes.
          const behind = new Map<string, number[][]>();
          for (const way of waysTo(total, groups)) {
            const { parts, hidesTotal } = shownParts(way, minimum);
            if (hidesTotal) continue;
            const said = JSON.stringify(parts);
            behind.set(said, [...(behind.get(said) ?? []), way]);
          }
          const known = [...behind].filter(([said, ways]) =>
            (JSON.parse(said) as unknown[]).some(
              (part, n) => part === '*' && new Set(ways.map((way) => way[n])).size === 1,
            ),
          );
          expect(known).toEqual([]);
        }
    },
  );
});
