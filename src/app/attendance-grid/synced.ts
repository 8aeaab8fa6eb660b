import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import { enrolments } from '../../features/enrolments/tab';
import type { Look } from './base-text';
import type { Target } from './cell-target';
import type { JudgedCell } from './judge-cells';
import type { Verdict } from './merge-cell';

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

/** Counts what became of each cell; a blank one that stayed blank does not count. */
const tally = (targets: ReadonlyMap<JudgedCell, Target>) => {
  const counts = new Map<string, number>();
  for (const [{ verdict, typed }, { look, shown }] of targets) {
    const outcome = shown === undefined ? look : verdict === 'untouched' && typed === '' ? 'blank' : verdict;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return (...outcomes: readonly (Verdict | Look)[]): number =>
    outcomes.reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0);
};

export const tellSynced = (
  cohortId: string,
  isNew: boolean,
  targets: ReadonlyMap<JudgedCell, Target>,
  book: Book,
): Synced => {
  const count = tally(targets);
  const kept = [...targets]
    .filter(([, { shown }]) => shown === undefined)
    .map(([{ session, sessionId, enrolmentId }, { note }]): KeptCell => ({
      sessionOn: session?.sessionOn ?? null,
      sessionId,
      participantId: book.find(enrolments, enrolmentId)?.participantId ?? enrolmentId,
      why: note,
    }))
    .sort((a, b) => ((a.sessionOn ?? '') < (b.sessionOn ?? '') ? -1 : 1));
  return {
    cohortId,
    isNew,
    saved: count('apply', 'erase'),
    unchanged: count('same', 'untouched'),
    wrong: count('wrong'),
    conflicts: count('conflict'),
    refilled: count('emptied'),
    kept: kept.slice(0, MOST_NAMED),
  };
};
