import { type Instant, minutesBetween } from '../../core/instant';
import { settingsOf } from '../../features/settings/tab';
import { personOf } from '../../features/staff/tab';
import type { LanguageCode } from '../../i18n/speak';
import { contextOf } from '../admit';
import type { Seen } from '../calendar/hourly';
import { transact } from '../commit/transact';
import { nobody } from '../nobody';
import type { Mail, Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { refuseCopy } from '../refuse-copy';
import { allDigests } from '../registry';
import { type Composed, composeMail, type Making } from './compose';
import { DUE_TABS, type DueMail, recipientsOf } from './due';
import { WATCH_TABS, watchOver } from './scan';
import { decideStep, type Finished, type StepAnswer } from './step';

/** More mails than these would come near the six minutes of an execution; the rest stays queued for the next. */
const MOST_MAILS = 60;
/** On a slow day it ends sooner. */
const MOST_MINUTES = 3;
/** Google takes 60 writes a minute of one person: at most 50 steps, whatever they take, leave room for what is tried again. */
const PACE_MS = 1200;

export interface Sent {
  readonly language: LanguageCode;
  readonly sent: number;
  readonly failed: number;
  readonly queued: number;
  readonly nothing: number;
  /** Keys of mails of which it is not known whether they left: never sent again by themselves. */
  readonly unknown: readonly string[];
  /** What was seen of the workbook on the way. */
  readonly seen: Seen;
}

/** Everything that mails are made of. */
export const MAKING_TABS = [
  ...new Set([...DUE_TABS, ...WATCH_TABS, ...allDigests.flatMap(({ reads }) => reads)]),
];

/** What mails are made of on a snapshot of `MAKING_TABS`. */
export const makingOf = (snapshot: Snapshot, ports: Ports, email: string, now: Instant): Making => {
  const { book, journal } = snapshot;
  const context = contextOf(personOf(book, email) ?? nobody(email), snapshot, now);
  return { book, journal, context, url: ports.workbookUrl(), watch: watchOver(book) };
};

/** Makes each mail once, and only those that are asked for. */
const composer = (making: Making) => {
  const made = new Map<string, Composed>();
  return (due: DueMail): Composed => {
    const composed = made.get(due.key) ?? composeMail(making, due);
    made.set(due.key, composed);
    return composed;
  };
};

/** Hands a mail over; what is known of it after that: it goes back into line where somebody else has used the quota up meanwhile. */
export const hand = (ports: Ports, mail: Mail): Finished['outcome'] => {
  if (ports.mail.remaining() < mail.to.length) return 'queued';
  try {
    ports.mail.send(mail);
    return 'sent';
  } catch {
    // A time-out says nothing: it may have left. Whoever looks into the mailbox will know.
    return 'unknown';
  }
};

/**
 * Sends what is due, each mail at most once: "sending" is committed before a mail is handed over, and the commit that
 * says "sent" for one says "sending" for the next. All mails are made of what the first step read; whom they go to is
 * read at every step, so that whoever is taken off the list gets none from that moment on. `isForced` sends before the
 * hour that the settings name; `check` throws when whoever asks may not.
 */
export const sendDigests = (ports: Ports, isForced: boolean, check: (snapshot: Snapshot) => void): Sent => {
  const email = ports.user();
  const run = ports.newId();
  const started = ports.now();
  let compose: (due: DueMail) => Composed = () => {
    throw new Error('The first step has read nothing');
  };
  const claims = new Map<string, Mail>();
  const outcomes: Finished[] = [];
  let last: StepAnswer;
  let failed = 0;
  let language: LanguageCode = 'id';
  let seen: Seen = { calendarId: '', commit: 0 };
  for (let n = 0; ; n++) {
    if (n > 0) ports.pause(PACE_MS);
    const now = ports.now();
    const remaining = ports.mail.remaining();
    const mayClaim = outcomes.length < MOST_MAILS && minutesBetween(started, now) < MOST_MINUTES;
    const step = transact<StepAnswer, never>(ports, {
      name: 'sendDigests',
      by: email,
      requestId: (newest) => `${newest}.digest-${run}-${n}`,
      inputHash: '',
      tabs: n === 0 ? MAKING_TABS : DUE_TABS,
      decide: (snapshot) => {
        check(snapshot);
        refuseCopy(snapshot, ports);
        const { book } = snapshot;
        if (n === 0) compose = composer(makingOf(snapshot, ports, email, now));
        const finished = outcomes[outcomes.length - 1];
        const decided = decideStep(snapshot, { now, isForced, remaining, mayClaim, finished, compose });
        const { claimed, ...written } = decided;
        if (claimed)
          claims.set(claimed.key, {
            to: recipientsOf(book, claimed.agency.agencyId),
            ...compose(claimed).mail,
          });
        return written;
      },
    });
    // Without the answer nobody knows which mail this run has claimed: it stays in "sending", and becomes unknown.
    if (step.type !== 'done' || step.answer === null) throw new WorkbookFault('notKnownToBeSaved');
    last = step.answer;
    const { words, book, journal } = step.snapshot;
    language = words.language;
    seen = { calendarId: settingsOf(book).calendarId, commit: journal.newest };
    failed += last.failed;
    const { claimed } = last;
    const mail = claimed === null ? undefined : claims.get(claimed);
    if (claimed === null || !mail) break;
    outcomes.push({ key: claimed, outcome: hand(ports, mail) });
  }
  const count = (outcome: Finished['outcome']) => outcomes.filter((done) => done.outcome === outcome).length;
  return {
    language,
    sent: count('sent'),
    failed,
    queued: last.queued,
    nothing: last.nothing,
    seen,
    unknown: outcomes.filter(({ outcome }) => outcome === 'unknown').map(({ key }) => key),
  };
};
