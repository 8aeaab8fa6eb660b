import type { Book } from '../../core/book';
import { type Likeness, isProbablySame } from '../../core/name-match';
import { type PersonName, personName } from '../../core/person-name';
import type { Stored } from '../../core/row-view';
import { identities } from './tab';

export type Identity = Stored<typeof identities>;

interface Known {
  readonly identity: Identity;
  readonly name: PersonName;
}

/** Names are taken apart once a row: comparing is cheap, reading a name is not. */
const names = new WeakMap<Identity, PersonName>();

const nameOf = (identity: Identity): PersonName => {
  const known = names.get(identity) ?? personName(identity.fullName);
  names.set(identity, known);
  return known;
};

export interface Resemblance extends Known {
  readonly likeness: Likeness;
}

/** Rows that are probably the same person (rule R39), likeliest first. Without a birth date nothing can be said. */
export const resembling = (
  book: Book,
  candidate: { readonly fullName: string; readonly birthDate?: string | undefined },
  except?: string,
): readonly Resemblance[] => {
  const { birthDate } = candidate;
  if (birthDate === undefined) return [];
  const name = personName(candidate.fullName);
  const year = Number(birthDate.slice(0, 4));
  return book
    .rows(identities)
    .flatMap((identity): Resemblance[] => {
      if (
        identity.registryKey === except ||
        identity.mergedInto !== undefined ||
        identity.birthDate === undefined
      )
        return [];
      // Names are only compared where the years allow it: most rows fall out here.
      if (Math.abs(Number(identity.birthDate.slice(0, 4)) - year) > 1) return [];
      const known = { identity, name: nameOf(identity) };
      const likeness = isProbablySame(
        { name, birthDate },
        { name: known.name, birthDate: identity.birthDate },
      );
      return likeness ? [{ ...known, likeness }] : [];
    })
    .sort((a, b) => b.likeness.similarity - a.likeness.similarity);
};
