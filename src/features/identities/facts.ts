import type { Book } from '../../core/book';
import { type LetterBags, letterBags, mayBeAlike } from '../../core/letter-bag';
import { type Likeness, LIKENESS, isProbablySame } from '../../core/name-match';
import { type PersonName, personName } from '../../core/person-name';
import type { Stored } from '../../core/row-view';
import { identities } from './tab';

export type Identity = Stored<typeof identities>;

/** Somebody ready to be compared with many others. */
interface Compared {
  readonly name: PersonName;
  readonly bags: LetterBags;
  readonly birthDate: string | undefined;
}

const ready = (fullName: string, birthDate: string | undefined): Compared => {
  const name = personName(fullName);
  return { name, bags: letterBags(name), birthDate };
};

/** Names are taken apart once a row: comparing is cheap, reading a name is not. */
const rowsReady = new WeakMap<Identity, Compared>();

const readyRow = (identity: Identity): Compared => {
  const known = rowsReady.get(identity) ?? ready(identity.fullName, identity.birthDate);
  rowsReady.set(identity, known);
  return known;
};

export interface Resemblance {
  readonly identity: Identity;
  readonly likeness: Likeness;
}

/** Those who stand for a person: whoever was merged into another row is left out. */
export const unmerged = (book: Book): readonly Identity[] =>
  book.rows(identities).filter(({ mergedInto }) => mergedInto === undefined);

const yearOf = (birthDate: string): number => Number(birthDate.slice(0, 4));

type ByYear = ReadonlyMap<number, readonly Identity[]>;
const yearsOfBooks = new WeakMap<Book, ByYear>();

/** Names are only compared where the years of birth allow it: in a registry of thousands most rows fall out here. */
const byBirthYear = (book: Book): ByYear => {
  const made = yearsOfBooks.get(book);
  if (made) return made;
  const years = new Map<number, Identity[]>();
  for (const identity of unmerged(book)) {
    if (identity.birthDate === undefined) continue;
    const year = yearOf(identity.birthDate);
    const same = years.get(year);
    if (same) same.push(identity);
    else years.set(year, [identity]);
  }
  yearsOfBooks.set(book, years);
  return years;
};

const compare = (one: Compared, other: Compared): Likeness | undefined => {
  if (one.birthDate === undefined || other.birthDate === undefined) return undefined;
  const wanted = one.birthDate === other.birthDate ? LIKENESS.sameDay : LIKENESS.closeYear;
  return mayBeAlike(one.bags, other.bags, wanted)
    ? isProbablySame(
        { name: one.name, birthDate: one.birthDate },
        { name: other.name, birthDate: other.birthDate },
      )
    : undefined;
};

/** Rows that are probably the same person (rule R39), likeliest first. Without a birth date nothing can be said. */
export const resembling = (
  book: Book,
  candidate: { readonly fullName: string; readonly birthDate?: string | undefined },
  except?: string,
): readonly Resemblance[] => {
  const { birthDate } = candidate;
  if (birthDate === undefined) return [];
  const one = ready(candidate.fullName, birthDate);
  const years = byBirthYear(book);
  const year = yearOf(birthDate);
  return [year - 1, year, year + 1]
    .flatMap((near) => years.get(near) ?? [])
    .flatMap((identity): Resemblance[] => {
      const likeness = identity.registryKey === except ? undefined : compare(one, readyRow(identity));
      return likeness ? [{ identity, likeness }] : [];
    })
    .sort((a, b) => b.likeness.similarity - a.likeness.similarity);
};

/** Two rows that are probably one person, the older one first. */
export interface Pair {
  readonly first: Identity;
  readonly second: Identity;
  readonly likeness: Likeness;
}

/** Why two rows are probably one person; undefined when they are probably not. */
export const likenessOf = (first: Identity, second: Identity): Likeness | undefined =>
  compare(readyRow(first), readyRow(second));

/** All pairs of rows that are probably the same person, likeliest first. */
export const resemblingPairs = (book: Book): readonly Pair[] => {
  const years = byBirthYear(book);
  return [...years]
    .flatMap(([year, same]) => {
      const next = years.get(year + 1) ?? [];
      return same.flatMap((identity, n) =>
        [...same.slice(n + 1), ...next].flatMap((other): Pair[] => {
          const likeness = likenessOf(identity, other);
          if (!likeness) return [];
          const [first, second] =
            identity.registryKey < other.registryKey ? [identity, other] : [other, identity];
          return [{ first, second, likeness }];
        }),
      );
    })
    .sort((a, b) => b.likeness.similarity - a.likeness.similarity);
};

/** Another row that holds a number which only one person can have; those that were merged away have given theirs up. */
export const holderOf = (
  book: Book,
  column: 'nik' | 'registerNo',
  value: string | undefined,
  except?: string,
): Identity | undefined =>
  value === undefined
    ? undefined
    : book
        .where(identities, column, value)
        .find(({ registryKey, mergedInto }) => registryKey !== except && mergedInto === undefined);
