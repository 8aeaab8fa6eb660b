import * as z from 'zod/mini';
import { createDraft } from '../../core/draft';
import { canonicalJson, hashOf } from '../../core/hash';
import { mailLog } from '../../features/mail-log/tab';
import { admit, STEWARDS } from '../admit';
import { type Outcome, transact } from '../commit/transact';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import { DUE_TABS, dueMails } from './due';

export const SETTLE_INPUT = () =>
  z.strictObject({ key: z.string('R13'), as: z.enum(['arrived', 'again'], 'R13') });
export type SettleInput = z.infer<ReturnType<typeof SETTLE_INPUT>>;

/** What a mail is now. */
export interface Settled {
  readonly key: string;
  readonly state: 'sent' | 'queued';
}

/**
 * A person says of a mail of which nobody knows whether it left that it has arrived, or puts it, or one that could not
 * leave, in line once more; the next run sends it. One commit, in the journal with who said so.
 */
export const settleMail = (ports: Ports, input: SettleInput, requestId: string): Outcome<Settled, Refused> =>
  transact<Settled, Refused>(ports, {
    name: 'settleMail',
    by: ports.user(),
    requestId,
    inputHash: hashOf(canonicalJson(input)),
    tabs: DUE_TABS,
    decide: (snapshot) => {
      admit(snapshot, ports.user(), STEWARDS);
      const { book, journal } = snapshot;
      const now = ports.now();
      const { key, as } = input;
      const row = book.rows(mailLog).find(({ mailKey }) => mailKey === key);
      const isOpen = row?.state === 'unknown' || (as === 'again' && row?.state === 'failed');
      if (!row || !isOpen) throw new WorkbookFault('mailSettled');
      if (as === 'again' && !dueMails(book, now, true).some((due) => due.key === key))
        throw new WorkbookFault('mailTooLate');
      const state = as === 'arrived' ? 'sent' : 'queued';
      const draft = createDraft(book, journal.marks);
      draft.set(mailLog, row, { state, reason: undefined, changedAt: now });
      return { changes: draft.changes, marks: draft.marks, answer: { key, state } };
    },
  });
