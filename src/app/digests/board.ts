import { addDays } from '../../core/day';
import { dayOfInstant, type Instant } from '../../core/instant';
import { type Frequency, frequencyOf, wantsReminders } from '../../features/agencies/facts';
import { agencies } from '../../features/agencies/tab';
import { type LoggedMail, partsOf, TEST } from '../../features/mail-log/facts';
import { mailLog } from '../../features/mail-log/tab';
import { settingsOf } from '../../features/settings/tab';
import type { LanguageCode } from '../../i18n/speak';
import { admit, STEWARDS } from '../admit';
import type { Ports } from '../ports';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { DUE_TABS, dueMails, recipientsOf } from './due';
import { mailKeyOf, periodOf, timingOf } from './period';
import { heartbeatAge } from './trigger';

/** So many mails are listed, newest first: what a person looks through. */
const MOST_LISTED = 40;

/** A mail as the log has it. */
export interface Listed {
  readonly key: string;
  readonly kind: string;
  readonly period: string;
  readonly agencyId: string;
  readonly state: LoggedMail['state'];
  readonly reason: NonNullable<LoggedMail['reason']> | null;
  readonly recipients: number;
  readonly at: Instant;
  /** True of a mail that did not leave, or perhaps not, and whose days are not over. */
  readonly maySendAgain: boolean;
}

/** An agency, and how it stands with its mails. */
export interface AgencyMails {
  readonly agencyId: string;
  readonly name: string;
  readonly frequency: Frequency | 'off';
  readonly language: LanguageCode;
  readonly reminders: boolean;
  readonly recipients: number;
  /** When its next digest is due; null when it gets none. A moment that is past: with the next run. */
  readonly nextAt: Instant | null;
  readonly last: Listed | null;
}

/** What stewards see of all mails. */
export interface DigestBoard {
  readonly now: Instant;
  readonly agencies: readonly AgencyMails[];
  /** Of which nobody knows whether they left. */
  readonly unsettled: readonly Listed[];
  readonly log: readonly Listed[];
  readonly heartbeat: { readonly by: string; readonly at: Instant; readonly isStale: boolean } | null;
  /** Recipients that the person at the keyboard may still write to today. */
  readonly remaining: number;
}

export const digestBoard = (ports: Ports): { answer: DigestBoard; snapshot: Snapshot } => {
  const snapshot = readSnapshot(ports, { tabs: DUE_TABS });
  admit(snapshot, ports.user(), STEWARDS);
  const { book } = snapshot;
  const now = ports.now();
  const timing = timingOf(book);
  const present = new Set(dueMails(book, now, true).map(({ key }) => key));
  const log = book
    .rows(mailLog)
    .map((row): Listed => {
      const { mailKey: key, state, reason, recipients, changedAt: at } = row;
      const maySendAgain = (state === 'unknown' || state === 'failed') && present.has(key);
      return { key, ...partsOf(key), state, reason: reason ?? null, recipients, at, maySendAgain };
    })
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
  const nextOf = (frequency: Frequency, agencyId: string): Instant => {
    const period = periodOf(frequency, dayOfInstant(now), timing);
    const row = log.find(({ key }) => key === mailKeyOf(period, agencyId));
    return row && row.state !== 'queued'
      ? periodOf(frequency, addDays(period.until, 1), timing).dueAt
      : period.dueAt;
  };
  const { language } = settingsOf(book);
  const heartbeat = heartbeatAge(ports);
  const answer: DigestBoard = {
    now,
    agencies: book
      .rows(agencies)
      .filter(({ active }) => active === 'yes')
      .map((agency) => {
        const { agencyId, name } = agency;
        const frequency = frequencyOf(agency);
        return {
          ...{ agencyId, name, frequency, language: agency.language ?? language },
          reminders: wantsReminders(agency),
          recipients: recipientsOf(book, agencyId).length,
          nextAt: frequency === 'off' ? null : nextOf(frequency, agencyId),
          last: log.find((mail) => mail.agencyId === agencyId && mail.kind !== TEST) ?? null,
        };
      }),
    unsettled: log.filter(({ state, kind }) => state === 'unknown' && kind !== TEST),
    log: log.slice(0, MOST_LISTED),
    heartbeat: heartbeat ? { by: heartbeat.by, at: heartbeat.at, isStale: heartbeat.isStale } : null,
    remaining: ports.mail.remaining(),
  };
  return { answer, snapshot };
};
