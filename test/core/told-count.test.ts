import { shownParts, SOME, toldAround, toldWithin } from '../../src/core/told-count';

/** Small, so that every world can be gone through. */
const MINIMUM = 3;
const isSmall = (count: number) => count > 0 && count < MINIMUM;
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => n);

/**
 * The groups of people whose size somebody could work out who knows the rule: in all worlds that are told in the same
 * words the group has one size, and it is a small one.
 */
const given = <World>(
  worlds: readonly World[],
  tell: (world: World) => unknown,
  groups: (world: World) => readonly number[],
  /** Not so at the edge of what is gone through, beyond which there would be more of the same. */
  isInside: (world: World) => boolean,
) => {
  const sizes = new Map<string, Set<number>[]>();
  const inside = new Set<string>();
  for (const world of worlds) {
    const words = JSON.stringify(tell(world));
    if (isInside(world)) inside.add(words);
    const known = sizes.get(words) ?? groups(world).map(() => new Set<number>());
    groups(world).forEach((size, n) => known[n]?.add(size));
    sizes.set(words, known);
  }
  return [...sizes].filter(
    ([words, known]) => inside.has(words) && known.some((all) => all.size === 1 && [...all].some(isSmall)),
  );
};

describe('parts of a whole', () => {
  it.each([
    ['all of them where none is small', [16, 15, 0], [16, 15, 0]],
    ['the small one as such, and no other but nobody', [16, 3, 0], [null, '<5', 0]],
    ['none where the whole would give it away', [5, 1], [null, null]],
    ['one alone as what it is', [3], ['<5']],
  ])('are told: %s', (_, parts, shown) => expect(shownParts(parts, 5)).toEqual(shown));

  it.each([2, 3, 4])('never give a small one of %i away, the whole being told', (count) => {
    const worlds = Array.from({ length: 11 ** count }, (_, n) =>
      Array.from({ length: count }, (__, place) => Math.floor(n / 11 ** place) % 11),
    );
    const whole = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
    const tell = (parts: readonly number[]) => [
      shownParts(parts, MINIMUM),
      isSmall(whole(parts)) ? 'small' : whole(parts),
    ];
    expect(
      given(
        worlds,
        tell,
        (parts) => parts,
        (parts) => whole(parts) <= 10,
      ),
    ).toEqual([]);
  });
});

describe('a group within a group', () => {
  const told = (count: number) => ({ count, shown: count });

  it.each([
    [13, 18, 13],
    [0, 16, 0],
    [16, 16, 16],
    [3, 16, '<5'],
    [14, 16, '>11'],
    [5, 6, SOME],
    [1, 6, SOME],
  ])('of %i in %i is told as %s', (count, whole, shown) =>
    expect(toldWithin(count, [told(whole)], 5).shown).toBe(shown),
  );

  it('is measured by the narrowest group that is told', () => {
    const hidden = { count: 14, shown: '>11' };
    expect(toldWithin(14, [hidden, told(16)], 5).shown).toBe('>11');
    expect(toldWithin(9, [hidden, told(16)], 5).shown).toBe(9);
    expect(toldWithin(3, [{ count: 4, shown: '<5' }], 5).shown).toBe('<5');
  });

  it('is told around another one: those beyond it are no small group', () => {
    expect(toldAround(16, told(15), 5).shown).toBe('>15');
    expect(toldAround(20, told(15), 5).shown).toBe(20);
    expect(toldAround(15, told(15), 5).shown).toBe(15);
    expect(toldAround(3, told(0), 5).shown).toBe('<5');
  });

  it('gives no small group away, nor what is left over of another, in a ladder of six rungs', () => {
    const MOST = 12;
    /** Those who ever took part, have a place, were trained, got a certificate, have worked for long, still do. */
    const worlds = upTo(MOST).flatMap((ever) =>
      upTo(ever).flatMap((seated) =>
        upTo(seated).flatMap((trained) =>
          upTo(trained).flatMap((certified) =>
            upTo(trained).flatMap((long) =>
              upTo(long).map((still) => [ever, seated, trained, certified, long, still] as const),
            ),
          ),
        ),
      ),
    );
    const tell = ([ever, seated, trained, certified, long, still]: (typeof worlds)[number]) => {
      const places = toldWithin(seated, [], MINIMUM);
      const all = toldAround(ever, places, MINIMUM);
      const done = toldWithin(trained, [places, all], MINIMUM);
      const due = toldWithin(long, [done, places, all], MINIMUM);
      return [
        ...[places, all, done, due],
        toldWithin(certified, [done, places, all], MINIMUM),
        toldWithin(still, [due, done, places, all], MINIMUM),
      ].map(({ shown }) => shown);
    };
    const groups = ([ever, seated, trained, certified, long, still]: (typeof worlds)[number]) => [
      ...[seated, ever - seated, trained, seated - trained, certified, trained - certified],
      ...[long, trained - long, still, long - still],
    ];
    expect(given(worlds, tell, groups, ([ever]) => ever < MOST - MINIMUM)).toEqual([]);
  });
});
