import type { Book } from '../../core/book';
import { dayOfInstant, type Instant } from '../../core/instant';
import { type Agency, frequencyOf, isInDomain, wantsReminders } from '../../features/agencies/facts';
import { agencies } from '../../features/agencies/tab';
import { holidays } from '../../features/holidays/tab';
import { mailLog } from '../../features/mail-log/tab';
import { settings } from '../../features/settings/tab';
import { staff } from '../../features/staff/tab';
import { mailKeyOf, type MailKind, type Period, periodOf, timingOf } from './period';

/** What it takes to know which mails are due, and to whom. */
export const DUE_TABS = [settings, agencies, staff, holidays, mailLog] as const;

/** A mail that an agency may get in the present period of a kind. */
export interface DueMail {
  readonly key: string;
  readonly period: Period;
  readonly agency: Agency;
  /** False while its hour has not come. */
  readonly isDue: boolean;
}

/** Kinds of mail that an agency gets: one digest as often as it chose, and reminders. */
export const kindsOf = (agency: Agency): readonly MailKind[] => {
  const frequency = frequencyOf(agency);
  return [
    ...(frequency === 'off' ? [] : [frequency]),
    ...(wantsReminders(agency) ? (['reminder'] as const) : []),
  ];
};

/** The mails of the present periods, one a key. `isForced`: digests do not wait for their hour; reminders do, being of tomorrow. */
export const dueMails = (book: Book, now: Instant, isForced: boolean): readonly DueMail[] => {
  const timing = timingOf(book);
  const periods = new Map<MailKind, Period>();
  const present = (kind: MailKind): Period => {
    const period = periods.get(kind) ?? periodOf(kind, dayOfInstant(now), timing);
    periods.set(kind, period);
    return period;
  };
  const mails = new Map<string, DueMail>();
  for (const agency of book.rows(agencies)) {
    if (agency.active !== 'yes') continue;
    for (const kind of kindsOf(agency)) {
      const period = present(kind);
      const key = mailKeyOf(period, agency.agencyId);
      const isDue = now >= period.dueAt || (isForced && kind !== 'reminder');
      // A second row with the same code is a finding, not a second mail.
      if (!mails.has(key)) mails.set(key, { key, period, agency, isDue });
    }
  }
  return [...mails.values()];
};

/** Addresses of an agency's active people who want its mails, in the domains that it names. Nobody else is ever written to. */
export const recipientsOf = (book: Book, agencyId: string): readonly string[] => {
  const agency = book.find(agencies, agencyId);
  return [
    ...new Set(
      book
        .where(staff, 'agencyId', agencyId)
        .filter(({ active, digest }) => active === 'yes' && digest === 'yes')
        .filter(({ email }) => agency === undefined || isInDomain(agency, email))
        .map(({ email }) => email),
    ),
  ];
};
