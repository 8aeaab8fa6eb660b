import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Mutate } from './paint';
import type { PageSheet } from './page-workbook';

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** Title, colour, visibility, size, frozen part, widths, heights and merges of a tab, each only when it changed. */
export function paintGeometry(
  mutate: Mutate,
  target: { readonly unitId: string; readonly subUnitId: string },
  old: PageSheet,
  next: PageSheet,
) {
  if (old.title !== next.title) mutate(SetWorksheetNameMutation.id, { ...target, name: next.title });
  if (old.tabColor !== next.tabColor) mutate(SetTabColorMutation.id, { ...target, color: next.tabColor });
  if (old.hidden !== next.hidden)
    mutate(SetWorksheetHideMutation.id, { ...target, hidden: next.hidden ? 1 : 0 });
  if (old.rowCount !== next.rowCount)
    mutate(SetWorksheetRowCountMutation.id, { ...target, rowCount: next.rowCount });
  if (old.columnCount !== next.columnCount) {
    mutate(SetWorksheetColumnCountMutation.id, { ...target, columnCount: next.columnCount });
  }
  if (differs(old.merges, next.merges)) {
    mutate(RemoveWorksheetMergeMutation.id, { ...target, ranges: old.merges });
    mutate(AddWorksheetMergeMutation.id, { ...target, ranges: next.merges.map((merge) => ({ ...merge })) });
  }
  if (differs(old.columns, next.columns)) {
    mutate(SetColDataMutation.id, {
      ...target,
      columnData: { ...removed(old.columns, next.columns), ...next.columns },
    });
  }
  if (differs(old.rows, next.rows)) {
    mutate(SetRowDataMutation.id, { ...target, rowData: { ...removed(old.rows, next.rows), ...next.rows } });
  }
  if (differs(old.freeze, next.freeze))
    mutate(SetFrozenMutation.id, { ...target, ...next.freeze, resetScroll: false });
}

function removed(
  old: Readonly<Record<number, unknown>>,
  next: Readonly<Record<number, unknown>>,
): Record<string, null> {
  return Object.fromEntries(Object.keys(old).flatMap((key) => (key in next ? [] : [[key, null]])));
}
