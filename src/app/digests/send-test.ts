import { createDraft } from '../../core/draft';
import { canonicalJson, hashOf } from '../../core/hash';
import { fill } from '../../core/words';
import { TEST } from '../../features/mail-log/facts';
import { mailLog } from '../../features/mail-log/tab';
import { optionLabel } from '../../i18n/speak';
import { admit, STEWARDS } from '../admit';
import { type Outcome, transact } from '../commit/transact';
import type { Refused } from '../operate';
import type { Mail, Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import { refuseCopy } from '../refuse-copy';
import { wordsIn } from '../words';
import { composeMail } from './compose';
import { presentMail, type WhichMail } from './preview';
import { hand, makingOf, MAKING_TABS } from './send';
import type { Finished } from './step';

/** What became of a mail to oneself. */
export interface Tested {
  readonly to: string;
  /** Of whose call the row is: only that one hands the mail over. */
  readonly run: string;
  readonly key: string;
}

const noteOutcome = (ports: Ports, { key, run }: Tested, outcome: Finished['outcome']): void => {
  transact<null, never>(ports, {
    name: 'sendTestMail',
    by: ports.user(),
    requestId: (newest) => `${newest}.test-${run}`,
    inputHash: '',
    tabs: [mailLog],
    decide: ({ book, journal }) => {
      const draft = createDraft(book, journal.marks);
      const row = book.all(mailLog).find(({ mailKey }) => mailKey === key);
      // Nobody tries a test again by itself.
      const state = outcome === 'queued' ? 'failed' : outcome;
      if (row) draft.set(mailLog, row, { state, changedAt: ports.now() });
      return { changes: draft.changes, marks: draft.marks, answer: null };
    },
  });
};

/**
 * Sends an agency's mail to the person at the keyboard and to nobody else, logged as a kind of its own that counts for
 * nothing. The same request twice is one mail; what must not leave is not sent to oneself either.
 */
export const sendTestMail = (ports: Ports, which: WhichMail, requestId: string): Outcome<Tested, Refused> => {
  const to = ports.user();
  const run = ports.newId();
  const now = ports.now();
  let mail: Mail | undefined;
  const outcome = transact<Tested, Refused>(ports, {
    name: 'sendTestMail',
    by: to,
    requestId,
    inputHash: hashOf(canonicalJson(which)),
    tabs: MAKING_TABS,
    decide: (snapshot) => {
      admit(snapshot, to, STEWARDS);
      refuseCopy(snapshot, ports);
      if (ports.mail.remaining() < 1) throw new WorkbookFault('mailQuota');
      const { book, journal, words } = snapshot;
      const due = presentMail(book, which, now);
      const composed = composeMail(makingOf(snapshot, ports, to, now), due);
      if (composed.leak) {
        const { reason, where } = composed.leak;
        const label = optionLabel(words.language, mailLog.key, 'reason', reason);
        throw new WorkbookFault('mailStopped', { reason: label, where });
      }
      const speech = wordsIn(due.agency.language ?? words.language);
      const subject = fill(speech.app.mail.test, { subject: composed.mail.subject });
      mail = { ...composed.mail, subject, to: [to] };
      const key = `${TEST}|${now}-${run.slice(0, 4)}|${which.agencyId}`;
      const draft = createDraft(book, journal.marks);
      draft.add(mailLog, {
        ...{ mailKey: key, state: 'sending', recipients: 1, contentHash: composed.hash, changedAt: now },
      });
      return { changes: draft.changes, marks: draft.marks, answer: { to, run, key } };
    },
  });
  // An answer of an earlier call with the same request: its mail is that call's to send.
  if (outcome.type === 'done' && outcome.answer?.run === run && mail)
    noteOutcome(ports, outcome.answer, hand(ports, mail));
  return outcome;
};
