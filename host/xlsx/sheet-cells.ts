import type { Style, Worksheet } from '@cj-tech-master/excelts';
import type { Cell, Sheet } from '../sheets/model/workbook';
import { typeIn } from '../sheets/values/type-in';
import { excelStyle } from './cell-style';
import { exportedValue } from './cell-value';
import { excelLimits } from './excel-limits';
import type { Exporting } from './exporting';
import { xmlText } from './xml-text';

/** Whether a text would become something else if somebody typed it again, as Excel does to a cell that is edited. */
function wouldChange({ value, formula }: Cell, { locale, book }: Exporting): boolean {
  if (typeof value !== 'string' || formula !== undefined) return false;
  return /^[=+\-@']/.test(value) || typeIn(value, locale, book.modifiedAt).value !== value;
}

/** Styles by the workbook's own number, so that cells that look the same share one. */
function styler(exporting: Exporting): (cell: Cell) => Partial<Style> {
  const { book, locale } = exporting;
  const { fontSize } = book.properties.defaultFormat?.textFormat ?? {};
  const name = book.properties.spreadsheetTheme?.primaryFontFamily ?? 'Arial';
  const letters = { name, size: fontSize ?? 10 };
  const styles = new Map<number | undefined, Partial<Style>>();
  const styleOf = (index: number | undefined): Partial<Style> => {
    const known = styles.get(index);
    if (known !== undefined) return known;
    const made = excelStyle(index === undefined ? {} : (book.styles[index] ?? {}), letters, locale);
    styles.set(index, made);
    return made;
  };
  return (cell) => {
    const style = styleOf(cell.style);
    return style.numFmt === undefined && wouldChange(cell, exporting) ? { ...style, numFmt: '@' } : style;
  };
}

/** Hears of a cell whose content Excel could not take as it is. */
export type Lost = (what: 'text' | 'formula', row: number, column: number) => void;

/** Writes the cells of a sheet. */
export function addCells(to: Worksheet, sheet: Sheet, exporting: Exporting, lost: Lost): void {
  const styleOf = styler(exporting);
  sheet.rows.slice(0, excelLimits.rows).forEach((row, r) => {
    row?.slice(0, excelLimits.columns).forEach((cell, c) => {
      if (cell === null) return;
      const target = to.getCell(r + 1, c + 1);
      const exported = exportedValue(cell, exporting);
      target.value = exported.value;
      target.style = styleOf(cell);
      if (cell.note !== undefined) target.note = xmlText(cell.note);
      if (exported.lost !== undefined) lost(exported.lost, r, c);
    });
  });
}
