import { parseA1 } from '../sheets/a1/parse-a1';
import { ApiError } from '../sheets/errors';
import type { Sheet } from '../sheets/model/workbook';
import { findRange, within } from '../sheets/range/find-range';
import { absoluteA1 } from './absolute-a1';
import type { Exporting } from './exporting';

/** The cells of `=Peserta!$A$2:$A`, as far as the tab goes: below it, Excel would offer a million empty lines. */
export function offeredRange(
  reference: string,
  own: Sheet,
  { book, titleOf }: Exporting,
): string | undefined {
  try {
    const text = reference.replace(/^=/, '');
    const written = parseA1(text);
    const ownCells = written?.title === undefined ? written?.cells : undefined;
    const { sheet, area } = ownCells === undefined ? findRange(book, text) : within(own, ownCells);
    const title = titleOf(sheet.properties.title ?? '');
    return title === undefined ? undefined : absoluteA1(title, area);
  } catch (error) {
    // A tab that is gone, or a range past its edge: Sheets offers nothing there either.
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
