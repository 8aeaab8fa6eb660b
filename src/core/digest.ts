import type { Book } from './book';
import type { Context } from './context';
import type { Day } from './day';
import type { AnyTab } from './tab';
import type { Params } from './words';

/** Whom a digest is for, and which days it speaks of. */
export interface Addressee {
  readonly agencyId: string;
  readonly agencyType: string;
  readonly from: Day;
  readonly to: Day;
}

/** One line: a text of the catalogue with its values. Codes and counts only. */
export interface DigestLine<Text extends string = string> {
  readonly text: Text;
  readonly params: Params;
}

/** The parts of a mail in their order: what asks for something, this week, the numbers. */
export const DIGEST_PARTS = ['act', 'week', 'numbers'] as const;
export type DigestPart = (typeof DIGEST_PARTS)[number];

/** Lines about one matter. Only what asks or is new makes a mail worth sending. */
export interface DigestSection<Key extends string = string, Text extends string = string> {
  readonly key: Key;
  readonly reads: readonly AnyTab[];
  /** The heading and the lines, in English. */
  readonly title: string;
  readonly texts: Readonly<Record<Text, string>>;
  /** Where it stands in the mail: what asks for something comes first. */
  readonly part: DigestPart;
  /** False when the section alone is no reason to write. */
  readonly worthAMail: boolean;
  /** Stands in the reminder on the eve of a session as well, whose days are that one day. */
  readonly inReminder?: true;
  /** All there is to say, the most urgent first: how much of it a mail holds is not the section's to decide. */
  lines(book: Book, addressee: Addressee, context: Context): readonly DigestLine<Text>[];
}

export const defineDigestSection = <const Key extends string, const Text extends string>(
  section: DigestSection<Key, Text>,
): DigestSection<Key, Text> => section;
