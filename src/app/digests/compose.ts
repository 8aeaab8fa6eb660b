import type { Book } from '../../core/book';
import type { Context } from '../../core/context';
import { type Day, addDays, dayForPeople } from '../../core/day';
import { DIGEST_PARTS, type DigestPart } from '../../core/digest';
import { hashOf } from '../../core/hash';
import { dayOfInstant, type Instant } from '../../core/instant';
import { fill } from '../../core/words';
import { mailLog } from '../../features/mail-log/tab';
import { partsOf } from '../../features/mail-log/facts';
import { programmes } from '../../features/programmes/tab';
import { settingsOf } from '../../features/settings/tab';
import type { LanguageCode } from '../../i18n/speak';
import type { Mail } from '../ports';
import type { JournalWindow } from '../read/journal-window';
import { allDigests } from '../registry';
import { type Words, wordsIn } from '../words';
import { changesSince } from './changes';
import type { DueMail } from './due';
import { fitLines, type Shown } from './fit-lines';
import { renderMail } from './render';
import { type Leak, leakIn, type Watch } from './scan';
import { shortText } from './short-text';

export interface Section extends Shown {
  readonly title: string;
}

/** A mail's parts in the order of the domain page, before they are laid out as text and as HTML. */
export interface MailParts {
  readonly language: LanguageCode;
  readonly subject: string;
  readonly heading: string;
  readonly period: string;
  readonly act: readonly Section[];
  readonly actTitle: string;
  readonly others: readonly Section[];
  readonly linkText: string;
  readonly url: string;
  readonly footer: string;
}

export interface Composed {
  readonly mail: Omit<Mail, 'to'>;
  /** The same, short, to be copied into a messenger. */
  readonly short: string;
  readonly hash: string;
  /** False when there is nothing that asks or is new: no mail then. */
  readonly isWorthSending: boolean;
  /** Why it must not leave, and where that stands. */
  readonly leak?: { readonly reason: Leak; readonly where: string };
}

/** What mails are made of beside the book. */
export interface Making {
  readonly book: Book;
  readonly journal: JournalWindow;
  readonly context: Context;
  readonly url: string;
  readonly watch: Watch;
}

/** The moment since which changes are told: the last mail that the agency got, or a week ago. */
const lastSent = (book: Book, agencyId: string, now: Instant): Instant =>
  book
    .rows(mailLog)
    .filter(({ mailKey, state }) => {
      const { kind, agencyId: to } = partsOf(mailKey);
      return state === 'sent' && to === agencyId && kind !== 'test' && kind !== 'reminder';
    })
    .reduce((newest, { changedAt }) => (changedAt > newest ? changedAt : newest), weekBefore(now));

const weekBefore = (now: Instant): Instant => `${addDays(dayOfInstant(now), -7)}${now.slice(10)}`;

const daysForPeople = (from: Day, to: Day): string =>
  from === to ? dayForPeople(from) : `${dayForPeople(from)}–${dayForPeople(to)}`;

/** More programmes than these would make a subject that nobody reads to its end. */
const MOST_PROGRAMMES = 3;

const programmesOf = (book: Book, fallback: string): string => {
  const running = book
    .rows(programmes)
    .filter(({ status }) => status === 'active' || status === 'planned')
    .map(({ programmeId }) => programmeId);
  const more = running.length > MOST_PROGRAMMES ? ', …' : '';
  return running.length === 0 ? fallback : running.slice(0, MOST_PROGRAMMES).join(', ') + more;
};

interface Found {
  readonly part: DigestPart;
  readonly title: string;
  readonly lines: readonly string[];
  readonly isWorthAMail: boolean;
  readonly leak: Leak | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** What every section has to say to an agency, in its language, each line looked at before anything is shortened. */
const findLines = (
  { book, context, watch }: Making,
  { period, agency }: DueMail,
  words: Words,
): readonly Found[] => {
  const addressee = { agencyId: agency.agencyId, agencyType: agency.type, from: period.from, to: period.to };
  return allDigests
    .filter(({ inReminder }) => period.kind !== 'reminder' || inReminder === true)
    .flatMap((section): Found[] => {
      const said = section.lines(book, addressee, context).map(({ text, params }) => ({
        line: words.digestText(section.key, text, params),
        values: Object.values(params).filter(isText),
      }));
      if (said.length === 0) return [];
      const [leak] = said.flatMap(({ line, values }) => leakIn(line, values, watch) ?? []);
      return [
        {
          part: section.part,
          title: words.digestTitle(section.key),
          lines: said.map(({ line }) => line),
          isWorthAMail: section.worthAMail,
          leak,
        },
      ];
    });
};

const changedSection = (making: Making, { agency }: DueMail, { app, language }: Words): Section[] => {
  const { book, journal, context } = making;
  const since = lastSent(book, agency.agencyId, context.now);
  const { counts, isComplete } = changesSince(journal, since, language);
  if (counts.length === 0) return [];
  const { changed, changedAtLeast, changedTitle, changedTab } = app.mail;
  const tabs = counts.map((count) => fill(changedTab, count)).join(', ');
  const params = { tabs, since: dayForPeople(dayOfInstant(since)) };
  return [{ title: changedTitle, lines: [fill(isComplete ? changed : changedAtLeast, params)], more: '' }];
};

/** What one agency is written for one period: codes and counts only; every section's lines come from the features. */
export const composeMail = (making: Making, due: DueMail): Composed => {
  const { book, url, watch } = making;
  const { period, agency } = due;
  const words = wordsIn(agency.language ?? settingsOf(book).language);
  const { mail } = words.app;
  const found = findLines(making, due, words);
  const shown = DIGEST_PARTS.map((part) => {
    const sections = found.filter((section) => section.part === part);
    const fitted = fitLines(
      sections.map(({ lines }) => lines),
      (count) => fill(mail.more, { count }),
    );
    return sections.map(({ title }, n): Section => ({ title, ...(fitted[n] ?? { lines: [], more: '' }) }));
  });
  const [act = [], ...rest] = shown;
  const subject = fill(mail.subjects[period.kind], {
    programme: programmesOf(book, mail.programmeFallback),
    period: period.name,
    agency: agency.agencyId,
  });
  const days = daysForPeople(period.from, period.to);
  const parts: MailParts = {
    language: words.language,
    subject,
    heading: fill(period.kind === 'reminder' ? mail.reminderGreeting : mail.greeting, {
      agency: agency.name,
    }),
    period: fill(mail.periods[period.kind], { days }),
    act,
    actTitle: mail.actTitle,
    others: [...rest.flat(), ...(period.kind === 'reminder' ? [] : changedSection(making, due, words))],
    linkText: mail.openWorkbook,
    url,
    footer: mail.leave,
  };
  const frame = [subject, parts.heading];
  const [inFrame] = frame.flatMap((line) => leakIn(line, [agency.name], watch) ?? []);
  const leaking = found.find(({ leak }) => leak !== undefined);
  const reason = inFrame ?? leaking?.leak;
  return {
    mail: { subject, ...renderMail(parts) },
    short: shortText(parts, fill(mail.short, { agency: agency.agencyId, days }), mail.shortEnd),
    hash: hashOf(JSON.stringify([subject, parts.act, parts.others])),
    isWorthSending: found.some(({ isWorthAMail }) => isWorthAMail),
    ...(reason === undefined
      ? {}
      : { leak: { reason, where: inFrame === undefined ? (leaking?.title ?? '') : subject } }),
  };
};
