import { trainingYear } from '../support/training-year';
import { findProblems } from '../../src/core/check';
import { allSummaries, standingRules } from '../../src/app/registry';
import { bookOf } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { LARGE_NOW, largeCourse } from '../support/large-course';

const SEARCHES = [
  'filter',
  'find',
  'findIndex',
  'some',
  'every',
  'map',
  'flatMap',
  'reduce',
  'includes',
  'indexOf',
] as const;

/** How many elements the array methods have gone through while something was done. */
const elementsSeenBy = (act: () => void): number => {
  const methods = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const kept = SEARCHES.map((name) => [name, methods[name]!] as const);
  const place = methods.indexOf!;
  let seen = 0;
  for (const [name, method] of kept)
    methods[name] = function (this: unknown[], ...given: unknown[]) {
      const found = method.apply(this, given);
      // It ends where it finds, and counts as a whole where it finds nothing.
      seen += name === 'find' && found !== undefined ? Number(place.call(this, found)) + 1 : this.length;
      return found;
    };
  try {
    act();
  } finally {
    for (const [name, method] of kept) methods[name] = method;
  }
  return seen;
};

const N = 2000;
const courseOf = (rows: number, cohortSize: number) =>
  bookOf({ ...largeCourse(rows, { cohortSize }), agencies: trainingYear().agencies });
const context = contextOf({ now: `${LARGE_NOW}T08:00:00` });

describe.each([
  ['many cohorts', 20, 20],
  ['one cohort', N / 10, (2 * N) / 10],
])('twice as many rows of attendance, in %s', (_, cohortSize, sizeOfTwice) => {
  const book = courseOf(N, cohortSize);
  const twice = courseOf(2 * N, sizeOfTwice);
  // Twice as much, a little for the logarithm, and what does not grow at all.
  const MOST = 2.3;

  it('make validation look at no more than about twice as much', () => {
    const once = elementsSeenBy(() => findProblems(standingRules, book, context));
    expect(elementsSeenBy(() => findProblems(standingRules, twice, context)) / once).toBeLessThan(MOST);
  });

  it.each(allSummaries.map((summary) => [summary.key, summary] as const))(
    'make the summary %s look at no more than about twice as much',
    (__, summary) => {
      // Books of their own: what another summary has worked out of them would be for free.
      const fresh = [courseOf(N, cohortSize), courseOf(2 * N, sizeOfTwice)] as const;
      const [once, doubled] = fresh.map((each) => elementsSeenBy(() => summary.tables(each, context)));
      expect(doubled! / once!).toBeLessThan(MOST);
    },
  );
});
