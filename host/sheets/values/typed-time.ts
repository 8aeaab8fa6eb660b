import type { Locale } from '../locale/locale';

/** A time that was typed: its part of a day, and the pattern that shows it as it was typed. */
export interface TypedTime {
  readonly value: number;
  readonly pattern: string;
}

const daySeconds = 86_400;

/** Reads `08:30`, `8:30:15`, `8:30 PM`, `25:00`, and `08.30` in a language that writes its times with a point. */
export function typedTime(text: string, locale: Locale): TypedTime | undefined {
  const match = /^(\d{1,4})([:.])(\d{2})(?:\2(\d{2}))?(?: ?([AP]M))?$/i.exec(text);
  if (match === null) return undefined;
  const [, hours = '', separator = '', minutes = '', seconds, half] = match;
  if (separator === '.' && (locale.timeSeparator !== '.' || hours.length > 2)) return undefined;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? '0') > 59) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (separator === '.' && hour > 23) return undefined;
  const shifted = half === undefined ? hour : (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  const value = (shifted * 3600 + Number(minutes) * 60 + Number(seconds ?? '0')) / daySeconds;
  const hourPattern = hour > 23 ? '[h]' : hours.length === 2 && hours.startsWith('0') ? 'hh' : 'h';
  const rest = seconds === undefined ? ['mm'] : ['mm', 'ss'];
  return { value, pattern: `${[hourPattern, ...rest].join(separator)}${half === undefined ? '' : ' am/pm'}` };
}
