import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import { enrolments } from '../../features/enrolments/tab';
import type { Target } from './cell-target';
import type { JudgedCell } from './judge-cells';

/** Cells that are named: as many as a person looks through in a sidebar. */
const MOST_NAMED = 8;

/** A cell that keeps what was typed, and why. What was typed is said in it. */
interface KeptCell {
  readonly sessionOn: Day | null;
  readonly sessionId: string;
  readonly participantId: string;
  readonly why: string;
}

/** What became of what was typed, in numbers of cells. */
export interface Synced {
  readonly cohortId: string;
  readonly isNew: boolean;
  readonly saved: number;
  readonly unchanged: number;
  readonly wrong: number;
  readonly conflicts: number;
  readonly refilled: number;
  /** The first of the wrong ones and the conflicts, in the order of time. */
  readonly kept: readonly KeptCell[];
}

export const tellSynced = (
  cohortId: string,
  isNew: boolean,
  targets: ReadonlyMap<JudgedCell, Target>,
  book: Book,
): Synced => {
  const cells = [...targets];
  const count = (isCounted: (cell: JudgedCell, target: Target) => boolean): number =>
    cells.filter(([cell, target]) => isCounted(cell, target)).length;
  const isKept = ({ shown }: Target) => shown === undefined;
  const kept = cells
    .filter(([, target]) => isKept(target))
    .map(([cell, { note }]): KeptCell => ({
      sessionOn: cell.session?.sessionOn ?? null,
      sessionId: cell.sessionId,
      participantId: book.find(enrolments, cell.enrolmentId)?.participantId ?? cell.enrolmentId,
      why: note,
    }))
    .sort((a, b) => ((a.sessionOn ?? '') < (b.sessionOn ?? '') ? -1 : 1));
  return {
    cohortId,
    isNew,
    saved: count(({ verdict }, target) => !isKept(target) && (verdict === 'apply' || verdict === 'erase')),
    unchanged: count(
      ({ verdict, current, typed }) =>
        verdict === 'same' || (verdict === 'untouched' && typed !== '' && current !== ''),
    ),
    wrong: count((_, { look }) => look === 'wrong'),
    conflicts: count((_, { look }) => look === 'conflict'),
    refilled: count(({ verdict }) => verdict === 'emptied'),
    kept: kept.slice(0, MOST_NAMED),
  };
};
