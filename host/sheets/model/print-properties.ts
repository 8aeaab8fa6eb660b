import type { SheetProperties } from '../schema/message';
import type { Sheet } from './workbook';

const isSet = (value: unknown): boolean => value !== undefined && value !== false && value !== 0;

/** A sheet's properties as the API gives them: zero counts and false flags are left out (recorded). */
export function printSheetProperties(sheet: Sheet, index: number): SheetProperties {
  const { sheetId, title, sheetType, gridProperties, ...rest } = sheet.properties;
  const grid = { rowCount: sheet.rowCount, columnCount: sheet.columnCount, ...gridProperties };
  const set = <T extends object>(message: T): T =>
    Object.fromEntries(Object.entries(message).filter(([, value]) => isSet(value))) as T;
  return {
    sheetId: sheetId ?? 0,
    title: title ?? '',
    index,
    sheetType: sheetType ?? 'GRID',
    gridProperties: set(grid),
    ...set(rest),
  };
}
