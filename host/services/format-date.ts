import { ServiceError } from './service-error';
import { isZone, wallTime, type WallTime } from './zone';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

const offsetText = (minutes: number, colon: string): string => {
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${digits(Math.floor(Math.abs(minutes) / 60), 2)}${colon}${digits(Math.abs(minutes) % 60, 2)}`;
};

/** The letters of Java's SimpleDateFormat, each from the wall time and how often it was written. */
const letters: Record<string, (time: WallTime, count: number) => string> = {
  y: ({ year }, count) => (count === 2 ? digits(year % 100, 2) : digits(year, count)),
  M: ({ month }, count) => {
    const name = months[month - 1] ?? '';
    return count >= 4 ? name : count === 3 ? name.slice(0, 3) : digits(month, count);
  },
  d: ({ day }, count) => digits(day, count),
  E: ({ weekDay }, count) => (count >= 4 ? (weekDays[weekDay] ?? '') : (weekDays[weekDay] ?? '').slice(0, 3)),
  u: ({ weekDay }, count) => digits(weekDay === 0 ? 7 : weekDay, count),
  H: ({ hour }, count) => digits(hour, count),
  k: ({ hour }, count) => digits(hour === 0 ? 24 : hour, count),
  h: ({ hour }, count) => digits(hour % 12 === 0 ? 12 : hour % 12, count),
  K: ({ hour }, count) => digits(hour % 12, count),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  m: ({ minute }, count) => digits(minute, count),
  s: ({ second }, count) => digits(second, count),
  S: ({ millisecond }, count) => digits(millisecond, count),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, count) => {
    if (offset === 0) return 'Z';
    return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 2 ? '' : ':');
  },
};

/**
 * `Utilities.formatDate`: an instant (milliseconds since 1970) in a zone, by a pattern of SimpleDateFormat's letters.
 * English names, as at Google. Throws on a letter that is not known; an unknown zone is taken as GMT, as in Java.
 */
export function formatDate(at: number, zone: string, pattern: string): string {
  const time = wallTime(at, isZone(zone) ? zone : 'UTC');
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (match, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined)
        return quoted === undefined || quoted === '' ? "'" : quoted.replaceAll("''", "'");
      const write = letters[letter];
      if (write === undefined) throw new ServiceError(`Illegal pattern character '${letter}'`);
      return write(time, match.length);
    },
  );
}
