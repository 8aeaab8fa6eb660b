/** How many rows there is room for on a page that has the head and the signatures, one of them, or neither. */
export interface Room {
  readonly only: number;
  readonly first: number;
  readonly middle: number;
  readonly last: number;
}

/** The rows of one page: people from one number up to, not including, another, then blank lines. */
export interface Page {
  readonly from: number;
  readonly to: number;
  readonly spare: number;
}

/** Signatures below fewer people than this would look as if they belonged to another list. */
const FEWEST_ABOVE_SIGNATURES = 4;
/** For those who come without being on the list. */
const SPARE_LINES = 2;

const pageCount = (people: number, { only, first, middle, last }: Room): number =>
  people <= only ? 1 : 2 + Math.max(0, Math.ceil((people - first - last) / middle));

/** So many people over as few pages as can be, with blank lines at the end where there is room. */
export const pagesOf = (people: number, room: Room): readonly Page[] => {
  const count = pageCount(people, room);
  const fewest = Math.min(FEWEST_ABOVE_SIGNATURES, room.last, people - 1);
  const pages: Page[] = [];
  let from = 0;
  for (let n = 0; n < count - 1; n++) {
    const to = Math.min(from + (n === 0 ? room.first : room.middle), people - fewest);
    pages.push({ from, to, spare: 0 });
    from = to;
  }
  const free = (count === 1 ? room.only : room.last) - (people - from);
  return [...pages, { from, to: people, spare: Math.min(SPARE_LINES, free) }];
};
