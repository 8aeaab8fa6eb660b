import type { Loose } from '../../core/row-view';
import { createDraft } from '../../core/draft';
import { type Instant, minutesBetween } from '../../core/instant';
import { agencies } from '../../features/agencies/tab';
import { mailLog } from '../../features/mail-log/tab';
import { settingsOf } from '../../features/settings/tab';
import { personOf } from '../../features/staff/tab';
import { contextOf } from '../admit';
import { refuseCopy } from '../refuse-copy';
import { nobody } from '../nobody';
import type { Ports } from '../ports';
import type { Snapshot } from '../read/snapshot';
import { composeDigest, type Composed } from './compose';
import { mailKeyOf, type Period, weekOf } from './period';

/** An execution ends after six minutes: what has been in "sending" for longer died there. */
const SENDING_MINUTES = 10;

export type MailOutcome = 'sent' | 'failed' | 'unknown';

/** What the step before has done. */
export interface Finished {
  readonly key: string;
  readonly outcome: MailOutcome;
}

/** What the log says after a step; `claimed` is this run's to send now, and nobody else's. */
export interface StepAnswer {
  readonly claimed: { readonly key: string; readonly agencyId: string } | null;
  readonly queued: number;
  readonly nothing: number;
  /** Not sent and not to be sent: nobody to write to, or something in it that must not leave. */
  readonly failed: number;
}

/** Everything about the digests of a week as it is due on a snapshot. */
export interface Due {
  readonly period: Period;
  readonly agencyIds: readonly string[];
  compose(agencyId: string): Composed;
}

/** The digests of the week; with no agencies while they are not due yet. */
export const dueDigests = (
  snapshot: Snapshot,
  ports: Ports,
  email: string,
  now: Instant,
  isForced: boolean,
): Due => {
  refuseCopy(snapshot, ports);
  const { book } = snapshot;
  const period = weekOf(now, settingsOf(book));
  const context = contextOf(personOf(book, email) ?? nobody(email), snapshot, now);
  const isDue = isForced || now >= period.dueAt;
  const url = ports.workbookUrl();
  return {
    period,
    agencyIds: isDue
      ? book
          .rows(agencies)
          .filter(({ active, digest }) => active === 'yes' && digest === 'yes')
          .map(({ agencyId }) => agencyId)
      : [],
    compose: (agencyId) => composeDigest(book, agencyId, period, context, url),
  };
};

/** Writes down what was done, queues what is due, and claims the next mail that the quota allows. Pure over the snapshot. */
export const decideStep = (
  snapshot: Snapshot,
  due: Due,
  now: Instant,
  remaining: number,
  finished: Finished | undefined,
) => {
  const { book, journal } = snapshot;
  const draft = createDraft(book, journal.marks);
  const log = new Map(book.all(mailLog).map((row) => [String(row.$.cells.mailKey), row]));
  const mark = (row: Loose<typeof mailLog>, state: MailOutcome | 'sending') =>
    draft.set(mailLog, row, { state, changedAt: now });

  for (const [key, row] of log) {
    if (row.state !== 'sending') continue;
    if (key === finished?.key) mark(row, finished.outcome);
    else if (minutesBetween(row.changedAt ?? now, now) > SENDING_MINUTES) mark(row, 'unknown');
  }

  let claimed: StepAnswer['claimed'] = null;
  let queued = 0;
  let nothing = 0;
  let failed = 0;
  for (const agencyId of due.agencyIds) {
    const key = mailKeyOf(due.period, agencyId);
    const row = log.get(key);
    if (row && row.state !== 'queued') {
      if (row.state === 'nothing') nothing += 1;
      continue;
    }
    const { mail, hash, isWorthSending, isUnsafe } = due.compose(agencyId);
    const recipients = mail.to.length;
    const canSend = claimed === null && recipients <= remaining;
    const state = !isWorthSending
      ? 'nothing'
      : isUnsafe || recipients === 0
        ? 'failed'
        : canSend
          ? 'sending'
          : 'queued';
    if (state === 'sending') claimed = { key, agencyId };
    if (state === 'queued') queued += 1;
    if (state === 'nothing') nothing += 1;
    if (state === 'failed') failed += 1;
    const values = { state, recipients, contentHash: hash, changedAt: now } as const;
    if (!row) draft.add(mailLog, { mailKey: key, ...values });
    else if (state !== 'queued') draft.set(mailLog, row, values);
  }
  const answer: StepAnswer = { claimed, queued, nothing, failed };
  return { changes: draft.changes, marks: draft.marks, answer };
};
