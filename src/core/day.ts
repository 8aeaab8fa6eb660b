/** A calendar day as ISO text, `2027-02-01`: sorts as text, has no time zone, and is what `<input type="date">` speaks. */
export type Day = string;

const MS_A_DAY = 86_400_000;
/** Serial 0 of Sheets and Excel: 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since 30 December 1899, the number a sheet keeps for a date. */
export const daySerial = (day: Day): number => {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return (Date.UTC(year, month - 1, date) - EPOCH) / MS_A_DAY;
};

/** The day of a whole serial number. */
export const dayOfSerial = (serial: number): Day =>
  new Date(EPOCH + serial * MS_A_DAY).toISOString().slice(0, 10);

/** True for a day that exists: `2027-02-30` does not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfSerialSafe(daySerial(text)) === text;

const dayOfSerialSafe = (serial: number): Day | undefined =>
  Number.isInteger(serial) && Math.abs(serial) < 3_000_000 ? dayOfSerial(serial) : undefined;

export const addDays = (day: Day, days: number): Day => dayOfSerial(daySerial(day) + days);

export const daysBetween = (from: Day, to: Day): number => daySerial(to) - daySerial(from);

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((((daySerial(day) - 2) % 7) + 7) % 7) + 1;

/** Monday of the week that the day is in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** ISO 8601 week of a day: the week belongs to the year its Thursday is in. */
export const isoWeek = (day: Day): { year: number; week: number } => {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
};

/** `08/02/2027`, as Indonesians and Britons write it. */
export const dayForPeople = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
