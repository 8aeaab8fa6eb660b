import { columnIndex, columnLetters } from '../a1/column-letters';
import type { Shift } from '../dimension/shift';
import { shiftSpan } from '../dimension/shift';
import type { Dimension } from '../dimension/shift-range';
import type { Draft } from '../draft/draft';
import { mapReferences, type Reference } from './references';
import { rewriteFormulas } from './rewrite-formulas';

interface Corner {
  readonly pinColumn: string;
  readonly column: number | undefined;
  readonly pinRow: string;
  readonly row: number | undefined;
}

function readCorner(text: string): Corner {
  const [, pinColumn = '', letters = '', pinRow = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    pinColumn,
    column: letters === '' ? undefined : columnIndex(letters),
    pinRow,
    row: digits === '' ? undefined : Number(digits) - 1,
  };
}

const printCorner = ({ pinColumn, column, pinRow, row }: Corner): string =>
  `${pinColumn}${column === undefined ? '' : columnLetters(column)}${pinRow}${row === undefined ? '' : row + 1}`;

function shiftCorners(corners: readonly string[], dimension: Dimension, shift: Shift): string {
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const from = readCorner(corners[0] ?? '');
  const to = corners[1] === undefined ? from : readCorner(corners[1]);
  const start = from[key];
  const last = to[key];
  if (start === undefined && last === undefined) return corners.join(':');
  const moved = shiftSpan(shift, {
    ...(start === undefined ? {} : { start }),
    ...(last === undefined ? {} : { end: last + 1 }),
  });
  if (moved === undefined) return '#REF!';
  const first = printCorner({ ...from, [key]: moved.start });
  if (corners.length === 1) return first;
  return `${first}:${printCorner({ ...to, [key]: moved.end === undefined ? undefined : moved.end - 1 })}`;
}

/** The formula after the change of that sheet; `home` says whether the formula itself is on it. */
function shiftedFormula(
  formula: string,
  home: boolean,
  title: string,
  dimension: Dimension,
  shift: Shift,
): string {
  return mapReferences(formula, ({ sheet, title: named, corners }: Reference) => {
    const meant = named === undefined ? home : named.toLowerCase() === title.toLowerCase();
    return `${sheet}${meant ? shiftCorners(corners, dimension, shift) : corners.join(':')}`;
  });
}

/** Rewrites the references to a changed sheet in all formulas. */
export function shiftReferences(draft: Draft, title: string, dimension: Dimension, shift: Shift): void {
  rewriteFormulas(draft, (formula, home) =>
    shiftedFormula(formula, home?.properties.title === title, title, dimension, shift),
  );
}
