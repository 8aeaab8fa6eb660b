import type { Draft } from '../draft/draft';
import { invalid } from '../errors';

const longestTitle = 100;

/** Refuses a title that is empty, too long or another sheet's, in either case. */
export function checkTitle(draft: Draft, title: string, sheetId?: number): void {
  if (title === '') throw invalid('The sheet name cannot be empty.');
  if (title.length > longestTitle)
    throw invalid(`Sheet name cannot be longer than ${longestTitle} characters.`);
  const taken = draft.book.sheets.some(
    ({ properties }) =>
      properties.sheetId !== sheetId && properties.title?.toLowerCase() === title.toLowerCase(),
  );
  if (taken) throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

/** The first of `Sheet2`, `Sheet3` … (or `<stem>` with a number) that no sheet has. */
export function freeTitle(draft: Draft, name: (n: number) => string, first: number): string {
  for (let n = first; ; n += 1) {
    const title = name(n);
    if (!draft.book.sheets.some(({ properties }) => properties.title?.toLowerCase() === title.toLowerCase()))
      return title;
  }
}

/** Refuses a sheet id that is negative or in use; makes one when none is given. */
export function checkSheetId(draft: Draft, sheetId: number): void {
  if (sheetId < 0) throw invalid(`Sheet ID must not be negative: ${sheetId}`);
  if (draft.book.sheets.some(({ properties }) => properties.sheetId === sheetId)) {
    throw invalid(`Sheet with ID ${sheetId} already exists.`);
  }
}
