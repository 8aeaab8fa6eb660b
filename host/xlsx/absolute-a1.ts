import { columnLetters } from '../sheets/a1/column-letters';
import { sheetPrefix } from '../sheets/a1/sheet-name';
import type { Area } from '../sheets/range/area';

/** A reference that stays where it is, whatever cell it is asked from: `Peserta!$A$2:$A$300`. */
export function absoluteA1(title: string, { top, bottom, left, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  return `${sheetPrefix(title)}!${corner(top + 1, left)}:${corner(bottom, right - 1)}`;
}
