import { type AnyTab, columnKeys } from '../../core/tab';
import { fill } from '../../core/words';
import { columnLabel } from '../../i18n/speak';
import type { Request, Spreadsheet } from '../api';
import { languageHint } from '../hints';
import type { Ports } from '../ports';
import { parseColumnRange } from '../read/a1';
import { columnKeyOf, isKeyOf } from '../read/column-metadata';
import { allTabs } from '../registry';
import { STRUCTURE_FIELDS } from '../set-up/structure';
import { lookOf } from '../set-up/dress';
import { type Words, wordsIn } from '../words';
import { type HeaderCell, planRelocations } from './plan';

type Sheet = NonNullable<Spreadsheet['sheets']>[number];

/** Row 1 of each of our tabs that is there, by sheet id. */
const readLabels = (
  ports: Ports,
  sheets: readonly Sheet[],
): ReadonlyMap<number, readonly (string | number | boolean)[]> => {
  const byTitle = new Map(sheets.map(({ properties }) => [properties.title, properties.sheetId]));
  const { valueRanges = [] } = ports.sheets.readValues({
    dataFilters: sheets.map(({ properties: { sheetId } }) => ({
      gridRange: { sheetId, startRowIndex: 0, endRowIndex: 1 },
    })),
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return new Map(
    valueRanges.map(({ valueRange: { range, values = [] } }) => [
      byTitle.get(parseColumnRange(range.replace(/:.*$/, '')).title) ?? -1,
      values[0] ?? [],
    ]),
  );
};

const headerOf = (
  tab: AnyTab,
  { data = [], properties }: Sheet,
  labels: readonly (string | number | boolean)[],
): HeaderCell[] => {
  const width = properties.gridProperties?.columnCount ?? labels.length;
  const header: HeaderCell[] = Array.from({ length: width }, (_, index) => ({
    label: String(labels[index] ?? ''),
  }));
  for (const { startColumn = 0, columnMetadata = [] } of data)
    columnMetadata.forEach(({ developerMetadata = [] }, n) => {
      for (const { metadataKey, metadataId } of developerMetadata) {
        const column = columnKeys(tab).find((key) => isKeyOf(tab, key, metadataKey));
        const cell = header[startColumn + n];
        if (cell && column !== undefined && metadataId !== undefined)
          header[startColumn + n] = { label: cell.label, column, metadataId };
      }
    });
  return header;
};

const relocate = (tab: AnyTab, column: string, metadataId: number, to: number, words: Words): Request[] => [
  { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } },
  {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: columnKeyOf(tab, column),
        metadataValue: lookOf(tab, column, words),
        location: {
          dimensionRange: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: to, endIndex: to + 1 },
        },
        visibility: 'DOCUMENT',
      },
    },
  },
];

/** Lets columns that were cut and pasted be found where their labels are now. No cell is touched. */
export const repairColumns = (ports: Ports): { readonly text: string; readonly words: Words } => {
  const words = wordsIn(languageHint(ports));
  const { sheets = [] } = ports.sheets.readStructure(STRUCTURE_FIELDS);
  const ours = allTabs.flatMap((tab) => {
    const sheet = sheets.find(({ properties }) => properties.sheetId === tab.sheetId);
    return sheet ? [{ tab, sheet }] : [];
  });
  const labels = readLabels(
    ports,
    ours.map(({ sheet }) => sheet),
  );
  const found = ours.flatMap(({ tab, sheet }) =>
    planRelocations(tab, headerOf(tab, sheet, labels.get(tab.sheetId) ?? [])).map((relocation) => ({
      tab,
      ...relocation,
    })),
  );
  if (found.length === 0) return { words, text: words.app.alerts.repairedNothing };
  const requests = found.flatMap(({ tab, column, metadataId, to }) =>
    relocate(tab, column, metadataId, to, words),
  );
  ports.sheets.write({ requests }, 'spreadsheetId');
  const names = found.map(({ tab, column }) => columnLabel(words.language, tab.key, column)).join(', ');
  return { words, text: fill(words.app.alerts.repaired, { names }) };
};
