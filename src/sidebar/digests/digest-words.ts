import type { Queries } from '../../app/operations';
import { dayForPeople } from '../../core/day';
import { dayOfInstant, type Instant } from '../../core/instant';
import { fill } from '../../core/words';
import type { Speech } from '../link';

export type Board = Queries['digestBoard']['answer'];
export type AgencyMails = Board['agencies'][number];
export type Listed = Board['log'][number];

/** `08/02/2027 07:12`. */
export const momentForPeople = (at: Instant): string =>
  `${dayForPeople(dayOfInstant(at))} ${at.slice(11, 16)}`;

const kindText = (kind: string, { words }: Pick<Speech, 'words'>): string =>
  (Object.hasOwn(words.digests.kinds, kind) ? words.digests.kinds[kind] : undefined) ?? kind;

/** `mingguan 2027-M06`, as the subject has it; a test by its moment, which stands with it anyway. */
export const mailText = ({ kind, period }: Listed, speech: Pick<Speech, 'words'>): string =>
  kind === 'test' ? kindText(kind, speech) : `${kindText(kind, speech)} ${period}`;

/** State of a mail, and why it did not leave. */
export const stateText = ({ state, reason }: Listed, { option }: Pick<Speech, 'option'>): string => {
  const said = option('mailLog', 'state', state);
  return reason === null ? said : `${said} (${option('mailLog', 'reason', reason)})`;
};

/** How often, in which language, to how many. */
export const choiceText = (
  agency: AgencyMails,
  { words, option }: Pick<Speech, 'words' | 'option'>,
): string =>
  [
    agency.frequency === 'off' ? words.digests.off : option('agencies', 'frequency', agency.frequency),
    agency.reminders ? words.digests.reminders : words.digests.noReminders,
    option('agencies', 'language', agency.language),
    fill(words.digests.recipients, { count: agency.recipients }),
  ].join(', ');

/** When the next one comes; nothing of an agency that gets none. */
export const nextText = ({ nextAt }: AgencyMails, now: Instant, { words }: Pick<Speech, 'words'>): string => {
  if (nextAt === null) return '';
  return nextAt <= now ? words.digests.nextRun : fill(words.digests.next, { at: momentForPeople(nextAt) });
};

export const lastText = ({ last }: AgencyMails, speech: Speech): string =>
  last === null
    ? speech.words.digests.never
    : fill(speech.words.digests.last, {
        what: mailText(last, speech),
        state: stateText(last, speech).toLowerCase(),
        at: momentForPeople(last.at),
      });
