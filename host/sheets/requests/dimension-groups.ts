import type { Dimension } from '../dimension/shift-range';
import { type Draft, editSheet } from '../draft/draft';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import type { Sheet } from '../model/workbook';
import { printGroup } from '../range/print-ranges';
import type { DimensionGroup, Requests } from '../schema/message';
import { stretchOf } from './dimension-range';

const listName = (dimension: Dimension): 'rowGroups' | 'columnGroups' =>
  dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';

/** How many groups lie over each row or column. */
function depths(groups: readonly DimensionGroup[], length: number): number[] {
  const profile = new Array<number>(length).fill(0);
  for (const { range } of groups) {
    for (let i = range?.startIndex ?? 0; i < (range?.endIndex ?? length); i += 1)
      profile[i] = (profile[i] ?? 0) + 1;
  }
  return profile;
}

/** The groups that a profile of depths stands for: for each depth, every stretch that is at least as deep. */
function groupsOf(profile: readonly number[], sheetId: number, dimension: Dimension): DimensionGroup[] {
  const groups: DimensionGroup[] = [];
  const deepest = profile.reduce((most, depth) => Math.max(most, depth), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let start = 0; start < profile.length; start += 1) {
      if ((profile[start] ?? 0) < depth) continue;
      let end = start;
      while ((profile[end] ?? 0) >= depth) end += 1;
      groups.push({ range: { sheetId, dimension, startIndex: start, endIndex: end }, depth });
      start = end;
    }
  }
  return groups;
}

function change(
  draft: Draft,
  range: NonNullable<DimensionGroup['range']> | undefined,
  by: 1 | -1,
): DimensionGroup[] {
  const { sheet, sheetId, dimension, start, end } = stretchOf(draft, range);
  const name = listName(dimension);
  const profile = depths(sheet[name], dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount);
  for (let i = start; i < end; i += 1) {
    const depth = (profile[i] ?? 0) + by;
    if (depth < 0) throw invalid('The specified range is not part of a dimension group.');
    profile[i] = depth;
  }
  const same = (a: DimensionGroup, b: DimensionGroup): boolean =>
    a.range?.startIndex === b.range?.startIndex &&
    a.range?.endIndex === b.range?.endIndex &&
    a.depth === b.depth;
  const groups = groupsOf(profile, sheetId, dimension).map((group) =>
    sheet[name].some((old) => old.collapsed === true && same(old, group))
      ? { ...group, collapsed: true }
      : group,
  );
  editSheet(draft, sheetId)[name] = groups;
  return groups.map(printGroup);
}

/** Groups rows or columns, one deeper over what was grouped before (documented); the sheet then says where its controls are (recorded). */
export function addDimensionGroup(draft: Draft, request: NonNullable<Requests['addDimensionGroup']>): object {
  const dimensionGroups = change(draft, request.range, 1);
  const sheet = editSheet(draft, request.range?.sheetId);
  const control = request.range?.dimension === 'ROWS' ? 'rowGroupControlAfter' : 'columnGroupControlAfter';
  sheet.properties = {
    ...sheet.properties,
    gridProperties: { ...sheet.properties.gridProperties, [control]: true },
  };
  return { dimensionGroups };
}

/** Takes one level of grouping away from rows or columns. */
export function deleteDimensionGroup(
  draft: Draft,
  request: NonNullable<Requests['deleteDimensionGroup']>,
): object {
  const dimensionGroups = change(draft, request.range, -1);
  return dimensionGroups.length === 0 ? {} : { dimensionGroups };
}

function find(sheet: Sheet, wanted: DimensionGroup): { name: 'rowGroups' | 'columnGroups'; at: number } {
  const name = listName(wanted.range?.dimension === 'ROWS' ? 'ROWS' : 'COLUMNS');
  const at = sheet[name].findIndex(
    ({ range, depth }) =>
      range?.startIndex === (wanted.range?.startIndex ?? 0) &&
      range.endIndex === wanted.range?.endIndex &&
      depth === (wanted.depth ?? 1),
  );
  if (at < 0) throw invalid('No dimension group with the specified range and depth.');
  return { name, at };
}

/** Opens or closes a group. */
export function updateDimensionGroup(
  draft: Draft,
  request: NonNullable<Requests['updateDimensionGroup']>,
): undefined {
  const given = request.dimensionGroup ?? {};
  const mask = requestMask('DimensionGroup', request.fields);
  const { sheet, sheetId } = stretchOf(draft, given.range);
  const { name, at } = find(sheet, given);
  editSheet(draft, sheetId)[name] = sheet[name].map((group, i) => {
    if (i !== at) return group;
    const { collapsed } = assign(group, given, mask) ?? {};
    return collapsed === true
      ? { ...group, collapsed }
      : { range: group.range ?? {}, depth: group.depth ?? 1 };
  });
}
