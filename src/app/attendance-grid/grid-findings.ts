import type { Instant } from '../../core/instant';
import { fill } from '../../core/words';
import { findingAt, findingId, type NewFinding } from '../validate/finding';
import type { Words } from '../words';
import { type Grid, gridSheetId, gridTitle } from './grid';
import type { JudgedCell } from './judge-cells';

/** Numbers of what can be wrong with a grid: a code, and that codes wait to be read. */
export const GRID_RULES = { wrong: 'J03', unread: 'J04' } as const;

interface Wrong {
  readonly cell: JudgedCell;
  readonly message: string;
}

/** The findings of one grid: one a wrong cell, and one for all that wait to be read. */
export const gridFindings = (
  grid: Grid,
  wrong: readonly Wrong[],
  unread: number,
  words: Words,
  url: string,
  now: Instant,
): NewFinding[] => {
  const { cohortId, rows, columns } = grid;
  const tab = gridTitle(words, cohortId);
  const sheetId = gridSheetId(cohortId);
  const ofCells = wrong.map(({ cell: { enrolmentId, sessionId }, message }) =>
    findingAt(
      {
        rule: GRID_RULES.wrong,
        severity: 'E',
        findingId: findingId(GRID_RULES.wrong, cohortId, enrolmentId, sessionId),
        rowId: enrolmentId,
        message,
      },
      {
        tab,
        field: sessionId,
        sheetId,
        column: columns.get(sessionId) ?? 0,
        row: rows.get(enrolmentId) ?? 0,
      },
      url,
      now,
    ),
  );
  if (unread === 0) return ofCells;
  const message = fill(words.app.grid.unread, { count: unread });
  const said = { rule: GRID_RULES.unread, severity: 'W', rowId: '', message } as const;
  const place = { tab, field: undefined, sheetId, column: 0, row: 0 };
  return [
    ...ofCells,
    findingAt({ ...said, findingId: findingId(GRID_RULES.unread, cohortId) }, place, url, now),
  ];
};
