import type { CellBlock } from '../api/a1';
import type { PageSheet } from './page-workbook';
import { ruleType } from './univer-codes';

const checkbox: string = ruleType.checkbox;

interface WrittenCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
}

/** The block of texts that a `set-range-values` command stands for: a drop-down's choice, or a ticked box. */
export function enteredTexts(
  params: { readonly range?: CellBlock; readonly value?: unknown },
  sheet: PageSheet,
) {
  const range = params.range;
  if (!range || params.value === null || typeof params.value !== 'object') return undefined;
  const text = (cell: WrittenCell | null | undefined, row: number, column: number) => {
    const value = cell?.f ?? cell?.v ?? '';
    const ticked = value === 1 || value === true;
    return isCheckbox(sheet, row, column) && (ticked || value === 0)
      ? ticked
        ? 'TRUE'
        : 'FALSE'
      : String(value);
  };
  const single = 'v' in params.value || 'f' in params.value;
  const rows = Array.from({ length: range.endRow - range.startRow + 1 }, (_, r) => range.startRow + r);
  const columns = Array.from(
    { length: range.endColumn - range.startColumn + 1 },
    (_, c) => range.startColumn + c,
  );
  const values = rows.map((row) =>
    columns.map((column) => {
      const matrix = params.value as Readonly<Record<number, Readonly<Record<number, WrittenCell>>>>;
      return text(single ? (params.value as WrittenCell) : matrix[row]?.[column], row, column);
    }),
  );
  return { row: range.startRow, column: range.startColumn, values };
}

function isCheckbox(sheet: PageSheet, row: number, column: number): boolean {
  return sheet.validations.some(
    (rule) =>
      rule.type === checkbox &&
      rule.ranges.some(
        (r: CellBlock) =>
          row >= r.startRow && row <= r.endRow && column >= r.startColumn && column <= r.endColumn,
      ),
  );
}
