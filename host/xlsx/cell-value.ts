import type { CellErrorValue, CellValue as ExcelValue } from '@cj-tech-master/excelts';
import { errorText } from '../sheets/format/error-text';
import type { Cell, CellValue } from '../sheets/model/workbook';
import { excelFormula } from './excel-formula';
import type { Exporting } from './exporting';
import { cellText, xmlText } from './xml-text';

/** What Excel gets for a cell, and what it could not get as it is. */
export interface ExportedValue {
  readonly value: ExcelValue;
  readonly lost?: 'text' | 'formula';
}

/** Excel has no word for an error of no kind, nor for a value that is still loading. */
function excelError(text: string): CellErrorValue {
  const known = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] as const;
  return { error: known.find((word) => word === text) ?? '#VALUE!' };
}

function plain(
  value: CellValue,
): ExportedValue & { readonly value: number | string | boolean | CellErrorValue } {
  if (typeof value === 'object') return { value: excelError(errorText(value)) };
  if (typeof value !== 'string') return { value };
  const { text, cut } = cellText(value);
  return { value: xmlText(text), ...(cut ? { lost: 'text' } : {}) };
}

/** A cell's value for Excel: texts as texts, days as their serial numbers, formulas with what they last gave. */
export function exportedValue({ value, formula }: Cell, exporting: Exporting): ExportedValue {
  const last = value === undefined ? undefined : plain(value);
  const written = formula === undefined ? undefined : excelFormula(formula, exporting);
  if (written !== undefined) return { value: { formula: written, ...(last && { result: last.value }) } };
  if (formula !== undefined) return { value: last?.value ?? null, lost: 'formula' };
  return last ?? { value: null };
}
