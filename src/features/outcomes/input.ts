import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Draft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { outcomeIn } from './facts';
import { outcomes } from './tab';

/** What is said of a month. What is left out stays as it was. */
export const outcomeInput = () =>
  z.strictObject({
    /** Of the month's row as the form saw it; null when there was none. */
    version: z.nullable(z.string('R13')),
    said: z.strictObject({
      working: fieldOf(outcomes, 'working'),
      hasNib: fieldOf(outcomes, 'hasNib'),
      insurance: fieldOf(outcomes, 'insurance'),
      funding: fieldOf(outcomes, 'funding'),
      fundingBand: fieldOf(outcomes, 'fundingBand'),
      turnoverBand: fieldOf(outcomes, 'turnoverBand'),
      channel: fieldOf(outcomes, 'channel'),
    }),
  });
type OutcomeInput = z.infer<ReturnType<typeof outcomeInput>>;

export const saysNothing = ({ said }: OutcomeInput): boolean =>
  Object.values(said).every((value) => value === undefined);

/** True when somebody changed the month's row since the form saw it, or made one. */
export const isOtherOutcome = (book: Book, participantId: string, month: Day, { version }: OutcomeInput) =>
  (outcomeIn(book, participantId, month)?.$.version ?? null) !== version;

/** Puts what was said into the one row of a participant and month. */
export const storeOutcome = (
  book: Book,
  draft: Draft,
  participantId: string,
  month: Day,
  { said }: OutcomeInput,
): void => {
  const values = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const row = outcomeIn(book, participantId, month);
  if (row) draft.set(outcomes, row, values);
  else draft.add(outcomes, { participantId, month, ...values });
};
