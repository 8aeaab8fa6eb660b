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

/** What a section is for: `act` asks for something, `know` tells. Only what asks or is new makes a mail worth sending. */
export interface DigestSection<Key extends string = string, Text extends string = string> {
  readonly key: Key;
  readonly reads: readonly AnyTab[];
  /** The heading and the lines, in English. */
  readonly title: string;
  readonly texts: Readonly<Record<Text, string>>;
  /** False when the section alone is no reason to write. */
  readonly worthAMail: boolean;
  lines(book: Book, addressee: Addressee, context: Context): readonly DigestLine<Text>[];
}

export const defineDigestSection = <const Key extends string, const Text extends string>(
  section: DigestSection<Key, Text>,
): DigestSection<Key, Text> => section;
