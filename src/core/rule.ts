import type { Book } from './book';
import type { Loose, Stored } from './row-view';
import type { Context } from './context';
import type { AnyTab, ColumnKey, Row } from './tab';
import type { Params } from './words';

/** E stops a command, W wants a yes, I only informs. */
export type Severity = 'E' | 'W' | 'I';

/** Where and how a row breaks a rule. */
export interface Hit<Column extends string = string> {
  readonly column?: Column;
  readonly params?: Params;
  /** When it weighs more or less than the rule usually does. */
  readonly severity?: Severity;
}

/** One row breaking one rule. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly tab: string;
  readonly id: string;
  readonly at: number;
  readonly column?: string;
  readonly params: Params;
}

/** What a rule says, one sentence each: in English here, in the other languages in their catalogues. */
export interface RuleWords {
  /** Of the row at hand; the hit's params stand in it. */
  readonly text: string;
  /** Why it matters to whoever works with the row. */
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
}

/** New values for a row, by which a rule is kept again. */
export interface Mending {
  readonly row: Loose<AnyTab>;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Rule<Code extends string = string> extends RuleWords {
  readonly code: Code;
  readonly severity: Severity;
  readonly on: AnyTab;
  /** Other tabs it looks into. */
  readonly reads: readonly AnyTab[];
  /** True for what comes by itself as days go by, and is no fault of a change: commands are not asked about it. */
  readonly onlyInValidation: boolean;
  /** True for what validation finds already, by a rule on another tab that a change of this one does not ask. */
  readonly onlyOfChanges: boolean;
  check(row: Stored<AnyTab>, book: Book, context: Context): readonly Hit[];
  /** Where there is only one way to mend it: what it makes of the row that was named, and of others that go with it. */
  readonly fix?: (row: Stored<AnyTab>, book: Book) => readonly Mending[];
}

interface Declaration<Code extends string, T extends AnyTab> extends RuleWords {
  readonly code: Code;
  readonly severity: Severity;
  readonly on: T;
  readonly reads?: readonly AnyTab[];
  readonly onlyInValidation?: boolean;
  readonly onlyOfChanges?: boolean;
  readonly check: (
    row: Stored<T>,
    book: Book,
    context: Context,
  ) => Hit<ColumnKey<T>> | readonly Hit<ColumnKey<T>>[] | undefined | false;
  readonly fix?: (
    row: Stored<T>,
    book: Book,
  ) => readonly { readonly row: Loose<T>; readonly values: Partial<Row<T>> }[];
}

/** Declares a rule over the sound, not voided rows of a tab. It sees the whole book, and names at most the one row it was given. */
export const defineRule = <const Code extends string, T extends AnyTab>({
  code,
  severity,
  text,
  why,
  mend,
  on,
  reads = [],
  onlyInValidation = false,
  onlyOfChanges = false,
  check,
  fix,
}: Declaration<Code, T>): Rule<Code> => ({
  code,
  severity,
  text,
  why,
  mend,
  on,
  reads,
  onlyInValidation,
  onlyOfChanges,
  check: (row, book, context) => {
    const hits = check(row as Stored<T>, book, context);
    return hits ? (Array.isArray(hits) ? (hits as readonly Hit[]) : [hits as Hit]) : [];
  },
  ...(fix ? { fix: (row, book) => fix(row as Stored<T>, book) } : {}),
});
