import type { CellBlock } from '../api/a1';
import type { PageSheet } from './page-workbook';
import { ruleType } from './univer-codes';

const listType: string = ruleType.list;

/**
 * The first text of a typed block that a strict drop-down does not offer. In Google's editor such an entry is turned
 * away; the API, through which it goes here, would let it in.
 */
export function refusedByRule(
  sheet: PageSheet,
  block: CellBlock,
  values: readonly (readonly string[])[],
): string | undefined {
  for (const rule of sheet.validations) {
    if (rule.type !== listType || !isStrict(sheet, rule.ranges[0])) continue;
    const offered = new Set(JSON.parse(rule.formula1 ?? '[]') as string[]);
    for (const [r, line] of values.entries()) {
      for (const [c, text] of line.entries()) {
        const [row, column] = [block.startRow + r, block.startColumn + c];
        const inside = rule.ranges.some((range) => contains(range, row, column));
        if (inside && text !== '' && !text.startsWith('=') && !offered.has(text.replace(/^'/, '')))
          return text;
      }
    }
  }
  return undefined;
}

const contains = (range: CellBlock, row: number, column: number) =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** Cells of one rule carry it whole, so that its first cell speaks for all. */
function isStrict(sheet: PageSheet, range: CellBlock | undefined): boolean {
  if (!range) return false;
  return (sheet.source.data ?? []).some((grid) => {
    const line = grid.rowData?.[range.startRow - (grid.startRow ?? 0)];
    return line?.values?.[range.startColumn - (grid.startColumn ?? 0)]?.dataValidation?.strict === true;
  });
}
