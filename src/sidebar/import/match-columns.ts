/** What each field may be called, in any language, as `plain` writes it. */
export type Labels = ReadonlyMap<string, readonly string[]>;

/** A label without capitals, blanks and punctuation: `Tgl. Lahir` is `tgllahir`. */
export const plain = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The field that a label names, by a name that it is or, failing that, the longest that it holds; undefined when it names none. */
export const fieldNamed = (label: string, labels: Labels): string | undefined => {
  const written = plain(label);
  if (written === '') return undefined;
  let best: { readonly field: string; readonly length: number } | undefined;
  for (const [field, names] of labels)
    for (const name of names) {
      if (name === written) return field;
      // Short names would be found in too much.
      if (name.length > 4 && written.includes(name) && name.length > (best?.length ?? 0))
        best = { field, length: name.length };
    }
  return best?.field;
};

/** The field of each column, blank for one that is not taken; each field once, the first column that names it. */
export const matchColumns = (header: readonly string[], labels: Labels): readonly string[] => {
  const taken = new Set<string>();
  return header.map((label) => {
    const field = fieldNamed(label, labels);
    if (field === undefined || taken.has(field)) return '';
    taken.add(field);
    return field;
  });
};

/** `3,50713520385990E+15`. */
const SCIENTIFIC = /^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/i;
/** So few numbers that all end in 0 may do so by chance. */
const TELLING = 3;

/** True when a spreadsheet program has taken a column of NIKs for numbers: one is written as such, or all of them end in 0. */
export const wereNumbers = (niks: readonly string[]): boolean => {
  const whole = niks.map((nik) => nik.replace(/\D/g, '')).filter(({ length }) => length === 16);
  return (
    niks.some((nik) => SCIENTIFIC.test(nik)) ||
    (whole.length >= TELLING && whole.every((nik) => nik.endsWith('0')))
  );
};
