import { NAME_LINES } from '../print/head-lines';
import { linesOf } from '../print/text-lines';
import type { Room } from './pages';

/** All in millimetres, as style.css has them: whoever changes one of them changes both. The paper is a little shorter than the page, for the lines between the rows. */
const PAPER = { portrait: { width: 185, height: 277.2 }, landscape: { width: 272, height: 190.2 } };
const MARGINS = '10mm 10mm 9mm 15mm';
const NAME_LINE = 5.6;
const ADDRESS_LINE = 4.2;
const RULE = 2;
const TITLE = 13.5;
const LINE = 4.6;
const GAP = 1.5;
const TABLE_HEAD = 9;
const ROW = 9;
const COUNTS = 8;
const AGAIN = 4.6;
const SIGNATURES = 31.9;
const LABEL = 24;
const SIGNER = { portrait: 70, landscape: 113 };

export type Orientation = keyof typeof PAPER;

export const pageRule = (orientation: Orientation): string =>
  `@page { size: A4 ${orientation}; margin: ${MARGINS}; }`;

/** What a sheet says above and below its table. */
export interface Around {
  readonly head: readonly string[];
  readonly subject: readonly (readonly [label: string, value: string])[];
  readonly signerTitle: string;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const headHeight = (head: readonly string[], width: number): number =>
  RULE +
  sum(
    head.map((line, n) =>
      n < NAME_LINES
        ? linesOf(line.toUpperCase(), width, 13) * NAME_LINE
        : linesOf(line, width, 9.5) * ADDRESS_LINE,
    ),
  );

/** The first of the subject's lines is two columns wide, the others one. */
const subjectHeight = (subject: Around['subject'], width: number, columns: number): number => {
  const column = width / columns;
  const heights: number[] = [];
  let place = 0;
  subject.forEach(([, value], n) => {
    const row = Math.floor(place / columns);
    const wide = n === 0 ? 2 : 1;
    heights[row] = Math.max(heights[row] ?? 0, linesOf(value, column * wide - LABEL, 10) * LINE);
    place += wide;
  });
  return sum(heights) + GAP;
};

/** How many rows there is room for on each of a sheet's pages. */
export const roomFor = ({ head, subject, signerTitle }: Around, orientation: Orientation): Room => {
  const { width, height } = PAPER[orientation];
  const top =
    headHeight(head, width) + TITLE + subjectHeight(subject, width, orientation === 'portrait' ? 2 : 3);
  const bottom = COUNTS + GAP + SIGNATURES + (linesOf(signerTitle, SIGNER[orientation], 10) - 1) * LINE;
  const rows = (taken: number) => Math.max(1, Math.floor((height - TABLE_HEAD - taken) / ROW));
  return {
    only: rows(top + bottom),
    first: rows(top),
    middle: rows(AGAIN),
    last: rows(AGAIN + bottom),
  };
};

const NUMBER_COLUMN = 9;
const CODE_COLUMN = 16;
const NAME_COLUMN = { portrait: 50, landscape: 58 };
const REMARKS_COLUMN = 22;
const WIDEST_TO_SIGN = 50;
/** The outer half of the table's last line would stand in the margin. */
const EDGE = 0.5;
/** Number, code and name stand before the first column to sign in. */
export const SESSIONS_FROM = 3;

/** Widths of a table's columns: number, code, name, one a session, remarks. What few sessions leave goes to names and remarks. */
export const columnWidths = (sessions: number, orientation: Orientation): readonly number[] => {
  const name = NAME_COLUMN[orientation];
  const fixed = NUMBER_COLUMN + CODE_COLUMN + name + REMARKS_COLUMN + EDGE;
  const free = PAPER[orientation].width - fixed;
  const sign = Math.min(WIDEST_TO_SIGN, free / sessions);
  const rest = free - sign * sessions;
  return [
    NUMBER_COLUMN,
    CODE_COLUMN,
    name + rest / 2,
    ...Array.from({ length: sessions }, () => sign),
    REMARKS_COLUMN + rest / 2,
  ];
};
