import type * as z from 'zod/mini';
import type { Cell } from './cell';
import type { ColumnWords, Params } from './words';

/** A rule's number and what its message names: how a value is wrong. */
export interface Fault {
  readonly rule: string;
  readonly params?: Params;
}

export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** The sheet's own check on a cell, in words of the product; set-up translates it for the API. */
export type SheetCheck =
  | { readonly type: 'list'; readonly options: readonly string[] }
  | { readonly type: 'tab'; readonly tab: string }
  | { readonly type: 'date' }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'email' };

/** What a form shows for a value of this kind. */
export type Control =
  | { readonly type: 'text'; readonly max: number; readonly multiline: boolean }
  | { readonly type: 'date' | 'time' | 'email' }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'ref'; readonly tab: string };

/** `open`: says nothing of anyone. `coded`: about a participant, under a code. `person`: staff of the agencies. `identity`: who a participant is; only in the registry. */
export type PrivacyClass = 'open' | 'coded' | 'person' | 'identity';

/** Everything there is to know of one kind of column. */
export interface Kind<T, Optional extends boolean = boolean> {
  readonly name: string;
  readonly optional: Optional;
  readonly privacy: PrivacyClass;
  /** The value as a form sends it; each issue's message is the number of the rule that it breaks. Made when asked for: an execution needs few. */
  schema(): z.ZodMiniType<T>;
  toCell(value: T, words: ColumnWords): Cell;
  /** Never called with a blank cell. */
  fromCell(cell: Cell, words: ColumnWords): Decoded<T>;
  readonly check?: SheetCheck;
  /** A number format of Sheets, `dd/mm/yyyy`; `@` is plain text. */
  readonly numberFormat?: {
    readonly type: 'DATE' | 'TIME' | 'DATE_TIME' | 'NUMBER' | 'PERCENT' | 'TEXT';
    readonly pattern: string;
  };
  /** Pixels. */
  readonly width: number;
  readonly control: Control;
  /** Equal values have equal cells, but for capitals and blanks around them: a row can be found without decoding the others. */
  readonly comparable?: true;
  readonly options?: readonly string[];
  /** The tab whose key this column holds. */
  readonly refersTo?: string;
  /** The tab whose keys this column lists. */
  readonly refersToEach?: string;
  /** Makes the n-th id of a tab, for a key that the add-on gives. */
  readonly nthId?: (n: number) => string;
  /** A valid value, another one for each n; refs name the n-th row of their tab. */
  sample(n: number): T;
}

/** A kind whose value type is not known here. */
export type AnyKind = Kind<unknown>;

export const good = <T>(value: T): Decoded<T> => ({ ok: true, value });
export const bad = (rule: string, params?: Params): { ok: false; fault: Fault } => ({
  ok: false,
  fault: params ? { rule, params } : { rule },
});

/** zod's error hook: a value that is not there breaks R01, any other the kind's own rule. */
export const rule = (number: string) => ({
  error: (issue: { input?: unknown }): string =>
    issue.input === undefined || issue.input === '' || issue.input === null ? 'R01' : number,
});
