import type { DataFilter, Request, ValuesAnswer } from '../api';
import type { Bench } from './attempt';

/** Id of the metadata that is tried to be used twice. */
export const ID = 1_999_999_001;

export const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
export const put = (sheetId: number, rowIndex: number, columnIndex: number, ...cells: object[]): Request => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: cells.map((cell) => ({ values: [cell] })),
    fields: 'userEnteredValue',
  },
});
export const columns = (sheetId: number, index: number) => ({
  sheetId,
  dimension: 'COLUMNS',
  startIndex: index,
  endIndex: index + 1,
});
export const mark = (metadataKey: string, location: object, metadataId?: number): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...(metadataId === undefined ? {} : { metadataId }),
      metadataKey,
      metadataValue: 'x',
      location,
      visibility: 'DOCUMENT',
    },
  },
});
const byKey = (metadataKey: string, sheetId?: number): DataFilter => ({
  developerMetadataLookup: {
    metadataKey,
    visibility: 'DOCUMENT',
    ...(sheetId === undefined
      ? {}
      : { metadataLocation: { sheetId }, locationMatchingStrategy: 'INTERSECTING_LOCATION' }),
  },
});
export const lookUp = (
  { sheets }: Bench,
  metadataKey: string,
  sheetId?: number,
  fields?: string,
): ValuesAnswer =>
  sheets.readValues(
    {
      dataFilters: [byKey(metadataKey, sheetId)],
      majorDimension: 'COLUMNS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    fields,
  );
/** Gives metadata of a tab another key. */
export const rename = (sheetId: number, from: string, to: string): Request => ({
  updateDeveloperMetadata: {
    dataFilters: [byKey(from, sheetId)],
    developerMetadata: { metadataKey: to },
    fields: 'metadataKey',
  },
});
export const rangesOf = (answer: ValuesAnswer) =>
  (answer.valueRanges ?? []).map(({ valueRange }) => [
    valueRange.range.replace(/^.*!/, ''),
    valueRange.values ?? [],
  ]);
