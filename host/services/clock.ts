/** The host's clock: it stands still unless it ticks, and moves by what service calls are modelled to cost. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  set(now: number, ticking: boolean): void;
  readonly ticking: boolean;
}

/** A clock over the given record, which always holds the time as of the last change. */
export function makeClock(record: { now: number; ticking: boolean }): Clock {
  let since = Date.now();
  const settle = (): number => {
    const real = Date.now();
    if (record.ticking) record.now += real - since;
    since = real;
    return record.now;
  };
  return {
    now: () => Math.floor(settle()),
    advance: (milliseconds) => {
      settle();
      record.now += milliseconds;
    },
    set: (now, ticking) => {
      since = Date.now();
      record.now = now;
      record.ticking = ticking;
    },
    get ticking() {
      return record.ticking;
    },
  };
}
