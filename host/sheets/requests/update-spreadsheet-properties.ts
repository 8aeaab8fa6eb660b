import type { Draft } from '../draft/draft';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import { isLocaleName } from '../locale/locale';
import type { Requests, SpreadsheetProperties } from '../schema/message';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return /^GMT[+-]\d{2}:\d{2}$/.test(name);
  }
}

/** Refuses properties of a spreadsheet that Google would refuse. */
export function checkProperties({ title, locale, timeZone }: SpreadsheetProperties): void {
  if (title === '') throw invalid('Spreadsheet title cannot be empty.');
  if (locale !== undefined && !isLocaleName(locale)) throw invalid(`Unsupported locale: ${locale}`);
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw invalid(`Invalid time zone: ${timeZone}`);
}

/** Sets title, locale, time zone, recalculation and the like. */
export function updateSpreadsheetProperties(
  draft: Draft,
  request: NonNullable<Requests['updateSpreadsheetProperties']>,
): undefined {
  const mask = requestMask('SpreadsheetProperties', request.fields);
  const given = request.properties ?? {};
  const properties = mask.all
    ? { ...draft.book.properties, ...given }
    : (assign<SpreadsheetProperties>(draft.book.properties, given, mask) ?? {});
  checkProperties({ title: '', ...properties });
  draft.book.properties = properties;
}
