/** Column letters of an index counted from zero: 0 is A, 26 is AA. */
export const lettersOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : lettersOf(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** Index of column letters, the reverse. */
export const indexOfLetters = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A tab's title as A1 notation wants it. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

export interface ColumnRange {
  readonly title: string;
  readonly column: number;
  /** Rows of the grid, from the range's end; 0 when the range does not say. */
  readonly rows: number;
}

/** Reads the range of an answer, `'Peserta'!C1:C1000`: the tab's title, the column, the rows of the grid. */
export const parseColumnRange = (range: string): ColumnRange => {
  const match = /^(?:'((?:[^']|'')*)'|([^!']*))!([A-Z]+)(\d+)?(?::([A-Z]+)(\d+)?)?$/.exec(range);
  if (!match) throw new Error(`Not a column range: ${range}`);
  const [, inQuotes, bare, letters = 'A', , , end] = match;
  return {
    title: inQuotes?.replace(/''/g, "'") ?? bare ?? '',
    column: indexOfLetters(letters),
    rows: Number(end ?? 0),
  };
};
