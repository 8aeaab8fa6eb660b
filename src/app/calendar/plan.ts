import { addDays, type Day } from '../../core/day';
import { meetingsOf } from '../../features/sessions/facts';
import type { CalendarEntry, ListedEntry } from '../ports';
import type { Snapshot } from '../read/snapshot';
import { differs, entryId, entryOf, ownFields } from './entry';
import { eventOf } from './events';

/** What is longer ago stays in the calendar as it is. */
const DAYS_BACK = 7;

export const firstDayOf = (today: Day): Day => addDays(today, -DAYS_BACK);

export interface Step {
  readonly type: 'added' | 'changed' | 'cancelled';
  readonly isNew: boolean;
  readonly entry: CalendarEntry;
}

const GONE = 'cancelled';

/** An event whose session has no row any more, as a whole, as every change wants it. */
const callOff = (known: ListedEntry, workbookId: string): Step => ({
  type: 'cancelled',
  isNew: false,
  entry: {
    ...ownFields(known.id, workbookId),
    status: GONE,
    summary: known.summary ?? '',
    location: '',
    description: '',
    start: known.start as CalendarEntry['start'],
    end: known.end as CalendarEntry['end'],
  },
});

/** What to do so that a calendar shows the sessions of the workbook. Pure; nothing of what is right already. */
export const planSteps = (
  { book, words }: Snapshot,
  workbookId: string,
  today: Day,
  listed: readonly ListedEntry[],
): readonly Step[] => {
  const known = new Map(listed.map((entry) => [entry.id, entry]));
  const steps: Step[] = [];
  for (const { rootId, session, takesPlace } of meetingsOf(book)) {
    const id = entryId(workbookId, rootId);
    const before = known.get(id);
    known.delete(id);
    // Of a row that cannot be read now nobody knows what it will say.
    if (!session) continue;
    const entry = entryOf(eventOf(session, takesPlace, book, words), id, workbookId);
    const isThere = before !== undefined && before.status !== GONE;
    if (!takesPlace) {
      if (isThere) steps.push({ type: 'cancelled', isNew: false, entry });
    } else if (!before) {
      if (session.sessionOn >= firstDayOf(today)) steps.push({ type: 'added', isNew: true, entry });
    } else if (differs(before, entry))
      steps.push({ type: isThere ? 'changed' : 'added', isNew: false, entry });
  }
  return [
    ...steps,
    ...[...known.values()].filter(({ status }) => status !== GONE).map((entry) => callOff(entry, workbookId)),
  ];
};
