import type { Book } from '../../core/book';
import { addDays, type Day } from '../../core/day';
import { dayOfInstant } from '../../core/instant';
import type { Stored } from '../../core/row-view';
import { mailLog } from './tab';

export type LoggedMail = Stored<typeof mailLog>;

/** What a mail's key says: `kind|period|agency`. */
export const partsOf = (
  mailKey: string,
): { readonly kind: string; readonly period: string; readonly agencyId: string } => {
  const [kind = '', period = '', ...agency] = mailKey.split('|');
  return { kind, period, agencyId: agency.join('|') };
};

/** Kind of a mail that somebody sent to themselves: it counts for nothing. */
export const TEST = 'test';

const isTest = ({ mailKey }: LoggedMail): boolean => partsOf(mailKey).kind === TEST;

/** Mails of which nobody knows whether they left, until somebody says so. */
export const unsettled = (book: Book): readonly LoggedMail[] =>
  book.rows(mailLog).filter((mail) => mail.state === 'unknown' && !isTest(mail));

/** So long somebody is told of a mail that could not leave. */
const DAYS_TOLD = 7;

/** Mails of the last days that could not leave. */
export const failedSince = (book: Book, today: Day): readonly LoggedMail[] =>
  book
    .rows(mailLog)
    .filter(
      (mail) =>
        mail.state === 'failed' &&
        !isTest(mail) &&
        dayOfInstant(mail.changedAt) >= addDays(today, -DAYS_TOLD),
    );
