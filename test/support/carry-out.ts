import * as z from 'zod/mini';
import type { Book } from '../../src/core/book';
import { newProblems } from '../../src/core/check';
import type { Command } from '../../src/core/command';
import type { Context } from '../../src/core/context';
import type { Problem } from '../../src/core/rule';
import { rulesFor } from '../../src/app/operate';
import { afterChanges } from './book-of';

/** A command as the product carries it out, without the workbook: input parsed, decided, checked, and the book after it. */
export const carryOut = <Input, Answer, Code extends string>(
  command: Command<string, Input, Answer, Code>,
  book: Book,
  input: unknown,
  context: Context,
): { readonly answer: Answer; readonly book: Book; readonly problems: readonly Problem[] } => {
  const decision = command.decide(book, z.parse(command.input(), input), context);
  if (!decision.ok) throw new Error(`Refused: ${decision.refusals.map(({ code }) => code).join(', ')}`);
  const problems = newProblems(rulesFor(command), book, decision.changes, context);
  return { answer: decision.answer, book: afterChanges(book, decision.changes), problems };
};

/** The refusals' codes of a command, with the fields they concern. */
export const refusalsOf = <Input, Answer, Code extends string>(
  command: Command<string, Input, Answer, Code>,
  book: Book,
  input: unknown,
  context: Context,
): readonly string[] => {
  const decision = command.decide(book, z.parse(command.input(), input), context);
  return decision.ok ? [] : decision.refusals.map(({ code, field }) => `${code} at ${field ?? 'nothing'}`);
};
