import type { Instant } from '../../core/instant';
import { fill } from '../../core/words';
import { sessions } from '../../features/sessions/tab';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { findingAt, findingId, type NewFinding } from '../validate/finding';
import { targetOf } from './cell-target';
import { type Grid, GRID_KEY, gridSheetId } from './grid';
import { GRID_RULES, gridFindings } from './grid-findings';
import { judgeCells } from './judge-cells';
import { readGrid } from './read-grid';

const WAITING = ['apply', 'erase', 'conflict'];

/** What validation says of the grids that it read: wrong codes, codes that wait to be read, and a grid whose head is not what it was. */
export const unreadFindings = ({ book, extra, words }: Snapshot, url: string, now: Instant): NewFinding[] => {
  if (!book.has(sessions)) return [];
  return extra
    .filter(({ key }) => key === GRID_KEY)
    .flatMap((range): NewFinding[] => {
      let grid: Grid;
      try {
        grid = readGrid(range, book);
      } catch (fault) {
        if (!(fault instanceof WorkbookFault)) throw fault;
        const title = String(fault.params.title);
        const said = {
          rule: GRID_RULES.unread,
          severity: 'W',
          rowId: '',
          findingId: findingId(GRID_RULES.unread, title),
          message: fill(words.app.errors[fault.code], fault.params),
        } as const;
        const sheetId = gridSheetId(title.replace(/^.* /, ''));
        return [
          findingAt(
            said,
            { tab: title.slice(0, 60), field: undefined, sheetId, column: 0, row: 0 },
            url,
            now,
          ),
        ];
      }
      const cells = judgeCells(grid, book, now);
      const wrong = cells
        .filter(({ verdict }) => verdict === 'wrong')
        .map((cell) => ({ cell, message: targetOf(cell, undefined, words).note }));
      const unread = cells.filter(({ verdict }) => WAITING.includes(verdict)).length;
      return gridFindings(grid, wrong, unread, words, url, now);
    });
};
