import { getLocale } from 'numfmt';

/** What the host knows of a workbook's language. */
export interface Locale {
  /** As numfmt names it: `id-ID`, or `en-US` for a language that it does not know. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly timeSeparator: string;
  readonly currency: string;
  /** Whether short dates begin with the day. */
  readonly dayFirst: boolean;
}

const locales = new Map<string, Locale>();

/** The locale of a workbook by Google's name, such as `id_ID` or `en_US`. */
export function localeOf(name: string | undefined): Locale {
  const key = name ?? 'en_US';
  const known = locales.get(key);
  if (known !== undefined) return known;
  const wanted = key.replace('_', '-');
  const tag = getLocale(wanted) === undefined ? 'en-US' : wanted;
  const data = getLocale(tag);
  const locale = {
    tag,
    decimal: data?.decimal ?? '.',
    group: data?.group ?? ',',
    timeSeparator: data?.format?.timeSep ?? ':',
    currency: data?.currency ?? '$',
    dayFirst: data?.format?.dateOrder === 1,
  };
  locales.set(key, locale);
  return locale;
}

/** Locales that Google would take for a workbook: a language of two or three letters, with or without a region. */
export const isLocaleName = (name: string): boolean => /^[a-z]{2,3}([_-][A-Z]{2})?$/.test(name);
