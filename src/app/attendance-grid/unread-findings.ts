import type { Instant } from '../../core/instant';
import { fill } from '../../core/words';
import { sessions } from '../../features/sessions/tab';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import type { NewFinding } from '../validate/finding';
import { targetOf } from './cell-target';
import { emptyGrid } from './extend-grid';
import { type Grid, GRID_KEY } from './grid';
import { findingIn, HEADLESS, UNREAD, WRONG } from './grid-findings';
import { judgeCells } from './judge-cells';
import { readGrid } from './read-grid';

const WAITING = ['apply', 'erase', 'conflict'];

const readOrFault = (...given: Parameters<typeof readGrid>): Grid | WorkbookFault => {
  try {
    return readGrid(...given);
  } catch (fault) {
    if (fault instanceof WorkbookFault) return fault;
    throw fault;
  }
};

/** What validation says of the grids that it read: wrong codes, codes that wait to be read, and a grid whose head is not what it was. */
export const unreadFindings = ({ book, extra, words }: Snapshot, url: string, now: Instant): NewFinding[] => {
  if (!book.has(sessions)) return [];
  const ranges = extra.filter(({ key }) => key === GRID_KEY);
  return ranges.flatMap((range): NewFinding[] => {
    const grid = readOrFault(range, book);
    if (grid instanceof WorkbookFault) {
      const title = String(grid.params.title);
      const message = words.rule(HEADLESS, { fault: fill(words.app.errors[grid.code], grid.params) });
      // Its title is all that is left of it, and ends in the cohort's id unless it was renamed.
      return [
        findingIn(emptyGrid(title.replace(/^.* /, ''), title), words, url, now)(HEADLESS, 'W', message),
      ];
    }
    const finding = findingIn(grid, words, url, now);
    const cells = judgeCells(grid, book, now);
    const count = cells.filter(({ verdict }) => WAITING.includes(verdict)).length;
    return [
      ...cells
        .filter(({ verdict }) => verdict === 'wrong')
        .map((cell) =>
          finding(
            WRONG,
            'E',
            words.rule(WRONG, { fault: targetOf(cell, undefined, words).note }),
            cell.enrolmentId,
            cell.sessionId,
          ),
        ),
      ...(count === 0 ? [] : [finding(UNREAD, 'W', words.rule(UNREAD, { count }))]),
    ];
  });
};
