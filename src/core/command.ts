import type * as z from 'zod/mini';
import type { Book } from './book';
import type { Change } from './change';
import type { Context } from './context';
import type { Draft, Marks } from './draft';
import type { Role } from './role';
import type { AnyTab } from './tab';
import type { Params } from './words';

/** Why a command does not go through, in a word; the catalogue has the sentence. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** Path of the input's field that it concerns, `participant.workingName`. */
  readonly field?: string;
  readonly params?: Params;
}

export type Decision<Answer, Code extends string = string> =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly marks: Marks; readonly answer: Answer }
  | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] };

interface Common<Name extends string, Input, Code extends string> {
  readonly name: Name;
  readonly roles: readonly Role[];
  readonly reads: readonly AnyTab[];
  /** Schema of the input; made when asked for, as only one is needed in an execution. */
  input(): z.ZodMiniType<Input>;
  /** What a user reads of each refusal, in English. */
  readonly refusals: Readonly<Record<Code, string>>;
}

/** Something a person does: a pure decision over the book. */
export interface Command<Name extends string, Input, Answer, Code extends string> extends Common<
  Name,
  Input,
  Code
> {
  readonly type: 'command';
  readonly writes: readonly AnyTab[];
  /** Generated tabs in which it notes a decision of a person: the journal keeps these changes too, so that they can be undone. */
  readonly journals?: readonly AnyTab[];
  decide(book: Book, input: Input, context: Context): Decision<Answer, Code>;
}

/** Something a person asks: what a sidebar shows. */
export interface Query<Name extends string, Input, Answer, Code extends string> extends Common<
  Name,
  Input,
  Code
> {
  readonly type: 'query';
  answer(
    book: Book,
    input: Input,
    context: Context,
  ): Answer | { readonly refusals: readonly Refusal<Code>[] };
}

export type AnyCommand = Command<string, unknown, unknown, string>;
export type AnyQuery = Query<string, unknown, unknown, string>;

export const defineCommand = <const Name extends string, Input, Answer, const Code extends string>(
  declaration: Omit<Command<Name, Input, Answer, Code>, 'type'>,
): Command<Name, Input, Answer, Code> => ({ type: 'command', ...declaration });

export const defineQuery = <const Name extends string, Input, Answer, const Code extends string>(
  declaration: Omit<Query<Name, Input, Answer, Code>, 'type'>,
): Query<Name, Input, Answer, Code> => ({ type: 'query', ...declaration });

export const decided = <Answer>(draft: Draft, answer: Answer) =>
  ({ ok: true, changes: draft.changes, marks: draft.marks, answer }) as const;

export const refuse = <const Code extends string>(code: Code, field?: string, params?: Params) => ({
  ok: false as const,
  refusals: [{ code, ...(field === undefined ? {} : { field }), ...(params ? { params } : {}) }],
});
