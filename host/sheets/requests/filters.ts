import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { numericId } from '../draft/numeric-id';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import type { Sheet } from '../model/workbook';
import { rangeOf } from '../range/area';
import { checkedArea } from '../range/checked-area';
import { printRange } from '../range/print-ranges';
import type { GridRange, Requests } from '../schema/message';
import { sortArea } from './sort-range';

type FilterView = Sheet['filterViews'][number];

/** The range bounded by its sheet, as Google answers it (recorded). */
function bounded(draft: Draft, range: GridRange | undefined): GridRange {
  if (range === undefined) throw invalid('Must specify a range for the filter.');
  return { sheetId: range.sheetId ?? 0, ...rangeOf(checkedArea(sheetIn(draft, range.sheetId), range)) };
}

/** Sets the sheet's filter, in place of the one it has; its sort specs sort the rows below the first (documented). */
export function setBasicFilter(draft: Draft, request: NonNullable<Requests['setBasicFilter']>): undefined {
  const filter = request.filter ?? {};
  const range = bounded(draft, filter.range);
  const sheet = editSheet(draft, range.sheetId);
  sheet.basicFilter = { ...filter, range };
  const area = checkedArea(sheet, range);
  const specs = filter.sortSpecs ?? [];
  if (specs.length > 0 && area.bottom - area.top > 1) {
    sortArea(draft, range.sheetId ?? 0, { ...area, top: area.top + 1 }, specs);
  }
}

export function clearBasicFilter(
  draft: Draft,
  request: NonNullable<Requests['clearBasicFilter']>,
): undefined {
  editSheet(draft, request.sheetId).basicFilter = null;
}

const allViews = (draft: Draft): readonly FilterView[] =>
  draft.book.sheets.flatMap((sheet) => [...sheet.filterViews]);
const print = (view: FilterView): FilterView => ({ ...view, range: printRange(view.range ?? {}) });

function found(draft: Draft, id: number | undefined): FilterView {
  const view = allViews(draft).find(({ filterViewId }) => filterViewId === id);
  if (view === undefined) throw invalid(`No filter view with id: ${id ?? 0}`);
  return view;
}

/** Adds a filter view, under an id of the caller's choice or a fresh one. */
export function addFilterView(draft: Draft, request: NonNullable<Requests['addFilterView']>): object {
  const given = request.filter ?? {};
  const taken = (id: number): boolean => allViews(draft).some(({ filterViewId }) => filterViewId === id);
  if (given.filterViewId !== undefined && taken(given.filterViewId)) {
    throw invalid(`A filter view with id ${given.filterViewId} already exists.`);
  }
  const filterViewId = given.filterViewId ?? numericId(draft.context.newId, taken);
  const view = {
    ...given,
    filterViewId,
    title: given.title ?? 'Filter 1',
    range: bounded(draft, given.range),
  };
  const sheet = editSheet(draft, view.range.sheetId);
  sheet.filterViews = [...sheet.filterViews, view];
  return { filter: print(view) };
}

export function updateFilterView(
  draft: Draft,
  request: NonNullable<Requests['updateFilterView']>,
): undefined {
  const view = found(draft, request.filter?.filterViewId);
  const mask = requestMask('FilterView', request.fields);
  const id = view.filterViewId;
  const changed = {
    ...assign(view, request.filter, mask),
    ...(id === undefined ? {} : { filterViewId: id }),
  };
  const range = bounded(draft, changed.range);
  const sheet = editSheet(draft, view.range?.sheetId);
  if (range.sheetId !== sheet.properties.sheetId)
    throw invalid('A filter view cannot be moved to another sheet.');
  sheet.filterViews = sheet.filterViews.map((other) => (other === view ? { ...changed, range } : other));
}

export function deleteFilterView(
  draft: Draft,
  request: NonNullable<Requests['deleteFilterView']>,
): undefined {
  const view = found(draft, request.filterId);
  const sheet = editSheet(draft, view.range?.sheetId);
  sheet.filterViews = sheet.filterViews.filter((other) => other !== view);
}
