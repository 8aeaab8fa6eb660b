import type { Office } from './office';

/** The calls that cost something, in order, as `Spreadsheets.batchUpdate`; those of the Sheets API only. */
export const apiCalls = (office: Office): string[] =>
  office.host
    .trace()
    .filter(({ service }) => service.startsWith('Sheets.'))
    .map(({ service }) => service.replace('Sheets.', ''));

/** Every call that the cost model charges for. */
export const costlyCalls = (office: Office): string[] =>
  office.host
    .trace()
    .filter(({ costs }) => costs)
    .map(({ service }) => service);
