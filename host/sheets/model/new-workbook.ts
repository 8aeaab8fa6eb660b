import type { SpreadsheetProperties } from '../schema/message';
import { newSheet } from './new-sheet';
import { defaultFormat, defaultTheme } from './theme';
import type { Workbook } from './workbook';

/** What a new workbook is made of: its id, its owner's address and the time in epoch milliseconds. */
export interface Birth {
  readonly spreadsheetId: string;
  readonly owner: string;
  readonly at: number;
  readonly properties?: SpreadsheetProperties;
}

/** An empty spreadsheet with one tab `Sheet1` (recorded: locale en_US, zone Etc/GMT, sheetId 0). */
export function newWorkbook({ spreadsheetId, owner, at, properties = {} }: Birth): Workbook {
  return {
    spreadsheetId,
    revision: 1,
    createdAt: at,
    modifiedAt: at,
    owner,
    properties: {
      title: 'Untitled spreadsheet',
      locale: 'en_US',
      autoRecalc: 'ON_CHANGE',
      timeZone: 'Etc/GMT',
      defaultFormat,
      spreadsheetTheme: defaultTheme,
      ...properties,
    },
    sheets: [newSheet({ sheetId: 0, title: 'Sheet1' })],
    styles: [],
    rules: [],
    namedRanges: [],
    metadata: [],
  };
}
