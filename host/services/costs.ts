/** What a call carried, by which its time is modelled. */
interface Load {
  readonly requests: number;
  readonly cells: number;
  readonly characters: number;
}

/** Modelled milliseconds of one call; means over published measurements, without their spread. */
export type Cost = (load: Load) => number;

/** Before the script's first line runs: `google.script.run`, a menu item or a trigger. */
export const startMs = 500;

/** Fixed milliseconds and what each request, cell and thousand characters adds. Ranges and cells read: see `readMs`. */
export const costs = {
  read: () => 235,
  write: ({ requests, cells }) => 300 + 0.65 * requests + 0.011 * cells,
  getProperty: () => 30,
  setProperty: () => 62,
  getCache: () => 3,
  putCache: () => 93,
  lock: () => 100,
  release: () => 50,
  sendEmail: ({ characters }) => 500 + (8 * characters) / 1024,
  // No measurement was found for triggers: as long as another write.
  readTriggers: () => 100,
  writeTrigger: () => 300,
  // None for calendars either: as long as the Sheets API.
  readCalendar: () => 235,
  writeCalendar: () => 300,
} as const satisfies Record<string, Cost>;

/** What an answer of the Sheets API adds to a read. */
export function readMs(ranges: number, cells: number): number {
  return 0.5 * ranges + 0.005 * cells;
}
