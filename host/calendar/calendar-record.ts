/** An event as it is kept: what was sent, and what the calendar adds. */
export interface EventRecord {
  readonly id: string;
  readonly status: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly start: EventTime;
  readonly end: EventTime;
  readonly extendedProperties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly creator: string;
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
  readonly etag: number;
}

export interface EventTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly timeZone: string | undefined;
}

/** A calendar: plain data, kept with the rest of the host's memory. */
export interface CalendarRecord {
  readonly id: string;
  readonly owner: string;
  /** Who may look, and not write. */
  readonly readers: readonly string[];
  readonly timeZone: string;
  /** In the order in which they were made. */
  events: EventRecord[];
}

/** The calendar of a name as a user sees it: everybody has one under the own address, which `primary` means. */
export function findCalendar(
  calendars: CalendarRecord[],
  calendarId: string,
  user: string,
  timeZone: string,
): CalendarRecord | undefined {
  const id = calendarId === 'primary' ? user : calendarId;
  const known = calendars.find((calendar) => calendar.id === id);
  if (known !== undefined) return known.owner === user || known.readers.includes(user) ? known : undefined;
  if (id !== user || user === '') return undefined;
  const made = { id, owner: user, readers: [], timeZone, events: [] };
  calendars.push(made);
  return made;
}
