/** A time of day as text, `09:00`. */
export type Time = string;

const MINUTES_A_DAY = 1440;

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight. */
export const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const timeOfMinutes = (minutes: number): Time =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The fraction of a day that a sheet keeps for a time. */
export const timeSerial = (time: Time): number => minutesOf(time) / MINUTES_A_DAY;

/** The time of a fraction of a day, rounded to the minute; undefined when it is none. */
export const timeOfSerial = (serial: number): Time | undefined => {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  return serial >= 0 && minutes < MINUTES_A_DAY ? timeOfMinutes(minutes) : undefined;
};
