import type { DimensionGroup, GridRange, NamedRange, ProtectedRange } from '../schema/message';

/** A grid range as the API prints it: a sheet id of zero is left out (recorded). */
export function printRange(range: GridRange): GridRange {
  const { sheetId, ...rest } = range;
  return sheetId === undefined || sheetId === 0 ? rest : { sheetId, ...rest };
}

export const printNamedRange = (named: NamedRange): NamedRange =>
  named.range === undefined ? named : { ...named, range: printRange(named.range) };

/** A protected range as its owner sees it: the host lets everyone who may open the workbook edit. */
export function printProtectedRange(entry: ProtectedRange, owner?: string): ProtectedRange {
  const { range = {}, editors, ...rest } = entry;
  const users = owner === undefined ? editors?.users : [...new Set([owner, ...(editors?.users ?? [])])];
  return {
    ...rest,
    range: printRange(range),
    requestingUserCanEdit: true,
    ...(editors === undefined ? {} : { editors: { ...editors, ...(users === undefined ? {} : { users }) } }),
  };
}

/** A group of rows or columns as the API prints it. */
export function printGroup(group: DimensionGroup): DimensionGroup {
  const { sheetId, ...rest } = group.range ?? {};
  const range = sheetId === undefined || sheetId === 0 ? rest : { sheetId, ...rest };
  return { range, depth: group.depth ?? 1, ...(group.collapsed === true ? { collapsed: true } : {}) };
}
