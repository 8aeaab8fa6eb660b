/** The lines of a letter's head that are its names; below them stands an address. */
export const NAME_LINES = 2;

interface Head {
  readonly agency: string;
  /** Lines parted by bars, as the settings have them. */
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
