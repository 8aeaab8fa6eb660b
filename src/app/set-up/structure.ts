import { type AnyTab, columnKeys, type WorkbookKind, WORKBOOKS } from '../../core/tab';
import type { Spreadsheet } from '../api';
import { type LanguageCode, LANGUAGES } from '../../i18n/speak';
import { COMMIT_BASE, COMMIT_KEY, isKeyOf, LANGUAGE_KEY } from '../read/column-metadata';
import { allTabs } from '../registry';

/** What set-up asks for: no cell's content, so that it costs the same on a workbook of 200,000 rows. */
export const STRUCTURE_FIELDS =
  'spreadsheetId,properties(locale,timeZone),developerMetadata(metadataId,metadataKey,metadataValue),' +
  'sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),protectedRanges(protectedRangeId,range),' +
  'data(startColumn,columnMetadata(developerMetadata(metadataId,metadataKey,metadataValue))))';

export interface FoundColumn {
  readonly index: number;
  readonly metadataId: number;
  /** How set-up last dressed it. */
  readonly look: string;
}

export interface FoundTab {
  readonly title: string;
  readonly rows: number;
  readonly width: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  readonly isProtected: boolean;
}

/** What is there already. */
export interface Structure {
  /** Which workbook it is already; undefined while it is neither. */
  readonly kind: WorkbookKind | undefined;
  readonly spreadsheetId: string;
  readonly locale: string;
  readonly timeZone: string;
  /** In which language it is labelled; undefined before set-up. */
  readonly labelledIn: { readonly language: LanguageCode; readonly metadataId: number } | undefined;
  readonly sheets: readonly { readonly sheetId: number; readonly title: string }[];
  readonly titles: ReadonlySet<string>;
  readonly tabs: ReadonlyMap<string, FoundTab>;
  readonly newestCommit: number;
}

const columnsOf = (
  tab: AnyTab,
  data: NonNullable<Spreadsheet['sheets']>[number]['data'],
): Map<string, FoundColumn> => {
  const columns = new Map<string, FoundColumn>();
  for (const { startColumn = 0, columnMetadata = [] } of data ?? [])
    columnMetadata.forEach(({ developerMetadata = [] }, n) => {
      for (const { metadataKey, metadataId = 0, metadataValue = '' } of developerMetadata)
        for (const column of columnKeys(tab))
          if (isKeyOf(tab, column, metadataKey) && !columns.has(column))
            columns.set(column, { index: startColumn + n, metadataId, look: metadataValue });
    });
  return columns;
};

/** Reads the structure that the API describes. */
export const readStructure = (spreadsheet: Spreadsheet): Structure => {
  const sheets = spreadsheet.sheets ?? [];
  const tabs = new Map<string, FoundTab>();
  for (const tab of allTabs) {
    const sheet = sheets.find(({ properties }) => properties.sheetId === tab.sheetId);
    if (!sheet) continue;
    const { title, gridProperties = {} } = sheet.properties;
    tabs.set(tab.key, {
      title,
      rows: gridProperties.rowCount ?? 0,
      width: gridProperties.columnCount ?? 0,
      columns: columnsOf(tab, sheet.data),
      isProtected: (sheet.protectedRanges ?? []).length > 0,
    });
  }
  const commits = (spreadsheet.developerMetadata ?? []).filter(
    ({ metadataKey }) => metadataKey === COMMIT_KEY,
  );
  const kind = WORKBOOKS.find((candidate) =>
    allTabs.some(
      ({ key, workbooks }) => workbooks.length === 1 && workbooks.includes(candidate) && tabs.has(key),
    ),
  );
  const labelled = (spreadsheet.developerMetadata ?? []).find(
    ({ metadataKey }) => metadataKey === LANGUAGE_KEY,
  );
  const language = LANGUAGES.find((spoken) => spoken === labelled?.metadataValue);
  return {
    labelledIn: language && { language, metadataId: labelled?.metadataId ?? 0 },
    sheets: sheets.map(({ properties: { sheetId, title } }) => ({ sheetId, title })),
    kind,
    spreadsheetId: spreadsheet.spreadsheetId ?? '',
    locale: spreadsheet.properties?.locale ?? '',
    timeZone: spreadsheet.properties?.timeZone ?? '',
    titles: new Set(sheets.map(({ properties }) => properties.title)),
    tabs,
    newestCommit: Math.max(0, ...commits.map(({ metadataId = 0 }) => metadataId - COMMIT_BASE)),
  };
};
