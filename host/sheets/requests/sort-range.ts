import { patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import { shiftFormula } from '../formula/shift-formula';
import { localeOf } from '../locale/locale';
import type { Cell, CellValue, Sheet } from '../model/workbook';
import { type Area, areaOf, cellsA1, meets } from '../range/area';
import { checkedArea } from '../range/checked-area';
import type { Requests } from '../schema/message';

type SortSpecs = NonNullable<NonNullable<Requests['sortRange']>['sortSpecs']>;

/** Numbers, then texts, booleans and errors, the other way round descending (numbers and texts: reported of the live API). */
function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compare(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

type Line = readonly (Cell | null | undefined)[];

function order(specs: SortSpecs, area: Area, locale: string): (a: Line, b: Line) => number {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  return (a, b) => {
    for (const { dimensionIndex = 0, sortOrder } of specs) {
      const x = a[dimensionIndex - area.left]?.value;
      const y = b[dimensionIndex - area.left]?.value;
      if (x === undefined || y === undefined) {
        if (x !== y) return x === undefined ? 1 : -1;
        continue;
      }
      const difference = compare(x, y, collator);
      if (difference !== 0) return sortOrder === 'DESCENDING' ? -difference : difference;
    }
    return 0;
  };
}

/** The rows that take part: those that a person hid stay where they are (reported of the live API). */
const shownRows = (sheet: Sheet, area: Area): number[] =>
  Array.from({ length: area.bottom - area.top }, (_, i) => area.top + i).filter(
    (row) => sheet.rowProperties[row]?.hiddenByUser !== true,
  );

function checkMerges(sheet: Sheet, area: Area): void {
  const tall = sheet.merges
    .map((merge) => areaOf(merge, sheet))
    .find((merge) => merge.bottom - merge.top > 1 && meets(merge, area));
  if (tall !== undefined) {
    throw invalid(
      `You can't sort a range containing vertical merges. There is a vertical merge at ${cellsA1(tall)}`,
    );
  }
}

/** Sorts the rows of an area in place: cells go whole, their validation rules stay; equal rows keep their order. */
export function sortArea(draft: Draft, sheetId: number, area: Area, specs: SortSpecs): void {
  for (const { dimensionIndex = 0 } of specs) {
    if (dimensionIndex < area.left || dimensionIndex >= area.right) {
      throw invalid(`sortSpecs.dimensionIndex[${dimensionIndex}] is outside the range.`);
    }
  }
  const sheet = editSheet(draft, sheetId);
  checkMerges(sheet, area);
  const { tag } = localeOf(draft.book.properties.locale ?? undefined);
  const places = shownRows(sheet, area);
  const lines = places.map((from) => ({
    from,
    cells: (sheet.rows[from] ?? []).slice(area.left, area.right),
  }));
  const rules = lines.map(({ cells }) => cells.map((cell) => cell?.rule));
  const by = order(specs, area, tag);
  lines.sort((a, b) => by(a.cells, b.cells));
  lines.forEach(({ from, cells }, i) => {
    const place = places[i] ?? area.top;
    if (cells.length === 0 && sheet.rows[place] == null) return;
    const row = editRow(draft, sheet, place);
    for (let j = 0; j < area.right - area.left; j += 1) {
      const cell = cells[j];
      const rule = rules[i]?.[j];
      const formula = cell?.formula === undefined ? undefined : shiftFormula(cell.formula, place - from, 0);
      const same = rule === cell?.rule && formula === cell?.formula;
      putCell(row, area.left + j, same ? (cell ?? null) : patchCell(cell, { rule, formula }));
    }
  });
}

export function sortRange(draft: Draft, request: NonNullable<Requests['sortRange']>): undefined {
  const { range = {}, sortSpecs = [] } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  if (sortSpecs.length === 0) throw invalid('Must specify at least one sort spec.');
  sortArea(draft, range.sheetId ?? 0, area, sortSpecs);
}
