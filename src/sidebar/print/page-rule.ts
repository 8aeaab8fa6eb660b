/** A text between quotes, as a style sheet has it. */
const quoted = (text: string): string => `"${text.replace(/["\\<\s]+/g, ' ')}"`;

const COUNTERS: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };
const LOOK = 'font: 8.5pt "Times New Roman", Tinos, serif; vertical-align: top;';

/**
 * The `@page` rule of a document that the browser parts into pages: below each of them which document it is, and which
 * page of how many. `paper` is size and margins; `numbered` is `Page {page} of {pages}`. Browsers before Chrome 131 leave
 * what stands below out.
 */
export const pageRule = (paper: string, document: string, numbered: string): string => {
  const number = numbered
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => COUNTERS[part] ?? quoted(part))
    .join(' ');
  return `@page { ${paper} @bottom-left { content: ${quoted(document)}; ${LOOK} } @bottom-right { content: ${number}; ${LOOK} } }`;
};
