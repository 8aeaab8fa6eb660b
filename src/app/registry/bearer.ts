import type { Book } from '../../core/book';
import type { Loose } from '../../core/row-view';
import { identities } from '../../features/identities/tab';
import { ERASED_NAME } from './erase';

/** Why the registry does not say whose a code of the shared workbook is. */
export type BearerFault = 'notHere' | 'noCode' | 'otherPerson' | 'severalRows' | 'erased' | 'noName';

/** What of an identity stands on a certificate. */
export interface Bearer {
  readonly fullName: string;
  readonly birthPlace: string | null;
  readonly birthDate: string | null;
}

type Identity = Loose<typeof identities>;

const keyedRows = (book: Book): ReadonlyMap<string, Identity> =>
  book.derive(
    'identities by key',
    () => new Map(book.all(identities).flatMap((row) => (row.registryKey ? [[row.registryKey, row]] : []))),
  );

/** The row that stands for a person, however often hers were put together. */
const keptRow = (book: Book, row: Identity): Identity => {
  const seen = new Set([row]);
  let kept = row;
  for (;;) {
    const next = keyedRows(book).get(kept.mergedInto ?? '');
    if (!next || seen.has(next)) return kept;
    seen.add(next);
    kept = next;
  }
};

/**
 * Who has a code. Where the shared workbook names a row of the registry too, both have to mean the same person: a cell
 * that was changed over there must not put another name on a certificate.
 */
export const bearerOf = (
  book: Book,
  participantId: string,
  registryKey: string | undefined,
): Bearer | BearerFault => {
  const named = book.all(identities).filter((row) => row.participantId === participantId);
  const pointed = registryKey === undefined ? undefined : keyedRows(book).get(registryKey);
  if (named.length === 0) {
    if (!pointed) return 'notHere';
    const kept = keptRow(book, pointed);
    if (kept.$.voided) return 'erased';
    return kept.participantId === undefined ? 'noCode' : 'otherPerson';
  }
  const people = [...new Set(named.map((row) => keptRow(book, row)))].filter(({ $ }) => !$.voided);
  const [person, another] = people;
  if (!person || person.fullName === ERASED_NAME) return 'erased';
  if (another) return 'severalRows';
  if (registryKey !== undefined && (!pointed || keptRow(book, pointed) !== person)) return 'otherPerson';
  if (person.fullName === undefined) return 'noName';
  const { fullName, birthPlace, birthDate } = person;
  return { fullName, birthPlace: birthPlace ?? null, birthDate: birthDate ?? null };
};
