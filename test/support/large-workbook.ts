import type { Cell as HostCell, Row as HostRow, Sheet, Workbook } from '../../host/sheets/model/workbook';
import { type AnyTab, columnKeys } from '../../src/core/tab';
import { allTabs } from '../../src/app/registry';
import { bookOf, type CellsByTab } from './book-of';
import { emptyOffice, type Office } from './office';
import { LARGE_NOW, largeCourse } from './large-course';

/** One cell object for equal values of a column, with the look that set-up gave the column. */
const cellMaker = (look: HostCell | null | undefined) => {
  const made = new Map<unknown, HostCell>();
  return (value: string | number | boolean): HostCell | null => {
    if (value === '') return look ?? null;
    const known = made.get(value);
    if (known) return known;
    const cell = { ...look, value };
    made.set(value, cell);
    return cell;
  };
};

const filled = (
  sheet: Sheet,
  tab: AnyTab,
  rows: readonly Readonly<Record<string, string | number | boolean>>[],
) => {
  const columns = columnKeys(tab);
  const isBlank = (row: HostRow | null | undefined) =>
    row?.every((cell) => cell?.value === undefined) ?? true;
  const used = sheet.rows.reduce((last, row, at) => (isBlank(row) ? last : at + 1), 1);
  const makers = columns.map((_, n) => cellMaker(sheet.rows[used]?.[n]));
  const added = rows.map((cells) => columns.map((column, n) => makers[n]?.(cells[column] ?? '') ?? null));
  return {
    ...sheet,
    rowCount: Math.max(sheet.rowCount, used + added.length),
    rows: [...sheet.rows.slice(0, used), ...added, ...sheet.rows.slice(used + added.length)],
  };
};

/**
 * Puts rows of cells below those that a set-up workbook has, by tab and column, without a call: what would take people
 * years. Only tabs whose columns nobody has moved.
 */
export const fillWorkbook = (office: Office, cells: CellsByTab): void => {
  const { store } = office.host;
  const workbook = store.get(office.host.state().spreadsheetId);
  if (!workbook) throw new Error('There is no workbook.');
  const next: Workbook = {
    ...workbook,
    revision: workbook.revision + 1,
    sheets: workbook.sheets.map((sheet) => {
      const tab = allTabs.find(({ sheetId }) => sheetId === sheet.properties.sheetId);
      const added = tab && cells[tab.key as keyof CellsByTab];
      return tab && added ? filled(sheet, tab, added) : sheet;
    }),
  };
  store.put(next);
};

/** The course as cells, as its columns' kinds keep them. */
const cellsOfCourse = (...course: Parameters<typeof largeCourse>): CellsByTab =>
  Object.fromEntries(
    [...bookOf(largeCourse(...course)).tables].map(([key, rows]) => [key, rows.map(({ cells }) => cells)]),
  );

/** An office after years of short courses, with so many rows of attendance. */
export const largeOffice = (...course: Parameters<typeof largeCourse>): Office => {
  const office = emptyOffice(LARGE_NOW);
  office.menu('menuSetUp');
  fillWorkbook(office, cellsOfCourse(...course));
  return office;
};
