import { patchCell } from '../draft/cell-parts';
import { type Draft } from '../draft/draft';
import { ruleIndex, styleIndex } from '../draft/intern';
import { numericId } from '../draft/numeric-id';
import type { GridRange } from '../schema/message';
import type { Cell, Row, Sheet, Workbook } from './workbook';

/** A copy of a sheet as one of the draft's workbook, under another id and title: what has an id gets a new one. */
export function adoptSheet(
  draft: Draft,
  from: Workbook,
  sheet: Sheet,
  sheetId: number,
  title: string,
): Sheet {
  const same = from.styles === draft.book.styles && from.rules === draft.book.rules;
  const adoptCell = (cell: Cell | null): Cell | null => {
    if (cell === null || same || (cell.style === undefined && cell.rule === undefined)) return cell;
    const style = cell.style === undefined ? undefined : styleIndex(draft, from.styles[cell.style]);
    const rule = cell.rule === undefined ? undefined : ruleIndex(draft, from.rules[cell.rule]);
    return patchCell(cell, { style, rule });
  };
  const rows = same ? sheet.rows : sheet.rows.map((row): Row | null => row && row.map(adoptCell));
  const here = (range: GridRange): GridRange => ({ ...range, sheetId });
  const fresh = (): number => numericId(draft.context.newId, () => false);
  return {
    ...sheet,
    rows,
    properties: { ...sheet.properties, sheetId, title },
    merges: sheet.merges.map(here),
    protectedRanges: sheet.protectedRanges.map((entry) => ({
      ...entry,
      protectedRangeId: fresh(),
      range: here(entry.range ?? {}),
    })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({
      ...rule,
      ranges: (rule.ranges ?? []).map(here),
    })),
    basicFilter: sheet.basicFilter
      ? { ...sheet.basicFilter, range: here(sheet.basicFilter.range ?? {}) }
      : null,
    filterViews: sheet.filterViews.map((view) => ({
      ...view,
      filterViewId: fresh(),
      range: here(view.range ?? {}),
    })),
    bandedRanges: sheet.bandedRanges.map((band) => ({
      ...band,
      bandedRangeId: fresh(),
      range: here(band.range ?? {}),
    })),
    charts: sheet.charts.map((chart) => ({ ...chart, chartId: fresh() })),
    rowGroups: sheet.rowGroups.map((group) => ({ ...group, range: { ...group.range, sheetId } })),
    columnGroups: sheet.columnGroups.map((group) => ({ ...group, range: { ...group.range, sheetId } })),
  };
}

/** The metadata of a sheet and its rows and columns, copied for another sheet under fresh ids. */
export function adoptMetadata(draft: Draft, from: Workbook, sourceId: number, sheetId: number): void {
  const taken = new Set(draft.book.metadata.map(({ metadataId }) => metadataId));
  const copies = from.metadata
    .filter(
      ({ location }) => location?.sheetId === sourceId || location?.dimensionRange?.sheetId === sourceId,
    )
    .map((entry) => {
      const metadataId = numericId(draft.context.newId, (id) => taken.has(id));
      taken.add(metadataId);
      const at = entry.location?.dimensionRange;
      const location =
        at === undefined
          ? { ...entry.location, sheetId }
          : { ...entry.location, dimensionRange: { ...at, sheetId } };
      return { ...entry, metadataId, location };
    });
  if (copies.length > 0) draft.book.metadata = [...draft.book.metadata, ...copies];
}
