import type { Book } from '../../core/book';
import { agencies } from '../../features/agencies/tab';
import { cohorts } from '../../features/cohorts/tab';
import { participants } from '../../features/participants/tab';
import { programmes } from '../../features/programmes/tab';
import { sites } from '../../features/sites/tab';

/** What a mail is stopped for. */
export type Leak = 'sixteenDigits' | 'registerNumber' | 'workingName';

/** Sixteen digits whatever parts them, as long as it is no letter and no sign of a day or an hour. */
const SIXTEEN_DIGITS = /(?:\d[\s.\-\u2010-\u2015_'’·•]*){15}\d/u;

/** A prison register's number, `B.I 123/2026`: class, number, year. How exactly it is written differs from house to house. */
const REGISTER_NUMBER =
  /(?<![\p{L}\p{N}])(?:A[\s.]*(?:IV|I{1,3}|V|[1-5])|B[\s.]*(?:III|II\s*[ab]?|I|[1-3]\s*[ab]?))[\s.,:-]*(?:no\.?\s*)?\d{1,5}\s*\/\s*(?:\d{4}|\d{2})(?![\d/])/iu;

/** What people put before a name, or instead of one: no name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'peserta warga binaan mbak bude bulik nona nyonya saudari kakak adik bapak tante'.split(' '),
);

/** Shorter words (Sri, Ani) are parts of too many others' names and words. */
const SHORTEST = 4;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a mail must not hold, and what it may although it sounds like it. */
export interface Watch {
  readonly names: ReadonlySet<string>;
  /** Names of short words only: found as a whole. */
  readonly phrases: readonly string[];
  /** Names of offices, rooms, programmes and cohorts: where one of them is all that a value says, it means no person. */
  readonly institutions: ReadonlySet<string>;
}

/** Tabs that a watch is made of. */
export const WATCH_TABS = [agencies, sites, programmes, cohorts, participants] as const;

/** The working names of everybody who is or was in the workbook, whatever their rows are worth. */
export const watchOver = (book: Book): Watch => {
  const names = new Set<string>();
  const phrases: string[] = [];
  for (const { $ } of book.all(participants)) {
    const words = wordsOf(String($.cells.workingName ?? ''));
    const telling = words.filter(
      (word) => word.length >= SHORTEST && !NO_NAMES.has(word) && !/\p{N}/u.test(word),
    );
    for (const word of telling) names.add(word);
    const letters = words.join('').replace(/\P{L}/gu, '');
    if (telling.length === 0 && letters.length >= SHORTEST && words.length > 1) phrases.push(words.join(' '));
  }
  const institutions = new Set(
    [
      ...book.all(agencies).map(({ name }) => name),
      ...book.all(sites).flatMap(({ name, room }) => [name, room]),
      ...book.all(programmes).map(({ name }) => name),
      ...book.all(cohorts).map(({ name }) => name),
    ].map((name) => wordsOf(name ?? '').join(' ')),
  );
  return { names, phrases, institutions };
};

const namesSomebody = (value: string, { names, phrases, institutions }: Watch): boolean => {
  const words = wordsOf(value);
  const whole = words.join(' ');
  if (institutions.has(whole)) return false;
  return (
    words.some((word) => names.has(word)) || phrases.some((phrase) => ` ${whole} `.includes(` ${phrase} `))
  );
};

/** Why a line must not leave; its values are what people typed, the rest of it is our own words. */
export const leakIn = (line: string, values: readonly string[], watch: Watch): Leak | undefined => {
  const plain = line.normalize('NFKC');
  if (SIXTEEN_DIGITS.test(plain)) return 'sixteenDigits';
  if (REGISTER_NUMBER.test(plain)) return 'registerNumber';
  return values.some((value) => namesSomebody(value, watch)) ? 'workingName' : undefined;
};
