import { calendarCalls } from './calls/calendar';
import { mailCalls } from './calls/mail';
import { sessionCalls } from './calls/session';
import { sheetsCalls } from './calls/sheets';
import { spreadsheetCalls } from './calls/spreadsheet';
import { cacheCalls, lockCalls, propertyCalls } from './calls/stores';
import { triggerCalls } from './calls/triggers';
import { uiCalls } from './calls/ui';
import type { Service } from './running';

/** Every service that a context can call, by name. */
export const offered: ReadonlyMap<string, Service> = new Map(
  Object.entries({
    ...sheetsCalls,
    ...calendarCalls,
    ...spreadsheetCalls,
    ...uiCalls,
    ...mailCalls,
    ...sessionCalls,
    ...propertyCalls,
    ...cacheCalls,
    ...lockCalls,
    ...triggerCalls,
  }),
);
