import { getLocale } from 'numfmt';
import { currencySymbol } from './currency';

/** What the host knows of a workbook's language. */
export interface Locale {
  /** As numfmt and Intl name it: `id-ID`, or `en-US` for a language that numfmt does not know. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly currency: string;
  /** Between hours and minutes; times with a colon are understood everywhere. */
  readonly timeSeparator: string;
  /** Between day and month in short dates. */
  readonly dateSeparator: string;
  readonly dayFirst: boolean;
  /** Long and short names of the months, lower case. */
  readonly months: readonly (readonly string[])[];
}

const locales = new Map<string, Locale>();

/** Takes a date apart as the language writes it in digits. */
function shortDate(tag: string): { dateSeparator: string; dayFirst: boolean } {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  const order = parts.filter(({ type }) => type === 'day' || type === 'month');
  const literal = parts.find(({ type }) => type === 'literal')?.value.trim();
  return { dateSeparator: literal ?? '/', dayFirst: order[0]?.type === 'day' };
}

function timeSeparator(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  return parts.find(({ type }) => type === 'literal')?.value ?? ':';
}

/** The locale of a workbook by Google's name, such as `id_ID` or `en_US`. */
export function localeOf(name: string | undefined): Locale {
  const key = name ?? 'en_US';
  const known = locales.get(key);
  if (known !== undefined) return known;
  const wanted = key.replace('_', '-');
  const tag = getLocale(wanted) == null ? 'en-US' : wanted;
  const data = getLocale(tag);
  const lower = (names: readonly string[] = []): string[] => names.map((month) => month.toLowerCase());
  const locale = {
    tag,
    decimal: data?.decimal ?? '.',
    group: data?.group ?? ',',
    currency: currencySymbol(tag),
    timeSeparator: timeSeparator(tag),
    ...shortDate(tag),
    months: [lower(data?.mmmm), lower(data?.mmm)],
  };
  locales.set(key, locale);
  return locale;
}

/** Locales that Google would take for a workbook: a language of two or three letters, with or without a region. */
export const isLocaleName = (name: string): boolean => /^[a-z]{2,3}([_-][A-Z]{2})?$/.test(name);
