import type { Instant } from '../../core/instant';
import type { AnyTab } from '../../core/tab';
import { ZONE } from '../../core/zone';
import { tabTitle } from '../../i18n/speak';
import type { Request } from '../api';
import { commitRequests } from '../commit/batch';
import { rowData } from '../commit/cells';
import { allTabs } from '../registry';
import type { Words } from '../words';
import { placeColumns } from './columns';
import { noteLanguage, relabel } from './relabel';
import { titlesToSay } from './titles-to-say';
import type { KeyColumns } from './dress';
import { type Founder, seedChanges } from './seed';
import type { Structure } from './structure';
import { makeTab, mendTab } from './tabs';

const LOCALE = 'id_ID';

/** What set-up will do, and what it says about it. */
export interface SetUpPlan {
  readonly requests: readonly Request[];
  /** Titles of tabs that are made. */
  readonly tabs: readonly string[];
  /** `tab.column` of columns that come back. */
  readonly columns: readonly { readonly tab: string; readonly column: string }[];
  /** Language and time zone of the workbook become those of Indonesia. */
  readonly region: boolean;
  /** Titles, labels and chosen words are said in another language from now on. */
  readonly relabelled: boolean;
  /** Columns whose look or check is brought up to date. */
  readonly dressed: readonly { readonly tab: string; readonly column: string }[];
  /** Titles of tabs whose protection comes back. */
  readonly protectedAgain: readonly string[];
}

const freeTitle = (title: string, taken: ReadonlySet<string>): string =>
  taken.has(title) ? `${title} (Sinergi)` : title;

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
  const isLabelled = structure.labelledIn?.language === words.language;
  const relabelled = structure.kind !== undefined && !isLabelled;
  const newTitles = relabelled ? titlesToSay(structure, tabs, words) : new Map<number, string>();
  const titles = new Map(
    tabs.map((tab) => [
      tab.key,
      newTitles.get(tab.sheetId) ??
        structure.tabs.get(tab.key)?.title ??
        freeTitle(tabTitle(words.language, tab.key), structure.titles),
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
    // Columns that are labelled anew stand where they stood: before any is put in between.
    ...(relabelled ? relabel(structure, tabs, words, newTitles) : []),
    ...(isLabelled ? [] : [noteLanguage(structure, words)]),
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
    region,
    relabelled,
    dressed: mended.flatMap(({ tab, dressed }) => dressed.map((column) => ({ tab: tab.key, column }))),
    protectedAgain: mended.flatMap(({ tab, isProtectedAgain }) =>
      isProtectedAgain ? [titles.get(tab.key) ?? ''] : [],
    ),
  };
};
