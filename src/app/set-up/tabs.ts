import { type AnyTab, columnKeys } from '../../core/tab';
import type { Request } from '../api';
import { lettersOf } from '../read/a1';
import type { Words } from '../words';
import { greyVoided, newColumn, type placeColumns } from './columns';
import { dressColumn, type KeyColumns, lookOf } from './dress';
import type { FoundTab } from './structure';

const FIRST_ROWS = 300;
/** Room for columns of the users' own. */
const SPARE_COLUMNS = 4;

const protect = (tab: AnyTab): Request => ({
  addProtectedRange: {
    protectedRange: { range: { sheetId: tab.sheetId }, warningOnly: true, description: 'Sinergi' },
  },
});

/** A tab from nothing: its sheet, its columns, grey for what is voided, a warning where only the add-on writes. */
export const makeTab = (
  tab: AnyTab,
  title: string,
  index: number,
  words: Words,
  keys: KeyColumns,
): Request[] => {
  const columns = columnKeys(tab);
  return [
    {
      addSheet: {
        properties: {
          sheetId: tab.sheetId,
          title,
          index,
          gridProperties: {
            rowCount: FIRST_ROWS,
            columnCount: columns.length + SPARE_COLUMNS,
            frozenRowCount: 1,
          },
          ...(tab.generated ? { tabColor: { red: 0.7, green: 0.7, blue: 0.7 } } : {}),
        },
      },
    },
    ...columns.flatMap((column, n) => newColumn(tab, column, n, words, keys)),
    ...('voided' in tab.columns ? greyVoided(tab, lettersOf(columns.indexOf('voided'))) : []),
    ...(tab.generated ? [protect(tab)] : []),
  ];
};

interface Mended {
  readonly requests: readonly Request[];
  readonly inserted: readonly string[];
  readonly dressed: readonly string[];
  readonly isProtectedAgain: boolean;
}

/** What a tab that is there lacks: columns, looks, protection. */
export const mendTab = (
  tab: AnyTab,
  found: FoundTab,
  places: ReturnType<typeof placeColumns>,
  words: Words,
  keys: KeyColumns,
): Mended => {
  const inserted = places.inserted.flatMap(({ column, index }) => [
    {
      insertDimension: {
        range: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        inheritFromBefore: index > 0,
      },
    },
    ...newColumn(tab, column, index, words, keys),
  ]);
  const stale = [...found.columns].filter(([column, { look }]) => look !== lookOf(tab, column, words));
  const dressed = stale.flatMap(([column, { metadataId }]) => [
    ...dressColumn(tab, column, places.places[column] ?? 0, 1, words, keys),
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId } }],
        developerMetadata: { metadataValue: lookOf(tab, column, words) },
        fields: 'metadataValue',
      },
    },
  ]);
  const protection = tab.generated && !found.isProtected ? [protect(tab)] : [];
  return {
    requests: [...inserted, ...dressed, ...protection],
    inserted: places.inserted.map(({ column }) => column),
    dressed: stale.map(([column]) => column),
    isProtectedAgain: protection.length > 0,
  };
};
