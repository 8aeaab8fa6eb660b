import type { Book } from '../../core/book';
import type { Cell } from '../../core/cell';
import type { Instant } from '../../core/instant';
import { type Attendance, roster } from '../../features/attendance/facts';
import { attendance } from '../../features/attendance/tab';
import { hasBegun, isCancelled, type Session } from '../../features/sessions/facts';
import { sessions } from '../../features/sessions/tab';
import type { AppWords } from '../../i18n/app-words';
import type { Painted } from './base-text';
import { cellAt, type Grid, isPerson, isSession } from './grid';
import { codeOfRow, type GridCode, lateJpOf, letterOf, readCode } from './grid-code';
import { mergeCell, type Verdict } from './merge-cell';

type Reason = keyof AppWords['grid']['wrong'];

/** A person at a session: what stands there, what is recorded, and what becomes of it. */
export interface JudgedCell {
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly session: Session | undefined;
  /** What the cell holds, as it was typed. */
  readonly raw: Cell;
  readonly typed: GridCode;
  readonly current: GridCode;
  readonly row: Attendance | undefined;
  readonly isExpected: boolean;
  /** How it was last painted; undefined when it never was. */
  readonly before: Painted | undefined;
  readonly verdict: Verdict;
  /** Why it is wrong. */
  readonly reason?: Reason;
}

const fitsJp = (jp: number | undefined, most: number): boolean =>
  jp !== undefined && jp <= most && Number.isInteger(jp * 2);

/** Why a code cannot be recorded of this person at this session. */
const reasonAgainst = (
  code: GridCode,
  session: Session | undefined,
  isExpected: boolean,
  now: Instant,
): Reason | undefined => {
  if (!session || isCancelled(session)) return 'cancelled';
  if (!isExpected) return 'notExpected';
  if (!hasBegun(session, now)) return 'notBegun';
  return letterOf(code) === 'T' && !fitsJp(lateJpOf(code), session.jp) ? 'lateJp' : undefined;
};

const NOT_PAINTED: Painted = { code: '', look: 'plain' };

/** Judges every cell of a grid, session by session. Pure: nothing is changed. */
export const judgeCells = (grid: Grid, book: Book, now: Instant): readonly JudgedCell[] => {
  const people = [...grid.rows.keys()].filter(isPerson);
  return [...grid.columns.keys()].filter(isSession).flatMap((sessionId) => {
    const session = book.find(sessions, sessionId);
    const expected = new Set(session ? roster(book, session).map(({ enrolmentId }) => enrolmentId) : []);
    const recorded = new Map(
      [...book.where(attendance, 'sessionId', sessionId)]
        .reverse()
        .map((row) => [row.enrolmentId, row] as const),
    );
    const base = grid.bases.get(sessionId);
    return people.map((enrolmentId): JudgedCell => {
      const raw = cellAt(grid, enrolmentId, sessionId);
      const typed = readCode(raw);
      const row = recorded.get(enrolmentId);
      const current = row ? codeOfRow(row) : '';
      const before = base && (base.get(enrolmentId) ?? NOT_PAINTED);
      const isExpected = expected.has(enrolmentId);
      const cell = {
        enrolmentId,
        sessionId,
        session,
        raw,
        typed: typed ?? '',
        current,
        row,
        isExpected,
        before,
      };
      const verdict = mergeCell((before ?? NOT_PAINTED).code, typed, current);
      if (verdict === 'wrong') return { ...cell, verdict, reason: 'unknown' };
      const isCode = typed !== undefined && /^[A-Z]/.test(typed);
      const reason =
        isCode && (verdict === 'apply' || verdict === 'conflict')
          ? reasonAgainst(typed, session, isExpected, now)
          : undefined;
      return reason === undefined ? { ...cell, verdict } : { ...cell, verdict: 'wrong', reason };
    });
  });
};
