import { columnIndex, columnLetters } from '../a1/column-letters';
import { limits } from '../model/limits';
import { mapReferences } from './references';

function shiftCorner(corner: string, rows: number, columns: number): string | undefined {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (parts === null) return corner;
  const [, pinColumn = '', letters = '', pinRow = '', digits = ''] = parts;
  const column = letters === '' || pinColumn === '$' ? undefined : columnIndex(letters) + columns;
  const rowPinned = pinRow === '$' || (letters === '' && pinColumn === '$');
  const row = digits === '' || rowPinned ? undefined : Number(digits) + rows;
  if (column !== undefined && (column < 0 || column >= limits.columns)) return undefined;
  if (row !== undefined && row < 1) return undefined;
  const shownColumn = column === undefined ? letters : columnLetters(column);
  return `${pinColumn}${shownColumn}${pinRow}${row === undefined ? digits : row}`;
}

/** A formula as it reads after being copied that many rows down and columns right: what is not pinned by `$` moves. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ sheet, corners }) => {
    const shifted = corners.map((corner) => shiftCorner(corner, rows, columns));
    return shifted.includes(undefined) ? '#REF!' : `${sheet}${shifted.join(':')}`;
  });
}
