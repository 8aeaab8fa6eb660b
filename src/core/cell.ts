/** What a cell holds when read unformatted: a blank one is the empty text. */
export type Cell = string | number | boolean;

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');
