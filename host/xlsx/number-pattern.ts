import { isValidFormat } from 'numfmt';
import { defaultPattern } from '../sheets/locale/default-pattern';
import type { Locale } from '../sheets/locale/locale';
import type { NumberFormat } from '../sheets/schema/message';

/** Windows' numbers of languages, for names of days and months (documented: MS-LCID). */
const languages: Readonly<Record<string, string>> = {
  id: '421',
  en: '409',
  ms: '43E',
  nl: '413',
  de: '407',
  fr: '40C',
};

/** Quoted text, escaped letters and brackets stay; only what is between them is rewritten. */
const rewriteOutside = (pattern: string, rewrite: (part: string) => string): string =>
  pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[]+/g, (part) =>
    /^["\\[]/.test(part) ? part : rewrite(part),
  );

const halves = (part: string): string => part.replace(/am\/pm/gi, 'AM/PM').replace(/\ba\/p\b/gi, 'A/P');

/** `[h+]`, `[hh+]` → `[h]`, `[hh]`: elapsed time. */
const elapsed = (pattern: string): string => pattern.replace(/\[([hms]+)\+?\]/gi, '[$1]');

/** Excel shows this spelling as the machine's short date, whatever that is. */
const fixed = (pattern: string): string => (pattern.toLowerCase() === 'mm-dd-yy' ? 'mm\\-dd\\-yy' : pattern);

/** Names of days and months in the workbook's language; Excel would take the machine's. */
function inLanguage(pattern: string, locale: Locale): string {
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const language = languages[locale.tag.slice(0, 2)];
  return language !== undefined && /ddd|mmm/i.test(bare) && !/\[\$-/.test(pattern)
    ? `[$-${language}]${pattern}`
    : pattern;
}

/** A number format of the workbook as Excel's; undefined for none, and for a pattern that Excel would call damage. */
export function excelPattern(format: NumberFormat | undefined, locale: Locale): string | undefined {
  if (format === undefined) return undefined;
  const written = format.pattern ?? '';
  const pattern = written === '' ? defaultPattern(format.type, locale) : written;
  if (pattern === '' || /^general$/i.test(pattern)) return undefined;
  const excel = inLanguage(fixed(elapsed(rewriteOutside(pattern, halves))), locale);
  return isValidFormat(excel) ? excel : undefined;
}
