import type { Loose } from '../../core/row-view';
import { createDraft, type Draft } from '../../core/draft';
import { type Instant, minutesBetween } from '../../core/instant';
import { mailLog } from '../../features/mail-log/tab';
import type { Snapshot } from '../read/snapshot';
import type { Composed } from './compose';
import { type DueMail, dueMails, recipientsOf } from './due';

/** An execution ends after six minutes: what has been in "sending" for longer died there. */
const SENDING_MINUTES = 10;
/** Google's limit of recipients a message. */
const MOST_RECIPIENTS = 50;

type State = NonNullable<LogRow['state']>;
type LogRow = Loose<typeof mailLog>;
type Reason = LogRow['reason'];

/** What the step before has done. */
export interface Finished {
  readonly key: string;
  readonly outcome: 'sent' | 'unknown' | 'queued';
}

/** What the log says after a step; the mail whose key is `claimed` is this run's to send now, and nobody else's. */
export interface StepAnswer {
  readonly claimed: string | null;
  readonly queued: number;
  readonly nothing: number;
  /** Not sent and not to be sent: nobody to write to, something in it that must not leave, or too late. */
  readonly failed: number;
}

/** What a step goes by beside the workbook. */
export interface Circumstance {
  readonly now: Instant;
  readonly isForced: boolean;
  /** Recipients that may still be written to. */
  readonly remaining: number;
  /** False when the run is at its end: it writes down what it has done, and takes nothing more upon itself. */
  readonly mayClaim: boolean;
  readonly finished: Finished | undefined;
  /** What a mail says. */
  compose(due: DueMail): Composed;
}

/** What has been in "sending" ends as what it became, or as not known when whoever sent it died. */
const settleSending = (
  draft: Draft,
  log: ReadonlyMap<string, LogRow>,
  { finished, now }: Circumstance,
): void => {
  for (const [key, row] of log) {
    if (row.state !== 'sending') continue;
    if (key === finished?.key) draft.set(mailLog, row, { state: finished.outcome, changedAt: now });
    else if (minutesBetween(row.changedAt ?? now, now) > SENDING_MINUTES)
      draft.set(mailLog, row, { state: 'unknown', changedAt: now });
  }
};

/** A mail in line whose days are over, or that its agency no longer wants, is told as not sent: nothing is skipped in silence. */
const expire = (
  draft: Draft,
  log: ReadonlyMap<string, LogRow>,
  present: readonly DueMail[],
  now: Instant,
): number => {
  const wanted = new Set(present.map(({ key }) => key));
  const late = [...log].filter(([key, { state }]) => state === 'queued' && !wanted.has(key));
  for (const [, row] of late) draft.set(mailLog, row, { state: 'failed', reason: 'expired', changedAt: now });
  return late.length;
};

const judge = (
  { isWorthSending, leak }: Composed,
  recipients: number,
): { readonly state: State; readonly reason?: Reason } => {
  if (!isWorthSending) return { state: 'nothing' };
  if (leak) return { state: 'failed', reason: leak.reason };
  if (recipients === 0) return { state: 'failed', reason: 'nobody' };
  if (recipients > MOST_RECIPIENTS) return { state: 'failed', reason: 'tooMany' };
  return { state: 'sending' };
};

/** Writes down what was done, queues what is due, and claims the next mail that the quota allows. Pure over the snapshot. */
export const decideStep = ({ book, journal }: Snapshot, circumstance: Circumstance) => {
  const { now, isForced, remaining, mayClaim } = circumstance;
  const draft = createDraft(book, journal.marks);
  const log = new Map(book.all(mailLog).map((row) => [String(row.$.cells.mailKey), row]));
  const present = dueMails(book, now, isForced);
  settleSending(draft, log, circumstance);

  let claimed: DueMail | undefined;
  const counts = {
    queued: circumstance.finished?.outcome === 'queued' ? 1 : 0,
    nothing: 0,
    failed: expire(draft, log, present, now),
  };
  for (const due of present) {
    const { key, agency, period, isDue } = due;
    const row = log.get(key);
    if (row ? row.state !== 'queued' : !isDue) {
      if (row?.state === 'nothing') counts.nothing += 1;
      continue;
    }
    // In line already, and this step has its hands full: nothing to work out.
    if (row && (claimed || !mayClaim)) {
      counts.queued += 1;
      continue;
    }
    const composed = circumstance.compose(due);
    // An eve without a session on the morrow is no news of any kind.
    if (!row && period.kind === 'reminder' && !composed.isWorthSending) continue;
    const recipients = recipientsOf(book, agency.agencyId).length;
    const judged = judge(composed, recipients);
    const canSend = mayClaim && !claimed && recipients <= remaining;
    const state = judged.state === 'sending' && !canSend ? 'queued' : judged.state;
    if (state === 'sending') claimed = due;
    else if (state === 'queued' || state === 'nothing' || state === 'failed') counts[state] += 1;
    const values = {
      ...{ state, reason: judged.reason, recipients },
      ...{ contentHash: composed.hash, changedAt: now },
    };
    if (!row) draft.add(mailLog, { mailKey: key, ...values });
    else if (state !== 'queued') draft.set(mailLog, row, values);
  }
  const answer: StepAnswer = { claimed: claimed?.key ?? null, ...counts };
  return { changes: draft.changes, marks: draft.marks, answer, claimed };
};
