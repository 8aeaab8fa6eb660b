import type { IRowData } from '@univerjs/core';
import type { ApiCell, ApiGridData, ApiSheet, ApiSpreadsheet } from '../api/types';
import { parseA1 } from '../api/a1';
import { cssColor, styleCache } from './cell-style';
import { conditionalRules } from './conditional-rules';
import { editText } from './edit-text';
import { engineFormula } from './formula-grammar';
import { toRange } from './grid-range';
import type { PageCell, PageSheet, PageStyle, PageWorkbook, Scalar } from './page-workbook';
import { wrappedHeights } from './row-heights';
import { validationRules, type ListLookup } from './validation-rules';

type Styler = ReturnType<typeof styleCache>;

/**
 * The API's answer as what the grid paints. Tabs whose answer is unchanged since `previous` are taken over as the
 * same objects, so that a painter can skip them by identity.
 */
export function readWorkbook(source: ApiSpreadsheet, previous?: PageWorkbook): PageWorkbook {
  const locale = source.properties?.locale ?? 'en_US';
  const style = styleCache();
  const lookup = listLookup(source.sheets ?? []);
  const sheets = (source.sheets ?? []).map((sheet) => {
    const known = previous?.sheets.find((old) => old.sheetId === (sheet.properties?.sheetId ?? 0));
    // A pending text has no fingerprint, and gives way to whatever is fetched.
    const same = known?.source === sheet && known.fingerprint !== '';
    const fingerprint = same ? known.fingerprint : JSON.stringify(sheet);
    if (known?.fingerprint !== fingerprint) return readSheet(sheet, fingerprint, locale, style, lookup);
    const validations = validationRules(sheet, lookup);
    return JSON.stringify(validations) === JSON.stringify(known.validations)
      ? known
      : { ...known, validations };
  });
  return { id: source.spreadsheetId ?? '', title: source.properties?.title ?? '', locale, sheets, source };
}

/** An answer about some tabs laid over an earlier one about all. */
export function withTabs(earlier: ApiSpreadsheet, answer: ApiSpreadsheet): ApiSpreadsheet {
  const newer = new Map((answer.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet]));
  const sheets = (earlier.sheets ?? []).map((sheet) => newer.get(sheet.properties?.sheetId ?? 0) ?? sheet);
  return { ...earlier, sheets };
}

function readSheet(
  source: ApiSheet,
  fingerprint: string,
  locale: string,
  style: Styler,
  lookup: ListLookup,
): PageSheet {
  const properties = source.properties ?? {};
  const grid = properties.gridProperties ?? {};
  const [rowCount, columnCount] = [grid.rowCount ?? 1000, grid.columnCount ?? 26];
  const [ySplit, xSplit] = [grid.frozenRowCount ?? 0, grid.frozenColumnCount ?? 0];
  const data = source.data ?? [];
  const sheetId = properties.sheetId ?? 0;
  return {
    id: String(sheetId),
    sheetId,
    title: properties.title ?? '',
    hidden: properties.hidden ?? false,
    tabColor: cssColor(properties.tabColor, properties.tabColorStyle) ?? '',
    rowCount,
    columnCount,
    // Univer's start is the first cell that scrolls, or -1 for a side that is not frozen.
    freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
    gridlines: !(grid.hideGridlines ?? false),
    merges: (source.merges ?? []).map((merge) => toRange(merge, rowCount, columnCount)),
    cells: readCells(source, locale, style),
    columns: dimensions(data[0]?.columnMetadata, 'w'),
    rows: rowSizes(data[0]),
    notes: readNotes(source),
    validations: validationRules(source, lookup),
    conditionals: conditionalRules(source, locale),
    warnings: (source.protectedRanges ?? [])
      .filter((protection) => protection.warningOnly)
      .map((protection) => toRange(protection.range ?? {}, rowCount, columnCount)),
    source,
    fingerprint,
  };
}

/** Every cell of an answer with its place. */
function* placedCells(sheet: ApiSheet): Generator<readonly [number, number, ApiCell]> {
  for (const grid of sheet.data ?? []) {
    for (const [r, row] of (grid.rowData ?? []).entries()) {
      for (const [c, cell] of (row.values ?? []).entries()) {
        yield [r + (grid.startRow ?? 0), c + (grid.startColumn ?? 0), cell];
      }
    }
  }
}

function readCells(sheet: ApiSheet, locale: string, style: Styler): Map<number, Map<number, PageCell>> {
  const rows = new Map<number, Map<number, PageCell>>();
  for (const [row, column, source] of placedCells(sheet)) {
    const cell = readCell(source, locale, style(source.userEnteredFormat));
    if (!cell) continue;
    const cells = rows.get(row) ?? new Map<number, PageCell>();
    rows.set(row, cells.set(column, cell));
  }
  return rows;
}

/** One cell; undefined when it holds neither a value nor a format. */
function readCell(cell: ApiCell, locale: string, style: PageStyle | undefined): PageCell | undefined {
  const formula = cell.userEnteredValue?.formulaValue;
  const value = scalar(cell);
  if (value === null && formula === undefined && !style) return undefined;
  return {
    value,
    shown: cell.formattedValue ?? (value === null ? '' : String(value)),
    edit: editText(cell, locale),
    formula: formula === undefined ? undefined : engineFormula(formula, locale),
    style,
  };
}

function scalar(cell: ApiCell): Scalar {
  const value = cell.effectiveValue;
  if (value?.errorValue) return cell.formattedValue ?? '#ERROR!';
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}

function dimensions(
  metadata: readonly { pixelSize?: number; hiddenByUser?: boolean }[] = [],
  size: 'w' | 'h',
) {
  return Object.fromEntries(
    metadata.flatMap((entry, index) =>
      entry.pixelSize === undefined && !entry.hiddenByUser
        ? []
        : [
            [
              index,
              {
                ...(entry.pixelSize !== undefined && { [size]: entry.pixelSize }),
                hd: entry.hiddenByUser ? 1 : 0,
              },
            ],
          ],
    ),
  );
}

function rowSizes(grid: ApiGridData = {}): Record<number, IRowData> {
  const rows: Record<number, IRowData> = dimensions(grid.rowMetadata, 'h');
  for (const [row, h] of wrappedHeights(grid)) rows[row] = { ...rows[row], h };
  return rows;
}

function readNotes(sheet: ApiSheet): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [row, column, cell] of placedCells(sheet)) {
    if (cell.note !== undefined && cell.note !== '') notes.set(`${row},${column}`, cell.note);
  }
  return notes;
}

/** Resolves `=Lembar!$A$2:$A` within one answer; open ranges reach to the last row with data. */
function listLookup(sheets: readonly ApiSheet[]): ListLookup {
  return (reference) => {
    const match = /^=?(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(reference);
    const title = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const sheet = sheets.find((candidate) => candidate.properties?.title === title);
    const open = /^\$?([A-Za-z]+)\$?(\d*):\$?([A-Za-z]+)$/.exec(match?.[3] ?? '');
    const block = parseA1(
      open
        ? `${open[1] ?? 'A'}${open[2] === '' ? '1' : (open[2] ?? '1')}:${open[3] ?? 'A'}100000`
        : (match?.[3] ?? ''),
    );
    if (!sheet || !block) return [];
    return [...placedCells(sheet)].flatMap(([row, column, cell]) => {
      const inside =
        row >= block.startRow &&
        row <= block.endRow &&
        column >= block.startColumn &&
        column <= block.endColumn;
      return inside && cell.formattedValue ? [cell.formattedValue] : [];
    });
  };
}
