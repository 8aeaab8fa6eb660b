interface Head {
  readonly agency: string;
  readonly letter: { readonly letterhead: string };
}

/** The lines of a letter's head; without any, the agency that leads. */
export const headLines = ({ agency, letter }: Head): readonly string[] => {
  const lines = letter.letterhead
    .split('|')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 0 ? lines : [agency];
};
