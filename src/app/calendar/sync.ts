import { dayOfInstant } from '../../core/instant';
import { ZONE_OFFSET } from '../../core/zone';
import { settingsOf } from '../../features/settings/tab';
import { CalendarFault, type ListedEntry, type Ports } from '../ports';
import type { WorkbookFault } from '../read/problems';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { refuseCopy } from '../refuse-copy';
import type { Words } from '../words';
import { carryOut, type Synced } from './carry-out';
import { PROPERTY } from './entry';
import { EVENT_TABS } from './events';
import { firstDayOf, planSteps } from './plan';
import { remember } from './last-run';

/** A commit number that no workbook has reached: the next hour goes on. */
const NOT_DONE = -1;
/** Google's largest page. */
const PAGE = 2500;

/** All events of the workbook that end in the days that are looked at, deleted ones too. */
const listAll = (
  { calendar }: Ports,
  calendarId: string,
  workbookId: string,
  today: string,
): readonly ListedEntry[] => {
  const entries: ListedEntry[] = [];
  let pageToken: string | undefined;
  do {
    const page = calendar.list(calendarId, {
      privateExtendedProperty: `${PROPERTY}=${workbookId}`,
      showDeleted: true,
      timeMin: `${firstDayOf(today)}T00:00:00${ZONE_OFFSET}`,
      maxResults: PAGE,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    entries.push(...(page.items ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return entries;
};

/** What is to be told of a fault of the calendar. */
export const explainCalendar = ({ status, reason }: CalendarFault): WorkbookFault['code'] => {
  if (status === 429 || /limit|quota/i.test(reason)) return 'calendarBusy';
  if (status === 404) return 'calendarMissing';
  return status === 401 || status === 403 ? 'calendarForbidden' : 'calendarUnavailable';
};

/** What stopped a run before it could do anything. */
const stopped = (fault: CalendarFault): Synced => ({
  added: 0,
  changed: 0,
  cancelled: 0,
  refused: 0,
  waiting: 0,
  fault,
});

/**
 * Makes the calendar that the settings name show the workbook's sessions: one read, one list, and a call for what differs.
 * Nothing is synced when they name none. `check` throws when whoever asks may not.
 */
export const syncCalendar = (
  ports: Ports,
  check: (snapshot: Snapshot) => void,
): { readonly synced: Synced | undefined; readonly words: Words } => {
  const snapshot = readSnapshot(ports, { tabs: EVENT_TABS });
  const { book, words, journal } = snapshot;
  check(snapshot);
  refuseCopy(snapshot, ports);
  const { calendarId } = settingsOf(book);
  if (calendarId === '') return { synced: undefined, words };
  const day = dayOfInstant(ports.now());
  const workbookId = ports.workbookId();
  let synced: Synced;
  try {
    const listed = listAll(ports, calendarId, workbookId, day);
    synced = carryOut(ports.calendar, calendarId, planSteps(snapshot, workbookId, day, listed));
  } catch (error) {
    if (!(error instanceof CalendarFault)) throw error;
    synced = stopped(error);
  }
  const { fault, waiting } = synced;
  remember(ports, {
    calendarId,
    by: ports.user(),
    day,
    commit: fault || waiting > 0 ? NOT_DONE : journal.newest,
    ...(fault ? { fault: explainCalendar(fault) } : {}),
  });
  return { synced, words };
};
