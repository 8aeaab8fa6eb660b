import { type AnyTab, columnKeys, kindOf } from '../../core/tab';
import { columnLabel, type LanguageCode, LANGUAGES, optionLabel } from '../../i18n/speak';
import type { Request } from '../api';
import { LANGUAGE_KEY } from '../read/column-metadata';
import type { Words } from '../words';
import type { FoundTab, Structure } from './structure';

/** A word between commas. Regular expressions of the Sheets API are Java's, and are looked for in every cell. */
const EDGE = { before: '(^|[,;]\\s*)', after: '(?=\\s*([,;]|$))' };
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** One request that says in a column what was said in another language; whatever people wrote otherwise stays. */
const replaceIn = (
  tab: AnyTab,
  index: number,
  rows: { readonly startRowIndex: number; readonly endRowIndex?: number },
  [find, replacement]: readonly [string, string],
  isOneOfSeveral: boolean,
): Request => ({
  findReplace: {
    range: { sheetId: tab.sheetId, ...rows, startColumnIndex: index, endColumnIndex: index + 1 },
    matchCase: true,
    ...(isOneOfSeveral
      ? {
          searchByRegex: true,
          find: `${EDGE.before}${literally(find)}${EDGE.after}`,
          replacement: `$1${replacement}`,
        }
      : { matchEntireCell: true, find, replacement }),
  },
});

const others = (language: LanguageCode): readonly LanguageCode[] =>
  LANGUAGES.filter((spoken) => spoken !== language);

/** Labels and chosen words of a tab. Nothing has to be read for it: what is not found is not replaced. */
const columnsOf = (tab: AnyTab, { columns }: FoundTab, language: LanguageCode): Request[] =>
  columnKeys(tab).flatMap((column) => {
    const index = columns.get(column)?.index;
    if (index === undefined) return [];
    const { name, options = [] } = kindOf(tab, column);
    const pairs = (say: (spoken: LanguageCode) => string) =>
      others(language)
        .map((spoken) => [say(spoken), say(language)] as const)
        .filter(([theirs, ours]) => theirs !== ours);
    return [
      ...pairs((spoken) => columnLabel(spoken, tab.key, column)).map((pair) =>
        replaceIn(tab, index, { startRowIndex: 0, endRowIndex: 1 }, pair, false),
      ),
      ...options.flatMap((option) =>
        pairs((spoken) => optionLabel(spoken, tab.key, column, option)).map((pair) =>
          replaceIn(tab, index, { startRowIndex: 1 }, pair, name === 'choices'),
        ),
      ),
    ];
  });

/** Says in the workbook's language what the add-on has written in another: titles, labels, and the words chosen in every row. */
export const relabel = (
  structure: Structure,
  tabs: readonly AnyTab[],
  words: Words,
  titles: ReadonlyMap<number, string>,
): Request[] => [
  ...[...titles].map(([sheetId, title]) => ({
    updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
  })),
  ...tabs.flatMap((tab) => {
    const found = structure.tabs.get(tab.key);
    return found ? columnsOf(tab, found, words.language) : [];
  }),
];

/** Notes in which language the workbook is labelled now. */
export const noteLanguage = ({ labelledIn }: Structure, { language }: Words): Request =>
  labelledIn
    ? {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: labelledIn.metadataId } }],
          developerMetadata: { metadataValue: language },
          fields: 'metadataValue',
        },
      }
    : {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: LANGUAGE_KEY,
            metadataValue: language,
            location: { spreadsheet: true },
            visibility: 'DOCUMENT',
          },
        },
      };
