/** The host's clock: it stands still unless it ticks, and moves by what service calls are modelled to cost. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  set(now: number, ticking: boolean): void;
  readonly ticking: boolean;
}

/** The clock as it is remembered; `at` is the machine's time when `now` was right, so that a restart loses nothing. */
export interface ClockRecord {
  now: number;
  ticking: boolean;
  at: number;
}

/** A clock over the given record. */
export function makeClock(record: ClockRecord): Clock {
  const settle = (): void => {
    const real = Date.now();
    if (record.ticking) record.now += real - record.at;
    record.at = real;
  };
  return {
    now: () => {
      settle();
      return Math.floor(record.now);
    },
    advance: (milliseconds) => {
      settle();
      record.now += milliseconds;
    },
    set: (now, ticking) => {
      record.at = Date.now();
      record.now = now;
      record.ticking = ticking;
    },
    get ticking() {
      return record.ticking;
    },
  };
}
