/** The number that a person typed, with a comma or a point; undefined when there is none. */
export const numberTyped = (text: string): number | undefined => {
  const trimmed = text.trim().replace(',', '.');
  const value = Number(trimmed);
  return trimmed === '' || Number.isNaN(value) ? undefined : value;
};

/** What is left of a text when all but digits and one decimal sign is taken away. */
export const decimalOnly = (text: string): string =>
  text
    .replace(/[^\d.,]/g, '')
    .replace(/([.,])(.*)/, (_, sign: string, rest: string) => sign + rest.replace(/[.,]/g, ''));

/** A number as people write it: `1,5` in Indonesian, `1.5` in English. */
export const numberForPeople = (value: number, language: 'id' | 'en'): string =>
  language === 'id' ? String(value).replace('.', ',') : String(value);
