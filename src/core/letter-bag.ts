import type { PersonName } from './person-name';

/** How often letters occur in a form of a name, weighed as its words are, and what they weigh together. */
interface LetterBag {
  readonly letters: readonly number[];
  readonly total: number;
}

/** The bags of a name's forms. */
export type LetterBags = readonly LetterBag[];

const BUCKETS = 32;

export const letterBags = ({ forms }: PersonName): LetterBags =>
  forms.map(({ words, weights }) => {
    const letters = new Array<number>(BUCKETS).fill(0);
    words.forEach((word, n) => {
      const weight = (weights[n] ?? 0) / word.length;
      for (let at = 0; at < word.length; at++) {
        const bucket = word.charCodeAt(at) % BUCKETS;
        letters[bucket] = (letters[bucket] ?? 0) + weight;
      }
    });
    return { letters, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });

/**
 * The part of their letters that names of a similarity share at least. Words with a part of `f` in common are alike to
 * 0.6 + 0.4 f at most by Jaro and Winkler; a little less is asked for.
 */
const leastShared = (similarity: number): number => 1 - 2.5 * (1 - similarity) - 0.05;

const shareEnough = (one: LetterBag, other: LetterBag, part: number): boolean => {
  let missing = Math.min(one.total, other.total) * part;
  for (let bucket = 0; bucket < BUCKETS && missing > 0; bucket++) {
    const mine = one.letters[bucket] ?? 0;
    const theirs = other.letters[bucket] ?? 0;
    missing -= mine < theirs ? mine : theirs;
  }
  return missing <= 1e-9;
};

/** False for names that cannot be as alike as wanted (0.9 or more), at a small part of what comparing them costs. */
export const mayBeAlike = (one: LetterBags, other: LetterBags, similarity: number): boolean => {
  const part = leastShared(similarity);
  return one.some((form) => other.some((otherForm) => shareEnough(form, otherForm, part)));
};
