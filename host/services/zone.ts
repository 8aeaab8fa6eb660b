/** A moment as a clock on the wall shows it. `month` counts from 1, `weekDay` from 0 for Sunday. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekDay: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** Whether the zone is known by the platform (`Asia/Jakarta`, `GMT`). */
export function isZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The wall time of an instant (milliseconds since 1970) in an IANA zone. */
export function wallTime(at: number, zone: string): WallTime {
  const whole = Math.floor(at / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const part of formatterOf(zone).formatToParts(whole)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond: at - whole,
    weekDay: new Date(local).getUTCDay(),
    offset: (local - whole) / 60_000,
  };
}

/** The instant at which a wall clock in the zone shows what `Date.UTC` was given to make `local`. */
export function instantOf(local: number, zone: string): number {
  const guess = local - wallTime(local, zone).offset * 60_000;
  return local - wallTime(guess, zone).offset * 60_000;
}

/** The day on which an instant falls in the zone: `2027-01-31`. */
export function dayOf(at: number, zone: string): string {
  const { year, month, day } = wallTime(at, zone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
