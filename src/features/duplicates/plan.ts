import type { Book } from '../../core/book';
import { isBlank } from '../../core/cell';
import type { Draft } from '../../core/draft';
import type { Likeness, LikenessReason } from '../../core/name-match';
import type { Stored } from '../../core/row-view';
import { type AnyTab, columnKeys, type Row } from '../../core/tab';
import type { Identity } from '../identities/facts';
import { identities } from '../identities/tab';
import type { duplicates } from './tab';

/** What a row lacks and the other one has; a cell that is there but wrong stays as it is, to be seen. */
export const missingFrom = <T extends AnyTab>(
  tab: T,
  row: Stored<T>,
  other: Stored<T>,
  except: readonly string[],
): Partial<Row<T>> =>
  Object.fromEntries(
    columnKeys(tab)
      .filter((column) => !except.includes(column) && isBlank(row.$.cells[column]))
      .flatMap((column) => {
        const value = (other as Readonly<Record<string, unknown>>)[column];
        return value === undefined ? [] : [[column, value]];
      }),
  ) as Partial<Row<T>>;

/** Makes one person of two rows: the newer one stays and is filled up, the older one points to it and keeps what it had. */
export const mergeIdentities = (book: Book, draft: Draft, older: Identity, newer: Identity): void => {
  draft.set(identities, newer, missingFrom(identities, newer, older, ['mergedInto', 'voided']));
  draft.set(identities, older, { mergedInto: newer.registryKey });
  // Whoever was merged into the older row before belongs to the one that stays.
  for (const earlier of book.where(identities, 'mergedInto', older.registryKey))
    draft.set(identities, earlier, { mergedInto: newer.registryKey });
};

const oneOf = <const Reason extends LikenessReason>(
  reasons: readonly LikenessReason[],
  ...wanted: readonly Reason[]
): Reason | undefined => wanted.find((reason) => reasons.includes(reason));

/** Why a pair was thought to be one person, as the tab keeps it. */
export const reasonsKept = (likeness: Likeness | undefined): Partial<Row<typeof duplicates>> =>
  likeness
    ? {
        score: Math.round(likeness.similarity * 100),
        names: oneOf(likeness.reasons, 'sameName', 'similarName'),
        births: oneOf(likeness.reasons, 'sameBirthDate', 'closeBirthYear'),
        fathers: oneOf(likeness.reasons, 'samePatronym', 'otherPatronym'),
      }
    : {};
