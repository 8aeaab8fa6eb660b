import type { DeveloperMetadata, DimensionRange, GridRange } from '../schema/message';

type Location = NonNullable<DeveloperMetadata['location']>;

/** A place of metadata as the API prints it: a sheet id of zero is left out of ranges. */
function printLocation(location: Location): Location {
  const at = location.dimensionRange;
  if (at === undefined) return location;
  const { sheetId, ...rest } = at;
  return {
    ...location,
    dimensionRange: sheetId === undefined || sheetId === 0 ? rest : { sheetId, ...rest },
  };
}

export const printMetadata = (entry: DeveloperMetadata): DeveloperMetadata =>
  entry.location === undefined ? entry : { ...entry, location: printLocation(entry.location) };

/** The cells that a place of metadata means: a row, a column, a sheet; undefined for the spreadsheet. */
export function locationRange(location: Location): GridRange | undefined {
  const at = location.dimensionRange;
  if (at !== undefined) return dimensionCells(at);
  return location.sheetId === undefined ? undefined : { sheetId: location.sheetId };
}

/** The cells of a stretch of rows or columns. */
function dimensionCells(at: DimensionRange): GridRange {
  const { sheetId = 0, startIndex, endIndex } = at;
  const [start, end] =
    at.dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  return {
    sheetId,
    ...(startIndex === undefined ? {} : { [start]: startIndex }),
    ...(endIndex === undefined ? {} : { [end]: endIndex }),
  };
}
