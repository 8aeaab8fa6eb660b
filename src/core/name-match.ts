import type { Day } from './day';
import { jaroWinkler } from './jaro-winkler';
import { type NameForm, nameForm, type PersonName, personName } from './person-name';

/** A longer name's last words count as one. */
const MOST_WORDS = 6;

/** The most that the rows from `at` on can be worth when each takes a column of its own; `taken` has a bit for each that is gone. */
const bestOf = (worths: readonly number[], columns: number, at = 0, taken = 0): number => {
  const start = at * columns;
  if (start >= worths.length) return 0;
  let best = 0;
  for (let column = 0; column < columns; column++) {
    if ((taken >> column) & 1) continue;
    const worth = (worths[start + column] ?? 0) + bestOf(worths, columns, at + 1, taken | (1 << column));
    if (worth > best) best = worth;
  }
  return best;
};

/** The most that the words can be worth when each of the fewer is paired with another one of the more. */
const bestPairing = (fewer: NameForm, more: NameForm): number => {
  const worths: number[] = [];
  for (let row = 0; row < fewer.words.length; row++)
    for (let column = 0; column < more.words.length; column++) {
      const weight = ((fewer.weights[row] ?? 0) + (more.weights[column] ?? 0)) / 2;
      worths.push(weight * jaroWinkler(fewer.words[row] ?? '', more.words[column] ?? ''));
    }
  return bestOf(worths, more.words.length);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const aligned = (fewer: NameForm, more: NameForm): number =>
  (2 * bestPairing(fewer, more)) / (sum(fewer.weights) + sum(more.weights));

/** The longer name with two neighbours written as one, wherever the other has a word about as long. */
const joinings = ({ words }: NameForm, fewer: NameForm): readonly NameForm[] =>
  words.slice(1).flatMap((word, at) => {
    const joined = (words[at] ?? '') + word;
    return fewer.words.some(({ length }) => length - joined.length <= 1 && joined.length - length <= 1)
      ? [nameForm([...words.slice(0, at), joined, ...words.slice(at + 2)])]
      : [];
  });

const capped = (form: NameForm): NameForm =>
  form.words.length <= MOST_WORDS
    ? form
    : nameForm([...form.words.slice(0, MOST_WORDS - 1), form.words.slice(MOST_WORDS - 1).join('')]);

const similarityOfForms = (one: NameForm, other: NameForm): number => {
  if (one.glued === other.glued) return 1;
  const [a, b] = [capped(one), capped(other)];
  const isInOrder = a.words.length === b.words.length ? a.glued < b.glued : a.words.length < b.words.length;
  const [fewer, more] = isInOrder ? [a, b] : [b, a];
  let best = aligned(fewer, more);
  if (fewer.words.length === more.words.length) return best;
  for (const joined of joinings(more, fewer)) {
    const likeness = aligned(fewer, joined);
    if (likeness > best) best = likeness;
  }
  return best;
};

const ready = (name: string | PersonName): PersonName => (typeof name === 'string' ? personName(name) : name);

/**
 * How alike two names are, from 0 to 1: Jaro–Winkler over the best pairing of their words, whatever their order, longer
 * words weighing more; of several forms ("alias") the closest. The father's name does not count. Give names that are
 * compared often as `personName` made them.
 */
export const nameSimilarity = (one: string | PersonName, other: string | PersonName): number => {
  let best = 0;
  const others = ready(other).forms;
  for (const form of ready(one).forms)
    for (const otherForm of others) {
      const likeness = similarityOfForms(form, otherForm);
      if (likeness > best) best = likeness;
    }
  return best;
};

export interface Born {
  readonly name: string | PersonName;
  readonly birthDate?: Day;
  /** Where the day is not known, or not to be known. */
  readonly birthYear?: number;
}

/** How alike the names of one person are at least (rule R39): born on the same day, or in years at most one apart. */
export const LIKENESS = { sameDay: 0.9, closeYear: 0.95 } as const;

export type LikenessReason =
  'sameName' | 'similarName' | 'sameBirthDate' | 'closeBirthYear' | 'samePatronym' | 'otherPatronym';

export interface Likeness {
  readonly similarity: number;
  /** What speaks for it; and against it, a father of another name. */
  readonly reasons: readonly LikenessReason[];
}

const birthYearOf = ({ birthDate, birthYear }: Born): number | undefined =>
  birthDate === undefined ? birthYear : Number(birthDate.slice(0, 4));

const onFathers = (one: PersonName, other: PersonName): readonly LikenessReason[] =>
  one.patronym && other.patronym
    ? [similarityOfForms(one.patronym, other.patronym) >= 0.9 ? 'samePatronym' : 'otherPatronym']
    : [];

/**
 * Why two people are probably one (rule R39): names alike to 0.90 and the same birth date, or to 0.95 and birth years at
 * most one apart. Undefined when they are probably not, or when there is no birth date or year to compare.
 */
export const isProbablySame = (one: Born, other: Born): Likeness | undefined => {
  const isSameDay = one.birthDate !== undefined && one.birthDate === other.birthDate;
  const [year, otherYear] = [birthYearOf(one), birthYearOf(other)];
  if (year === undefined || otherYear === undefined || Math.abs(year - otherYear) > 1) return undefined;
  const [name, otherName] = [ready(one.name), ready(other.name)];
  const similarity = nameSimilarity(name, otherName);
  if (similarity < (isSameDay ? LIKENESS.sameDay : LIKENESS.closeYear)) return undefined;
  return {
    similarity,
    reasons: [
      similarity === 1 ? 'sameName' : 'similarName',
      isSameDay ? 'sameBirthDate' : 'closeBirthYear',
      ...onFathers(name, otherName),
    ],
  };
};

/** Shorter words are taken for initials. */
const TELLING = 3;

/**
 * True when a working name gives the full name away: it is that name, or has one of its words of at least three letters,
 * an alias's and the father's included, in whatever spelling. Initials pass.
 */
export const isPartOfName = (workingName: string, fullName: string | PersonName): boolean => {
  const { forms, patronym } = ready(fullName);
  const all = patronym ? [...forms, patronym] : forms;
  const telling = new Set(all.flatMap(({ words }) => words).filter(({ length }) => length >= TELLING));
  return personName(workingName).forms.some(
    ({ words, glued }) => all.some((form) => form.glued === glued) || words.some((word) => telling.has(word)),
  );
};
