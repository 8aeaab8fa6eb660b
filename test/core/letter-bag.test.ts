import fc from 'fast-check';
import { letterBags, mayBeAlike } from '../../src/core/letter-bag';
import { nameSimilarity } from '../../src/core/name-match';
import { personName } from '../../src/core/person-name';
import { anyName } from './arbitrary-names';

const mayBe = (one: string, other: string, similarity = 0.9) =>
  mayBeAlike(letterBags(personName(one)), letterBags(personName(other)), similarity);

/** A name with a few letters changed, left out or put in, a blank among them. */
const misspelt = fc
  .tuple(
    anyName,
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', 'a', 'h', 'nn', ' ', 'y')), { maxLength: 3 }),
  )
  .map(([name, slips]) => ({
    name,
    slip: slips.reduce((text, [at, letter]) => text.slice(0, at) + letter + text.slice(at + 1), name),
  }));

describe('the letters of two names', () => {
  it.each([0.9, 0.95, 1])('let no pair fall out that is alike to %d', (wanted) => {
    const keeps = (one: string, other: string) =>
      nameSimilarity(one, other) < wanted || mayBe(one, other, wanted);
    fc.assert(
      fc.property(misspelt, ({ name, slip }) => keeps(name, slip)),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(anyName, anyName, keeps), { numRuns: 2000 });
  });

  it.each([
    ['ST. AMINAH BINTI SUKARNO', 'Siti Aminah'],
    ['Sitinur', 'Siti Nur'],
    ['Sulastri alias Mbak Las', 'Las'],
  ])('keep %s and %s', (one, other) => expect(mayBe(one, other)).toBe(true));

  it('part names that have little in common', () => {
    expect(mayBe('Siti Aminah', 'Endang Puspo')).toBe(false);
  });
});
