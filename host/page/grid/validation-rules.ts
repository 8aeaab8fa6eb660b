import type { ApiDataValidation, ApiSheet } from '../api/types';
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { ruleType, warnOnly } from './univer-codes';

/** The values that an `=Lembar!A2:A9` of a drop-down stands for, as shown. */
export type ListLookup = (reference: string) => readonly string[];

interface Placed {
  readonly validation: ApiDataValidation;
  readonly cells: Map<number, number[]>;
}

/**
 * A sheet's drop-downs and checkboxes as Univer rules. Other conditions are the host's to judge and have nothing to
 * show. Univer may never reject an entry itself (`errorStyle` is a warning): it would judge by its own reading.
 */
export function validationRules(sheet: ApiSheet, lookup: ListLookup): ISheetDataValidationRule[] {
  const byRule = new Map<string, Placed>();
  for (const grid of sheet.data ?? []) {
    grid.rowData?.forEach((row, r) =>
      row.values?.forEach((cell, c) => {
        if (!cell.dataValidation) return;
        const key = JSON.stringify(cell.dataValidation);
        const placed: Placed = byRule.get(key) ?? {
          validation: cell.dataValidation,
          cells: new Map<number, number[]>(),
        };
        byRule.set(key, placed);
        const column = c + (grid.startColumn ?? 0);
        const rows = placed.cells.get(column) ?? [];
        placed.cells.set(column, rows);
        rows.push(r + (grid.startRow ?? 0));
      }),
    );
  }
  return [...byRule.values()].flatMap(({ validation, cells }, index) => {
    const shown = control(validation, lookup);
    if (!shown) return [];
    const uid = `dv-${sheet.properties?.sheetId ?? 0}-${index}`;
    return [
      {
        uid,
        ranges: rangesOf(cells),
        allowBlank: true,
        errorStyle: warnOnly,
        ...shown,
      },
    ];
  });
}

function control(validation: ApiDataValidation, lookup: ListLookup) {
  const values = (validation.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  switch (validation.condition?.type) {
    case 'ONE_OF_LIST':
      return { type: ruleType.list, formula1: JSON.stringify(values) };
    case 'ONE_OF_RANGE':
      return {
        type: ruleType.list,
        formula1: JSON.stringify([...new Set(lookup(values[0] ?? ''))]),
      };
    case 'BOOLEAN':
      return values.length === 0
        ? { type: ruleType.checkbox }
        : { type: ruleType.checkbox, formula1: values[0] ?? '', formula2: values[1] ?? '' };
    default:
      return undefined;
  }
}

/** Runs of adjoining rows, column by column. */
function rangesOf(cells: ReadonlyMap<number, readonly number[]>): IRange[] {
  return [...cells].flatMap(([column, rows]) => {
    const runs: IRange[] = [];
    for (const row of rows) {
      const last = runs.at(-1);
      if (last?.endRow === row - 1) last.endRow = row;
      else runs.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    }
    return runs;
  });
}
