import { type Draft, editRow, editSheet, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import { localeOf } from '../locale/locale';
import type { Cell, Sheet } from '../model/workbook';
import { type Area, wholeSheet } from '../range/area';
import { checkedArea } from '../range/checked-area';
import type { Requests } from '../schema/message';
import { enterValue } from '../values/enter';
import { shown } from '../values/render';

type FindReplace = NonNullable<Requests['findReplace']>;

function pattern({ find = '', matchCase, matchEntireCell, searchByRegex }: FindReplace): RegExp {
  if (find === '') throw invalid('Must specify a value to find.');
  const source = searchByRegex === true ? find : find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  try {
    return new RegExp(
      matchEntireCell === true ? `^(?:${source})$` : source,
      matchCase === true ? 'gu' : 'giu',
    );
  } catch {
    throw invalid(`Invalid regular expression: ${find}`);
  }
}

function places(draft: Draft, { range, sheetId, allSheets }: FindReplace): { sheet: Sheet; area: Area }[] {
  if (range !== undefined) {
    const sheet = sheetIn(draft, range.sheetId);
    return [{ sheet, area: checkedArea(sheet, range) }];
  }
  if (allSheets === true) return draft.book.sheets.map((sheet) => ({ sheet, area: wholeSheet(sheet) }));
  if (sheetId === undefined) throw invalid('Must specify one of range, sheetId and allSheets.');
  const sheet = sheetIn(draft, sheetId);
  return [{ sheet, area: wholeSheet(sheet) }];
}

/**
 * Replaces text in the cells of a range, a sheet or all sheets. What a cell shows is searched, its formula
 * only when asked for; the result is entered as if typed (documented: FindReplaceRequest).
 */
export function findReplace(draft: Draft, request: FindReplace): object {
  const wanted = pattern(request);
  const locale = localeOf(draft.book.properties.locale ?? undefined);
  const { replacement: given = '', searchByRegex } = request;
  const replacement = searchByRegex === true ? given : given.replaceAll('$', '$$$$');
  const counts = {
    valuesChanged: 0,
    formulasChanged: 0,
    rowsChanged: 0,
    sheetsChanged: 0,
    occurrencesChanged: 0,
  };
  const replace = (cell: Cell): Cell | null | undefined => {
    if (cell.formula !== undefined && request.includeFormulas !== true) return undefined;
    const text = cell.formula ?? shown(draft.book, cell, locale);
    const found = [...text.matchAll(wanted)].length;
    if (found === 0) return undefined;
    counts.occurrencesChanged += found;
    counts[cell.formula === undefined ? 'valuesChanged' : 'formulasChanged'] += 1;
    return enterValue(draft, cell, text.replace(wanted, replacement), 'USER_ENTERED', locale);
  };
  for (const { sheet, area } of places(draft, request)) {
    const rowsBefore = counts.rowsChanged;
    for (let r = area.top; r < Math.min(area.bottom, sheet.rows.length); r += 1) {
      const before = counts.occurrencesChanged;
      sheet.rows[r]?.slice(area.left, area.right).forEach((cell, j) => {
        const changed = cell === null ? undefined : replace(cell);
        if (changed === undefined) return;
        editRow(draft, editSheet(draft, sheet.properties.sheetId), r)[area.left + j] = changed;
      });
      if (counts.occurrencesChanged > before) counts.rowsChanged += 1;
    }
    if (counts.rowsChanged > rowsBefore) counts.sheetsChanged += 1;
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
