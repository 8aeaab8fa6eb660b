import * as z from 'zod/mini';
import { icalendar } from '../../core/icalendar';
import { ROLES } from '../../core/role';
import { fill } from '../../core/words';
import { cohorts } from '../../features/cohorts/tab';
import { meetingsOf } from '../../features/sessions/facts';
import { admit } from '../admit';
import type { AppAnswer } from '../app-operations';
import type { Ports } from '../ports';
import { readSnapshot } from '../read/snapshot';
import { EVENT_TABS, eventOf } from './events';

export const COHORT_CALENDAR_INPUT = () => z.strictObject({ cohortId: z.string('R13') });

/** A cohort's sessions as an iCalendar file. */
export interface CohortCalendar {
  readonly file: string;
  readonly text: string;
  readonly sessions: number;
  readonly cancelled: number;
}

export const cohortCalendar = (
  ports: Ports,
  { cohortId }: z.infer<ReturnType<typeof COHORT_CALENDAR_INPUT>>,
): AppAnswer<CohortCalendar> => {
  const snapshot = readSnapshot(ports, { tabs: EVENT_TABS });
  admit(snapshot, ports.user(), ROLES);
  const { book, words, journal } = snapshot;
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) {
    const text = fill(words.app.errors.noCohort, { id: cohortId });
    return { refused: [{ code: 'noCohort', severity: 'E', text, field: 'cohortId' }], snapshot };
  }
  const workbook = ports.workbookId();
  const events = meetingsOf(book).flatMap(({ session, rootId, takesPlace }) => {
    if (session?.cohortId !== cohortId) return [];
    return [{ ...eventOf(session, takesPlace, book, words), uid: `${rootId}.${workbook}@sinergi` }];
  });
  const text = icalendar({
    name: cohort.name,
    at: ports.now(),
    // The newest commit's number only grows, and every change by the add-on is a commit; one by hand has a later stamp.
    sequence: journal.newest,
    events,
  });
  const cancelled = events.filter(({ isCancelled }) => isCancelled).length;
  return { answer: { file: `${cohortId}.ics`, text, sessions: events.length, cancelled }, snapshot };
};
