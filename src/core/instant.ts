import { type Day, daySerial, dayOfSerial } from './day';

/** A moment on the workbook's own clock, `2027-02-08T07:15:00`: no zone, because the workbook has one. */
export type Instant = string;

const SECONDS_A_DAY = 86_400;

export const dayOfInstant = (instant: Instant): Day => instant.slice(0, 10);

/** Serial number with the time as its fraction, as a sheet keeps it. */
export const instantSerial = (instant: Instant): number => {
  const [hours = 0, minutes = 0, seconds = 0] = instant.slice(11).split(':').map(Number);
  return daySerial(dayOfInstant(instant)) + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
};

/** The moment of a serial number, to the second. */
export const instantOfSerial = (serial: number): Instant => {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds - day * SECONDS_A_DAY;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${dayOfSerial(day)}T${two(rest / 3600)}:${two((rest % 3600) / 60)}:${two(rest % 60)}`;
};

/** Minutes from one moment to another; negative when it lies before. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  (instantSerial(to) - instantSerial(from)) * 1440;
