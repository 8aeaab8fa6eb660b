import { hashOf } from '../../core/hash';
import { readCells } from './read-cells';
import { fieldNamed, type Labels, plain } from './match-columns';

/** Cells longer than this are refused whatever they hold: what is cut off would not be taken. */
const MOST_CHARACTERS = 500;
/** More columns than this are no list of people. */
const MOST_COLUMNS = 60;
/** Titles above the header are looked through so far down. */
const MOST_TITLES = 10;

/** A list as it was pasted or chosen. */
export interface List {
  readonly labels: readonly string[];
  /** The same for every list with this header. */
  readonly signature: string;
  /** Rows with anything in them, by their number in the spreadsheet that they come from. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The header is the first row, unless one below it says more of what a list has. */
const headerAt = (records: readonly (readonly string[])[], labels: Labels): number => {
  const known = records
    .slice(0, MOST_TITLES)
    .map((cells) => cells.filter((cell) => fieldNamed(cell, labels) !== undefined).length);
  const most = Math.max(0, ...known);
  return most > 0 ? known.indexOf(most) : records.findIndex((cells) => !isBlank(cells));
};

/** Reads a separated text with a header; undefined when nothing stands below one. */
export const readList = (text: string, labels: Labels): List | undefined => {
  const records = readCells(text).map((cells) => cells.slice(0, MOST_COLUMNS));
  const at = headerAt(records, labels);
  const header = (records[at] ?? []).map((label) => label.trim());
  const rows = records
    .map((cells, n) => ({ line: n + 1, cells: cells.map((cell) => cell.slice(0, MOST_CHARACTERS)) }))
    .filter(({ line, cells }) => line > at + 1 && !isBlank(cells));
  return at < 0 || rows.length === 0
    ? undefined
    : { labels: header, signature: hashOf(header.map(plain).join('|')), rows };
};
