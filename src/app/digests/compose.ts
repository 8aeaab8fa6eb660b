import type { Book } from '../../core/book';
import type { Context } from '../../core/context';
import { dayForPeople } from '../../core/day';
import { hashOf } from '../../core/hash';
import { looksLikeId } from '../../core/kinds/text';
import { fill } from '../../core/words';
import { agencies } from '../../features/agencies/tab';
import { programmes } from '../../features/programmes/tab';
import { settingsOf } from '../../features/settings/tab';
import { staff } from '../../features/staff/tab';
import type { Mail } from '../ports';
import { allDigests } from '../registry';
import { wordsIn } from '../words';
import { htmlMail } from './html';
import type { Period } from './period';

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A mail's parts, before they are laid out as text and as HTML. */
export interface MailParts {
  readonly heading: string;
  readonly week: string;
  readonly sections: readonly Section[];
  readonly linkText: string;
  readonly url: string;
  readonly footer: string;
}

export interface Composed {
  readonly mail: Mail;
  readonly hash: string;
  /** False when there is nothing that asks or is new: no mail then. */
  readonly isWorthSending: boolean;
  /** A number of 16 digits slipped in: it must not leave. */
  readonly isUnsafe: boolean;
}

/** Addresses of an agency's active people who want the digest. Nobody else is ever written to. */
export const recipientsOf = (book: Book, agencyId: string): readonly string[] =>
  book
    .where(staff, 'agencyId', agencyId)
    .filter(({ active, digest }) => active === 'yes' && digest === 'yes')
    .map(({ email }) => email);

const plain = ({ heading, week, sections, linkText, url, footer }: MailParts): string =>
  [
    heading,
    week,
    ...sections.map(({ title, lines }) =>
      [title.toUpperCase(), ...lines.map((line) => `- ${line}`)].join('\n'),
    ),
    `${linkText}: ${url}`,
    footer,
  ].join('\n\n');

/** What one agency is written for one week. Codes and counts only; every section's lines come from the features. */
export const composeDigest = (
  book: Book,
  agencyId: string,
  period: Period,
  context: Context,
  url: string,
): Composed => {
  const agency = book.find(agencies, agencyId);
  const words = wordsIn(agency?.language ?? settingsOf(book).language);
  const addressee = { agencyId, agencyType: agency?.type ?? '', from: period.from, to: period.to };
  const found = allDigests.map((section) => ({ section, lines: section.lines(book, addressee, context) }));
  const sections = found
    .filter(({ lines }) => lines.length > 0)
    .map(({ section, lines }) => ({
      title: words.digestTitle(section.key),
      lines: lines.map(({ text, params }) => words.digestText(section.key, text, params)),
    }));
  const { mail } = words.app;
  const running = book.rows(programmes).filter(({ status }) => status === 'active' || status === 'planned');
  const programme = running.map(({ programmeId }) => programmeId).join(', ') || mail.programmeFallback;
  const parts: MailParts = {
    heading: fill(mail.greeting, { agency: agency?.name ?? agencyId }),
    week: fill(mail.week, { from: dayForPeople(period.from), to: dayForPeople(period.to) }),
    sections,
    linkText: mail.openWorkbook,
    url,
    footer: mail.leave,
  };
  const text = plain(parts);
  const body = JSON.stringify(sections);
  return {
    mail: {
      to: recipientsOf(book, agencyId),
      subject: fill(mail.subject, { programme, period: period.name, agency: agencyId }),
      text,
      html: htmlMail(parts),
    },
    hash: hashOf(body),
    isWorthSending: found.some(({ section, lines }) => section.worthAMail && lines.length > 0),
    isUnsafe: looksLikeId(body),
  };
};
