import type { Book } from '../../core/book';
import type { CalendarEvent } from '../../core/icalendar';
import { looksLikeId } from '../../core/kinds/text';
import { fill } from '../../core/words';
import { cohorts } from '../../features/cohorts/tab';
import { instructors } from '../../features/instructors/tab';
import type { Session } from '../../features/sessions/facts';
import { sessions } from '../../features/sessions/tab';
import { sites } from '../../features/sites/tab';
import { optionLabel } from '../../i18n/speak';
import type { Words } from '../words';

/** What an event is made of. */
export const EVENT_TABS = [sites, instructors, cohorts, sessions] as const;

/** One line without what may be a national id: a calendar is read by more people than the workbook. */
const harmless = (text = ''): string => (looksLikeId(text) ? '' : text.replace(/\s+/g, ' ').trim());

/** A session as calendars show it. Nothing in it says who takes part, or how to reach anybody. */
export const eventOf = (
  session: Session,
  takesPlace: boolean,
  book: Book,
  words: Words,
): Omit<CalendarEvent, 'uid'> => {
  const { sessionId, cohortId, sessionOn, startTime, endTime, type, jp } = session;
  const kind = type === undefined ? '' : optionLabel(words.language, 'sessions', 'type', type);
  const subject = harmless(session.topic) || kind;
  const site = book.find(sites, session.siteId ?? '');
  // Only a code that is one: whoever types a name into the column would publish it.
  const trainer = book.find(instructors, session.instructorId ?? '')?.instructorId;
  const { calendar } = words.app;
  return {
    from: `${sessionOn}T${startTime}:00`,
    to: `${sessionOn}T${endTime}:00`,
    summary: [harmless(book.find(cohorts, cohortId)?.name) || cohortId, subject]
      .filter((part) => part !== '')
      .join(': '),
    location: [harmless(site?.name), harmless(site?.room)].filter((part) => part !== '').join(', '),
    description: [
      fill(calendar.session, {
        session: sessionId,
        jp: words.language === 'id' ? String(jp).replace('.', ',') : jp,
      }),
      ...(trainer === undefined ? [] : [fill(calendar.trainer, { trainer })]),
    ].join(' '),
    isCancelled: !takesPlace,
  };
};
