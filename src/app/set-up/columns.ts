import { type AnyTab, columnKeys, kindOf } from '../../core/tab';
import { columnLabel, LANGUAGES, optionLabel } from '../../i18n/speak';
import type { Request } from '../api';
import { columnKeyOf } from '../read/column-metadata';
import type { Words } from '../words';
import { dressColumn, type KeyColumns, lookOf } from './dress';

/** Wide enough for the longest word that can be picked, with the arrow of the drop-down. */
const widthOf = (tab: AnyTab, column: string, words: Words): number => {
  const { width, options = [] } = kindOf(tab, column);
  const longest = Math.max(
    0,
    ...options.map((option) => optionLabel(words.language, tab.key, column, option).length),
  );
  return Math.max(width, 40 + longest * 7);
};

/** Label, width and metadata of a column: what makes it ours. */
export const labelColumn = (tab: AnyTab, column: string, index: number, words: Words): Request[] => {
  const { sheetId } = tab;
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: index },
        rows: [
          {
            values: [
              {
                userEnteredValue: { stringValue: columnLabel(words.language, tab.key, column) },
                userEnteredFormat: HEADER_FORMAT,
              },
            ],
          },
        ],
        fields:
          'userEnteredValue,userEnteredFormat(backgroundColor,textFormat,wrapStrategy,verticalAlignment)',
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: widthOf(tab, column, words) },
        fields: 'pixelSize',
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: columnKeyOf(tab, column),
          metadataValue: lookOf(tab, column, words),
          location: {
            dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
          },
          visibility: 'DOCUMENT',
        },
      },
    },
  ];
};

const HEADER_FORMAT = {
  backgroundColor: { red: 0.85, green: 0.92, blue: 0.9 },
  textFormat: { bold: true },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
};

const saysYes = (tab: AnyTab, letters: string): string =>
  LANGUAGES.map((language) => `($${letters}2="${optionLabel(language, tab.key, 'voided', 'yes')}")`).join(
    '+',
  );

/** Rows that are voided are shown grey, in whichever language it is said: added up, because separators differ by language. */
export const greyVoided = (tab: AnyTab, letters: string): Request[] => [
  {
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [{ sheetId: tab.sheetId, startRowIndex: 1 }],
        booleanRule: {
          condition: {
            type: 'CUSTOM_FORMULA',
            values: [{ userEnteredValue: `=${saysYes(tab, letters)}>0` }],
          },
          format: {
            textFormat: { foregroundColor: { red: 0.6, green: 0.6, blue: 0.6 }, strikethrough: true },
          },
        },
      },
    },
  },
];

/** A whole column, from nothing: label, look, checks. */
export const newColumn = (
  tab: AnyTab,
  column: string,
  index: number,
  words: Words,
  keys: KeyColumns,
): Request[] => [
  ...labelColumn(tab, column, index, words),
  ...dressColumn(tab, column, index, 1, words, keys),
];

/** Where the columns of a tab stand after those that are missing came back, each behind its nearest elder that is there. */
export const placeColumns = (
  tab: AnyTab,
  found: ReadonlyMap<string, { readonly index: number }>,
): {
  readonly places: Readonly<Record<string, number>>;
  readonly inserted: readonly { column: string; index: number }[];
} => {
  const places: Record<string, number> = {};
  for (const [column, { index }] of found) places[column] = index;
  const inserted: { column: string; index: number }[] = [];
  let previous = -1;
  for (const column of columnKeys(tab)) {
    const known = places[column];
    if (known !== undefined) {
      previous = known;
      continue;
    }
    const index = previous + 1;
    for (const other of Object.keys(places)) {
      const place = places[other] ?? 0;
      if (place >= index) places[other] = place + 1;
    }
    places[column] = index;
    inserted.push({ column, index });
    previous = index;
  }
  return { places, inserted };
};
