import type { CalendarRecord } from '../calendar/calendar-record';
import type { OutboxMail } from '../server/wire';
import type { ClockRecord } from './clock';

/** An installable clock trigger. */
export interface TriggerRecord {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks';
  readonly every: number;
  readonly weekDay?: string;
  readonly hour?: number;
  readonly minute?: number;
  /** IANA zone in which hour and week day are meant. */
  readonly zone: string;
  /** When it runs next, in milliseconds since 1970. */
  nextAt: number;
}

/** Everything the host remembers beside the workbooks: plain data, kept in one JSON file. */
export interface HostMemory {
  spreadsheetId: string;
  user: string;
  users: string[];
  clock: ClockRecord;
  /** Who may open a workbook, by its id. Not named: everyone the script's own, nobody but its owner another. */
  access: Record<string, string[]>;
  /** Recipients a user may write to on one day. */
  mailLimit: number;
  /** Recipients written to, a day and user (`2027-01-31 ani@example.org`). */
  mailSent: Record<string, number>;
  /** Newest first. */
  outbox: OutboxMail[];
  /** A store's name (`document`, `script`, `user ani@example.org`) to its properties. */
  properties: Record<string, Record<string, string>>;
  cache: Record<string, Record<string, { readonly value: string; readonly until: number }>>;
  triggers: TriggerRecord[];
  calendars: CalendarRecord[];
  /** Last number given to a mail or a trigger. */
  lastNumber: number;
}

/** Google's limits for a consumer account (documented: developers.google.com/apps-script/guides/services/quotas). */
export const limits = {
  mailRecipientsADay: 100,
  mailRecipientsAMessage: 50,
  mailBodyBytes: 200 * 1024,
  mailSubjectCharacters: 250,
  propertyBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheBytes: 100 * 1024,
  cacheKeyCharacters: 250,
  cacheSeconds: 21_600,
  triggersAUser: 20,
  executionMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
} as const;

/** The memory of a host that nothing has happened to. */
export function newMemory(
  spreadsheetId: string,
  users: readonly string[],
  now: number,
  ticking: boolean,
): HostMemory {
  return {
    spreadsheetId,
    user: users[0] ?? '',
    users: [...users],
    clock: { now, ticking, at: Date.now() },
    access: {},
    mailLimit: limits.mailRecipientsADay,
    mailSent: {},
    outbox: [],
    properties: {},
    cache: {},
    triggers: [],
    calendars: [],
    lastNumber: 0,
  };
}
