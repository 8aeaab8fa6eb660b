import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { dayOfInstant, type Instant } from '../../core/instant';
import { frequencyOf, wantsReminders } from '../../features/agencies/facts';
import { agencies } from '../../features/agencies/tab';
import { admit, STEWARDS } from '../admit';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { composeMail, type Composed } from './compose';
import { type DueMail, recipientsOf } from './due';
import { mailKeyOf, periodOf, timingOf } from './period';
import { makingOf, MAKING_TABS } from './send';

/** Which of an agency's mails is meant. */
export const WHICH_MAIL = () =>
  z.strictObject({ agencyId: z.string('R13'), kind: z.enum(['digest', 'reminder'], 'R13') });
export type WhichMail = z.infer<ReturnType<typeof WHICH_MAIL>>;

/** A mail as it would leave now. */
export interface MailPreview {
  readonly subject: string;
  readonly html: string;
  readonly short: string;
  readonly recipients: number;
  readonly isWorthSending: boolean;
  /** Why it would be held back, and the heading or subject in which it stands. */
  readonly leak: Composed['leak'] | null;
}

/** The mail of the present period; a `WorkbookFault` of an agency that does not get such a one. */
export const presentMail = (book: Book, { agencyId, kind }: WhichMail, now: Instant): DueMail => {
  const agency = book.find(agencies, agencyId);
  const frequency = agency ? frequencyOf(agency) : 'off';
  const gets = kind === 'reminder' ? agency && wantsReminders(agency) : frequency !== 'off';
  if (agency?.active !== 'yes' || gets !== true) throw new WorkbookFault('noAgency', { id: agencyId });
  const period = periodOf(
    kind === 'reminder' || frequency === 'off' ? 'reminder' : frequency,
    dayOfInstant(now),
    timingOf(book),
  );
  return { key: mailKeyOf(period, agencyId), period, agency, isDue: false };
};

export const previewMail = (ports: Ports, which: WhichMail): { answer: MailPreview; snapshot: Snapshot } => {
  const snapshot = readSnapshot(ports, { tabs: MAKING_TABS });
  admit(snapshot, ports.user(), STEWARDS);
  const now = ports.now();
  const due = presentMail(snapshot.book, which, now);
  const making = makingOf(snapshot, ports, ports.user(), now);
  const { mail, short, isWorthSending, leak = null } = composeMail(making, due);
  const recipients = recipientsOf(snapshot.book, which.agencyId).length;
  const { subject, html } = mail;
  return { answer: { subject, html, short, recipients, isWorthSending, leak }, snapshot };
};
