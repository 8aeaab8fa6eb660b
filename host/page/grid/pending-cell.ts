import type { PageCell, PageSheet, PageWorkbook } from './page-workbook';

/** The workbook with texts standing where they were typed, until the host says what they became. */
export function withPendingTexts(
  workbook: PageWorkbook,
  sheet: PageSheet,
  row: number,
  column: number,
  values: readonly (readonly string[])[],
): PageWorkbook {
  const cells = new Map(sheet.cells);
  values.forEach((line, r) => {
    const changed = new Map<number, PageCell>(cells.get(row + r));
    line.forEach((text, c) => {
      const style = changed.get(column + c)?.style;
      changed.set(column + c, { value: text, shown: text, edit: text, formula: undefined, style });
    });
    cells.set(row + r, changed);
  });
  // Without its fingerprint the tab counts as changed, so that the host's answer is painted even when it is the old value.
  const pending: PageSheet = { ...sheet, cells, fingerprint: '' };
  return { ...workbook, sheets: workbook.sheets.map((other) => (other.id === sheet.id ? pending : other)) };
}
