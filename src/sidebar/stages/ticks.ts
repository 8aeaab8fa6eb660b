/** Enrolments that are chosen. */
export type Ticks = ReadonlySet<string>;

export const NONE: Ticks = new Set();

/** The ids from one to another, both included, in the order on the screen; only the latter when the former is not there. */
export const between = (
  order: readonly string[],
  from: string | undefined,
  to: string,
): readonly string[] => {
  const first = order.indexOf(from ?? to);
  const last = order.indexOf(to);
  if (first < 0) return [to];
  return order.slice(Math.min(first, last), Math.max(first, last) + 1);
};

/** The choice with these chosen as well, or no longer. */
export const withTicks = (ticks: Ticks, ids: readonly string[], isTicked: boolean): Ticks => {
  const next = new Set(ticks);
  for (const id of ids) {
    if (isTicked) next.add(id);
    else next.delete(id);
  }
  return next;
};

/** What is left of a choice among those that are there and seen: nobody is moved out of sight. */
export const onlySeen = (ticks: Ticks, order: readonly string[]): readonly string[] =>
  order.filter((id) => ticks.has(id));
