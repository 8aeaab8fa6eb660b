import { agencies } from '../../features/agencies/tab';
import { mailLog } from '../../features/mail-log/tab';
import { settingsOf } from '../../features/settings/tab';
import type { LanguageCode } from '../../i18n/speak';
import type { Seen } from '../calendar/hourly';
import { transact } from '../commit/transact';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { allDigests } from '../registry';
import { programmes } from '../../features/programmes/tab';
import { decideStep, dueDigests, type Finished, type StepAnswer } from './step';

/** More agencies than this would not fit into one execution; the rest stays queued for the next. */
const MOST_STEPS = 60;

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

const tabs = [...new Set([agencies, programmes, mailLog, ...allDigests.flatMap(({ reads }) => reads)])];

const hand = (ports: Ports, mail: Parameters<Ports['mail']['send']>[0]): Finished['outcome'] => {
  try {
    ports.mail.send(mail);
    return 'sent';
  } catch {
    // A time-out says nothing: it may have left. Whoever looks into the mailbox will know.
    return 'unknown';
  }
};

/**
 * Sends the week's digests, each at most once: "sending" is committed before a mail is handed over, and the commit that
 * says "sent" for one says "sending" for the next. `isForced` sends before the hour that the settings name; `check` throws
 * when whoever asks may not.
 */
export const sendDigests = (ports: Ports, isForced: boolean, check: (snapshot: Snapshot) => void): Sent => {
  const email = ports.user();
  const run = ports.newId();
  const outcomes: Finished[] = [];
  let last: StepAnswer | null = null;
  let failed = 0;
  let language: LanguageCode = 'id';
  let seen: Seen = { calendarId: '', commit: 0 };
  for (let n = 0; n < MOST_STEPS; n++) {
    const finished = outcomes[outcomes.length - 1];
    const now = ports.now();
    const remaining = ports.mail.remaining();
    const step = transact<StepAnswer, never>(ports, {
      name: 'sendDigests',
      by: email,
      requestId: (newest) => `${newest}.digest-${run}-${n}`,
      inputHash: '',
      tabs,
      decide: (snapshot) => {
        check(snapshot);
        return decideStep(
          snapshot,
          dueDigests(snapshot, ports, email, now, isForced),
          now,
          remaining,
          finished,
        );
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
    if (!claimed) break;
    const { mail } = dueDigests(step.snapshot, ports, email, now, isForced).compose(claimed.agencyId);
    outcomes.push({ key: claimed.key, outcome: hand(ports, mail) });
  }
  const count = (outcome: Finished['outcome']) => outcomes.filter((done) => done.outcome === outcome).length;
  return {
    language,
    sent: count('sent'),
    failed,
    queued: last?.queued ?? 0,
    nothing: last?.nothing ?? 0,
    seen,
    unknown: outcomes.filter(({ outcome }) => outcome === 'unknown').map(({ key }) => key),
  };
};
