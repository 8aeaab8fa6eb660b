import { without } from '../fields/without';
import { type Draft, editSheet, ownList } from '../draft/draft';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import type { DimensionProperties, Requests } from '../schema/message';
import { stretchOf } from './dimension-range';

function stored(properties: DimensionProperties | undefined): DimensionProperties | null {
  if (properties === undefined) return null;
  const { pixelSize, hiddenByUser } = properties;
  if (pixelSize !== undefined && pixelSize < 0) throw invalid('pixelSize must not be negative.');
  const kept = {
    ...(pixelSize === undefined ? {} : { pixelSize }),
    ...(hiddenByUser === true ? { hiddenByUser } : {}),
  };
  return Object.keys(kept).length === 0 ? null : kept;
}

/** Sets sizes and hidden flags of rows or columns. */
export function updateDimensionProperties(
  draft: Draft,
  request: NonNullable<Requests['updateDimensionProperties']>,
): undefined {
  const { sheetId, dimension, start, end } = stretchOf(draft, request.range);
  const mask = requestMask('DimensionProperties', request.fields);
  const sheet = editSheet(draft, sheetId);
  const name = dimension === 'ROWS' ? 'rowProperties' : 'columnProperties';
  const list = ownList(draft, sheet[name]);
  while (list.length < end) list.push(null);
  for (let i = start; i < end; i += 1)
    list[i] = stored(assign(list[i] ?? undefined, request.properties, mask));
  sheet[name] = list;
}

/** Sizes by content belong to the screen: the sizes go back to the default (assumed). */
export function autoResizeDimensions(
  draft: Draft,
  request: NonNullable<Requests['autoResizeDimensions']>,
): undefined {
  const { sheetId, dimension, start, end } = stretchOf(draft, request.dimensions);
  const sheet = editSheet(draft, sheetId);
  const name = dimension === 'ROWS' ? 'rowProperties' : 'columnProperties';
  sheet[name] = sheet[name].map((item, i) => {
    if (i < start || i >= end || item === null) return item;
    return stored(without(item, 'pixelSize'));
  });
}
