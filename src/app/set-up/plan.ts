import type { Instant } from '../../core/instant';
import { type AnyTab, columnKeys } from '../../core/tab';
import { optionLabel, tabTitle } from '../../i18n/speak';
import type { Request } from '../api';
import { commitRequests } from '../commit/batch';
import { rowData } from '../commit/cells';
import { lettersOf } from '../read/a1';
import { allTabs } from '../registry';
import type { Words } from '../words';
import { greyVoided, newColumn, placeColumns } from './columns';
import { dressColumn, type KeyColumns, lookOf } from './dress';
import { type Founder, seedChanges } from './seed';
import type { FoundTab, Structure } from './structure';

const FIRST_ROWS = 300;
/** Room for columns of the users' own. */
const SPARE_COLUMNS = 4;
const LOCALE = 'id_ID';
const ZONE = 'Asia/Jakarta';

/** What set-up will do, and what it says about it. */
export interface SetUpPlan {
  readonly requests: readonly Request[];
  /** Titles of tabs that are made. */
  readonly tabs: readonly string[];
  /** `tab.column` of columns that come back. */
  readonly columns: readonly { readonly tab: string; readonly column: string }[];
  /** Everything else, in words of the API. */
  readonly other: readonly string[];
}

const freeTitle = (title: string, taken: ReadonlySet<string>): string =>
  taken.has(title) ? `${title} (Sinergi)` : title;

const protect = (tab: AnyTab): Request => ({
  addProtectedRange: {
    protectedRange: { range: { sheetId: tab.sheetId }, warningOnly: true, description: 'Sinergi' },
  },
});

const makeTab = (tab: AnyTab, title: string, index: number, words: Words, keys: KeyColumns): Request[] => {
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
    ...('voided' in tab.columns
      ? greyVoided(
          tab,
          lettersOf(columns.indexOf('voided')),
          optionLabel(words.language, tab.key, 'voided', 'yes'),
        )
      : []),
    ...(tab.generated ? [protect(tab)] : []),
  ];
};

interface Mended {
  readonly requests: readonly Request[];
  readonly inserted: readonly string[];
  readonly dressed: readonly string[];
}

const mendTab = (
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
    dressed: [...stale.map(([column]) => column), ...(protection.length > 0 ? ['protection'] : [])],
  };
};

/**
 * From what is there to what has to be done: everything on an empty workbook, nothing on a complete one, repair on a
 * damaged one. Columns that were moved, renamed, or joined by the users' own are left as they are.
 */
export const planSetUp = (
  structure: Structure,
  founder: Founder,
  words: Words,
  now: Instant,
  requestId: string,
): SetUpPlan => {
  const tabs = allTabs.filter(({ workbooks }) => workbooks.includes(founder.kind));
  const isNew = (tab: AnyTab) => !structure.tabs.has(tab.key);
  const placed = new Map(
    tabs.map(
      (tab) => [tab.key, placeColumns(tab, structure.tabs.get(tab.key)?.columns ?? new Map())] as const,
    ),
  );
  const titles = new Map(
    tabs.map((tab) => [
      tab.key,
      structure.tabs.get(tab.key)?.title ?? freeTitle(tabTitle(words.language, tab.key), structure.titles),
    ]),
  );
  const keys: KeyColumns = Object.fromEntries(
    tabs.map((tab) => [
      tab.key,
      { title: titles.get(tab.key) ?? '', column: placed.get(tab.key)?.places[tab.id] ?? 0 },
    ]),
  );
  const missing = tabs.filter(isNew);
  // All tabs are added before any drop-down may point to one of them.
  const made = missing.map((tab) => makeTab(tab, titles.get(tab.key) ?? '', tabs.indexOf(tab), words, keys));
  const added = made.map(([addSheet]) => addSheet as Request);
  const furnished = made.flatMap(([, ...rest]) => rest);
  const mended = tabs.flatMap((tab) => {
    const found = structure.tabs.get(tab.key);
    const places = placed.get(tab.key);
    return found && places ? [{ tab, ...mendTab(tab, found, places, words, keys) }] : [];
  });
  const seeds = seedChanges(missing, founder, words);
  const sown = missing.flatMap((tab) => {
    const rows = seeds.changes.filter((change) => change.tab === tab.key);
    const places = placed.get(tab.key)?.places ?? {};
    return rows.length === 0
      ? []
      : [
          {
            appendCells: {
              sheetId: tab.sheetId,
              rows: rows.map(({ cells }) => rowData(cells, places)),
              fields: 'userEnteredValue',
            },
          },
        ];
  });
  const region = structure.locale !== LOCALE || structure.timeZone !== ZONE;
  const changes = [
    ...(region
      ? [
          {
            updateSpreadsheetProperties: {
              properties: { locale: LOCALE, timeZone: ZONE },
              fields: 'locale,timeZone',
            },
          },
        ]
      : []),
    ...added,
    ...furnished,
    ...mended.flatMap(({ requests }) => requests),
    ...sown,
  ];
  const entry = {
    at: now,
    by: founder.email,
    command: 'setUp',
    requestId,
    inputHash: '',
    answer: 'null',
    marks: seeds.marks,
  };
  const needsJournal = changes.length > 0;
  return {
    requests: needsJournal
      ? [...changes, ...commitRequests(structure.newestCommit + 1, entry, seeds.changes, false)]
      : [],
    tabs: missing.map(({ key }) => titles.get(key) ?? key),
    columns: mended.flatMap(({ tab, inserted }) => inserted.map((column) => ({ tab: tab.key, column }))),
    other: [
      ...(region ? ['locale, timeZone'] : []),
      ...mended.flatMap(({ tab, dressed }) =>
        dressed.map((column) => `${titles.get(tab.key) ?? ''}: ${column}`),
      ),
    ],
  };
};
