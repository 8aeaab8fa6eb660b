import { patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { checkedArea } from '../range/checked-area';
import type { Requests } from '../schema/message';

/** Takes spaces away at both ends of texts, and all but one within (documented: TrimWhitespaceRequest). */
export function trimWhitespace(draft: Draft, request: NonNullable<Requests['trimWhitespace']>): object {
  const { range = {} } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const sheet = editSheet(draft, range.sheetId);
  let cellsChangedCount = 0;
  for (let r = area.top; r < Math.min(area.bottom, sheet.rows.length); r += 1) {
    for (let c = area.left; c < area.right; c += 1) {
      const cell = sheet.rows[r]?.[c];
      if (cell == null || cell.formula !== undefined || typeof cell.value !== 'string') continue;
      const value = cell.value.replace(/\s+/g, ' ').trim();
      if (value === cell.value) continue;
      putCell(editRow(draft, sheet, r), c, patchCell(cell, { value: value === '' ? undefined : value }));
      cellsChangedCount += 1;
    }
  }
  return cellsChangedCount === 0 ? {} : { cellsChangedCount };
}

/** Removes rows of a range whose compared columns repeat those of a row above; the rest closes up (documented). */
export function deleteDuplicates(draft: Draft, request: NonNullable<Requests['deleteDuplicates']>): object {
  const { range = {}, comparisonColumns = [] } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const sheet = editSheet(draft, range.sheetId);
  const columns =
    comparisonColumns.length === 0
      ? Array.from({ length: area.right - area.left }, (_, i) => area.left + i)
      : comparisonColumns.flatMap(({ startIndex = area.left, endIndex = area.right }) =>
          Array.from({ length: endIndex - startIndex }, (_, i) => startIndex + i),
        );
  const lines = Array.from({ length: area.bottom - area.top }, (_, i) => sheet.rows[area.top + i] ?? []);
  const seen = new Set<string>();
  const kept = lines.filter((row) => {
    const key = JSON.stringify(
      columns.map((c) => {
        const value = row[c]?.value ?? null;
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const duplicatesRemovedCount = lines.length - kept.length;
  if (duplicatesRemovedCount === 0) return {};
  lines.forEach((_, i) => {
    const row = editRow(draft, sheet, area.top + i);
    for (let c = area.left; c < area.right; c += 1) putCell(row, c, kept[i]?.[c] ?? null);
  });
  return { duplicatesRemovedCount };
}
