/** A reference inside a formula: `Sheet1!` or empty, and one or two corners such as `$A$1`, `B`, `4`. */
export interface Reference {
  /** The sheet as written, with its `!`; empty for the formula's own sheet. */
  readonly sheet: string;
  /** The sheet's title; undefined for the formula's own sheet. */
  readonly title: string | undefined;
  readonly corners: readonly string[];
}

const text = `"(?:[^"]|"")*"`;
const sheet = `(?:'(?:[^']|'')*'|[A-Za-z_À-￿][\\w.À-￿]*)!`;
const cell = `\\$?[A-Za-z]{1,3}\\$?\\d+`;
const range = `(?:${cell}(?::(?:${cell}|\\$?[A-Za-z]{1,3}|\\$?\\d+))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+)`;
const tokens = new RegExp(`${text}|(${sheet})?(?<![\\w.$])(${range})(?![\\w(.!])`, 'gu');

function titleOf(written: string): string {
  const bare = written.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

/** Rewrites every reference of a formula; texts in quotes stay. */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(tokens, (whole: string, prefix: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    const title = prefix === undefined ? undefined : titleOf(prefix);
    return rewrite({ sheet: prefix ?? '', title, corners: cells.split(':') });
  });
}
