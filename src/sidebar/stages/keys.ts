/** Where a key leads in a list of `count`, from a place in it; undefined for keys that are the browser's. */
export const stepOf = (key: string, from: number, count: number): number | undefined => {
  if (from < 0 || count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};
