import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import type { Stored } from '../../core/row-view';
import type { ColumnKey } from '../../core/tab';
import type { identities } from '../identities/tab';
import { imports } from './tab';

/** What a list may say of a person; the other columns are the product's own. */
export const FIELDS = [
  'fullName',
  'alias',
  'nik',
  'birthPlace',
  'birthDate',
  'address',
  'registerClass',
  'registerNo',
  'intakeOn',
  'sentenceEndOn',
  'expectedReleaseOn',
  'actualReleaseOn',
  'workingName',
  'consent',
  'consentOn',
] as const satisfies readonly ColumnKey<typeof identities>[];
export type Field = (typeof FIELDS)[number];

export const isField = (text: string): text is Field => (FIELDS as readonly string[]).includes(text);

const MOST_COLUMNS = 60;
const MOST_CHARACTERS = 500;

export const whole = (min: number, max: number) =>
  z.number('R14').check(z.refine((value) => Number.isInteger(value) && value >= min && value <= max, 'R14'));
export const word = () => z.string('R13').check(z.maxLength(60, 'R14'));

/** How a list is read; each field once. */
export const matchingField = () =>
  z.strictObject({
    signature: word(),
    columns: z.array(z.enum(['', ...FIELDS], 'R13'), 'R13').check(
      z.maxLength(MOST_COLUMNS, 'R14'),
      z.refine((columns) => columns.includes('fullName'), 'R01'),
      z.refine((columns) => {
        const taken = columns.filter((column) => column !== '');
        return new Set(taken).size === taken.length;
      }, 'R36'),
    ),
    numericNik: z.boolean('R13'),
  });

/** Lines with the cells of the columns that are taken, in their order. */
export const linesField = (most: number) =>
  z
    .array(
      z.strictObject({
        line: whole(1, 1_000_000),
        cells: z
          .array(z.string('R13').check(z.maxLength(MOST_CHARACTERS, 'R14')), 'R13')
          .check(z.maxLength(FIELDS.length, 'R14')),
      }),
      'R13',
    )
    .check(z.maxLength(most, 'R14'));

/** How a list is read: the field of each of its columns, blank for one that is not taken. */
export interface Matching {
  /** Tells headers apart: the same again means the same columns. */
  readonly signature: string;
  readonly columns: readonly string[];
  /** The NIKs were numbers on their way here: one that ends in 0 is not to be trusted. */
  readonly numericNik: boolean;
}

/** What line 0 of a job keeps. */
export interface Plan extends Matching {
  /** Tells lists apart: an import whose sending was broken off goes on with the same one. */
  readonly content: string;
  readonly total: number;
}

export const planCells = ({ signature, content, total, numericNik, columns }: Plan): readonly string[] => [
  signature,
  content,
  String(total),
  numericNik ? 'yes' : 'no',
  ...columns,
];

const planOf = ([signature = '', content = '', total, numericNik, ...columns]: readonly string[]): Plan => ({
  signature,
  content,
  total: Number(total),
  numericNik: numericNik === 'yes',
  columns,
});

export type ImportLine = Stored<typeof imports>;

export interface Job {
  readonly job: string;
  readonly plan: Plan;
  /** In the order of the file. */
  readonly lines: readonly ImportLine[];
}

const byLine = (a: ImportLine, b: ImportLine) => a.line - b.line;

export const jobOf = (book: Book, job: string): Job | undefined => {
  const rows = book.where(imports, 'job', job);
  const head = rows.find(({ state }) => state === 'columns');
  return head
    ? {
        job,
        plan: planOf(head.cells ?? []),
        lines: rows.filter(({ state }) => state !== 'columns').sort(byLine),
      }
    : undefined;
};

/** The newest job; rows are appended, so that it is the lowest. */
export const newestJob = (book: Book): Job | undefined => {
  const heads = book.rows(imports).filter(({ state }) => state === 'columns');
  const head = heads[heads.length - 1];
  return head && jobOf(book, head.job);
};

/** How lists were matched before, one for each header, the newest first. */
export const matchings = (book: Book): readonly Matching[] => {
  const newest = new Map<string, Matching>();
  for (const { state, cells } of book.rows(imports)) {
    if (state !== 'columns') continue;
    const { signature, columns, numericNik } = planOf(cells ?? []);
    newest.delete(signature);
    newest.set(signature, { signature, columns, numericNik });
  }
  return [...newest.values()].reverse();
};
