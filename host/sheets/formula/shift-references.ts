import { columnIndex, columnLetters } from '../a1/column-letters';
import type { Shift } from '../dimension/shift';
import { shiftSpan } from '../dimension/shift';
import type { Dimension } from '../dimension/shift-range';
import { patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell } from '../draft/draft';
import type { DataValidationRule } from '../schema/message';
import { mapReferences, type Reference } from './references';

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
export function shiftedFormula(
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

function shiftRule(rule: DataValidationRule, rewrite: (formula: string) => string): DataValidationRule {
  const values = rule.condition?.values;
  if (values?.some(({ userEnteredValue = '' }) => userEnteredValue.startsWith('=')) !== true) return rule;
  const shifted = values.map((value) =>
    value.userEnteredValue?.startsWith('=') === true
      ? { ...value, userEnteredValue: rewrite(value.userEnteredValue) }
      : value,
  );
  return { ...rule, condition: { ...rule.condition, values: shifted } };
}

/** Rewrites the references to a changed sheet in all formulas, and in the formulas of validation rules. */
export function shiftReferences(draft: Draft, title: string, dimension: Dimension, shift: Shift): void {
  const rules = draft.book.rules.map((rule) =>
    shiftRule(rule, (formula) => shiftedFormula(formula, false, title, dimension, shift)),
  );
  if (rules.some((rule, i) => rule !== draft.book.rules[i])) draft.book.rules = rules;
  for (const sheet of draft.book.sheets) {
    if (!sheet.formulas) continue;
    const home = sheet.properties.title === title;
    sheet.rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined) return;
        const formula = shiftedFormula(cell.formula, home, title, dimension, shift);
        if (formula === cell.formula) return;
        const edited = editSheet(draft, sheet.properties.sheetId);
        putCell(editRow(draft, edited, r), c, patchCell(cell, { formula }));
      });
    });
  }
}
