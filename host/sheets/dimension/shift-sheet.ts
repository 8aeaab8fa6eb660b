import { type Draft, editSheet, type Writable } from '../draft/draft';
import type { Row, Sheet } from '../model/workbook';
import type { GridRange } from '../schema/message';
import { shiftReferences } from '../formula/shift-references';
import { type Shift, shiftedCount, shiftIndex, shiftList } from './shift';
import { type Dimension, shiftDimensionRange, shiftRange } from './shift-range';

const present = <T>(item: T | undefined): item is T => item !== undefined;

function shiftCells(sheet: Writable<Sheet>, dimension: Dimension, shift: Shift): void {
  if (dimension === 'ROWS') {
    sheet.rows = shiftList<Row>(shift, sheet.rows);
    sheet.rowProperties = shiftList(shift, sheet.rowProperties);
    sheet.rowCount = shiftedCount(shift, sheet.rowCount);
  } else {
    sheet.rows = sheet.rows.map((row) => row && shiftList(shift, row));
    sheet.columnProperties = shiftList(shift, sheet.columnProperties);
    sheet.columnCount = shiftedCount(shift, sheet.columnCount);
  }
}

function shiftFrozen(sheet: Writable<Sheet>, dimension: Dimension, shift: Shift): void {
  const name = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  const frozen = sheet.properties.gridProperties?.[name] ?? 0;
  if (frozen === 0 || shift.kind === 'move') return;
  const first = shift.kind === 'insert' ? shift.at : shift.from;
  if (first >= frozen) return;
  const by = shift.kind === 'insert' ? shift.count : Math.min(shift.to, frozen) - first;
  const gridProperties = { ...sheet.properties.gridProperties };
  gridProperties[name] = shift.kind === 'insert' ? frozen + by : frozen - by;
  sheet.properties = { ...sheet.properties, gridProperties };
}

function shiftAttachments(sheet: Writable<Sheet>, dimension: Dimension, shift: Shift): void {
  const ranged = <T extends { range?: GridRange }>(items: readonly T[]): T[] =>
    items
      .map((item) => {
        if (item.range === undefined) return item;
        const range = shiftRange(shift, dimension, item.range);
        return range && { ...item, range };
      })
      .filter(present);
  sheet.merges = sheet.merges.map((merge) => shiftRange(shift, dimension, merge)).filter(present);
  sheet.protectedRanges = ranged(sheet.protectedRanges);
  sheet.filterViews = ranged(sheet.filterViews);
  sheet.bandedRanges = ranged(sheet.bandedRanges);
  sheet.basicFilter = sheet.basicFilter ? (ranged([sheet.basicFilter])[0] ?? null) : null;
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({
      ...rule,
      ranges: (rule.ranges ?? []).map((r) => shiftRange(shift, dimension, r)).filter(present),
    }))
    .filter((rule) => rule.ranges.length > 0);
  const groups = (items: Sheet['rowGroups']): Sheet['rowGroups'] =>
    items
      .map((group) => {
        const range = group.range && shiftDimensionRange(shift, dimension, group.range);
        return range && { ...group, range };
      })
      .filter(present);
  sheet.rowGroups = groups(sheet.rowGroups);
  sheet.columnGroups = groups(sheet.columnGroups);
  sheet.charts = sheet.charts.map((chart) => {
    const cell = chart.position?.overlayPosition?.anchorCell;
    if (cell === undefined) return chart;
    const key = dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
    const anchorCell = { ...cell, [key]: shiftIndex(shift, cell[key] ?? 0) ?? cell[key] ?? 0 };
    return { ...chart, position: { overlayPosition: { ...chart.position?.overlayPosition, anchorCell } } };
  });
}

function shiftBook(draft: Draft, sheetId: number, dimension: Dimension, shift: Shift): void {
  draft.book.namedRanges = draft.book.namedRanges
    .map((named) => {
      if ((named.range?.sheetId ?? 0) !== sheetId || named.range === undefined) return named;
      const range = shiftRange(shift, dimension, named.range);
      return range && { ...named, range };
    })
    .filter(present);
  draft.book.metadata = draft.book.metadata
    .map((entry) => {
      const at = entry.location?.dimensionRange;
      if (at?.dimension !== dimension || (at.sheetId ?? 0) !== sheetId) return entry;
      const dimensionRange = shiftDimensionRange(shift, dimension, at);
      return dimensionRange && { ...entry, location: { ...entry.location, dimensionRange } };
    })
    .filter(present);
}

/**
 * Inserts, deletes or moves rows or columns, and takes along everything that hangs on them: cells, sizes,
 * merges, named and protected ranges, filters, conditional formats, groups, metadata, and references in
 * formulas and validation rules.
 */
export function shiftSheet(draft: Draft, sheetId: number, dimension: Dimension, shift: Shift): void {
  const sheet = editSheet(draft, sheetId);
  shiftCells(sheet, dimension, shift);
  shiftFrozen(sheet, dimension, shift);
  shiftAttachments(sheet, dimension, shift);
  shiftBook(draft, sheetId, dimension, shift);
  shiftReferences(draft, sheet.properties.title ?? '', dimension, shift);
}
