/** A list as far as it is shown, and in words how much of it is not. */
export interface Shown {
  readonly lines: readonly string[];
  readonly more: string;
}

/** A mail fits one screen: so many lines of a part, whatever number of lists it has. */
export const MOST_LINES = 10;

/**
 * Shortens lists so that together they have no more lines than fit. Each keeps its first one as long as there is room,
 * so that a long list does not hide the ones after it; the room that is left goes to the lists in their order.
 */
export const fitLines = (
  lists: readonly (readonly string[])[],
  moreOf: (count: number) => string,
  most = MOST_LINES,
): readonly Shown[] => {
  let room = most - Math.min(most, lists.filter(({ length }) => length > 0).length);
  let firsts = most;
  return lists.map((list) => {
    if (list.length === 0) return { lines: [], more: '' };
    const first = firsts > 0 ? 1 : 0;
    firsts -= first;
    const extra = first === 0 ? 0 : Math.min(room, list.length - 1);
    room -= extra;
    const lines = list.slice(0, first + extra);
    const left = list.length - lines.length;
    return { lines, more: left > 0 ? moreOf(left) : '' };
  });
};
