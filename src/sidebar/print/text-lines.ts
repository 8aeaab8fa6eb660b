const MM_A_POINT = 25.4 / 72;
/** Widths in the height of the letters, a little more than what Times New Roman has on average. */
const CAPITAL = 0.72;
const OTHER = 0.45;
/** What is lost at the ends of lines, where the next word does not fit. */
const LOSS = 1.15;

/** How many lines a text takes at most, in a column of some millimetres and letters of some points. */
export const linesOf = (text: string, width: number, points: number): number => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const length = (capitals * CAPITAL + (text.length - capitals) * OTHER) * points * MM_A_POINT;
  return length <= width ? 1 : Math.ceil((length * LOSS) / width);
};
