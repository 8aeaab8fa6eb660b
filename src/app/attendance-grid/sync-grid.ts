import * as z from 'zod/mini';
import { createBook } from '../../core/book';
import { applyChanges } from '../../core/change';
import { RECORDERS, roster } from '../../features/attendance/facts';
import { attendance } from '../../features/attendance/tab';
import { cohorts } from '../../features/cohorts/tab';
import { enrolments } from '../../features/enrolments/tab';
import { findings } from '../../features/findings/tab';
import { participants } from '../../features/participants/tab';
import { sessionsOf } from '../../features/sessions/facts';
import { sessions } from '../../features/sessions/tab';
import { admittedContext } from '../admit';
import { repairStrays } from '../commit/repair';
import { type Outcome, transact, type Written } from '../commit/transact';
import { explainProblem } from '../explain';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { allRules } from '../registry';
import { recordFindings } from '../validate/record-findings';
import { targetOf } from './cell-target';
import { emptyGrid, extendGrid } from './extend-grid';
import { type Grid, GRID_KEY, gridFilter, gridTitle } from './grid';
import { GRID_RULES, gridFindings } from './grid-findings';
import { judgeCells } from './judge-cells';
import { hasMoved, watchedRanges } from './landed';
import { mendGrid } from './mend-grid';
import { paintGrid } from './paint-grid';
import type { Patch } from './patches';
import { planChanges } from './plan-changes';
import { readGrid } from './read-grid';
import { type Synced, tellSynced } from './synced';

export const SYNC_INPUT = () => z.strictObject({ cohortId: z.string('R13').check(z.maxLength(30, 'R14')) });

const WRITES = [attendance, sessions];
const RULES = allRules.filter(({ on }) => WRITES.some(({ key }) => key === on.key));
const READS = [
  ...new Set([
    cohorts,
    participants,
    enrolments,
    ...WRITES,
    findings,
    ...RULES.flatMap(({ reads }) => reads),
  ]),
];

/** What was painted, to be compared with where it landed. */
interface Painted {
  readonly before: Grid | undefined;
  readonly grid: Grid;
  readonly patches: readonly Patch[];
}

type Decided = (Written<Synced> & { readonly painted: Painted }) | { readonly refused: Refused };

const gridOf = ({ book, extra }: Snapshot, cohortId: string): Grid | undefined => {
  const [range, second] = extra.filter(({ key }) => key === GRID_KEY);
  if (!range) return undefined;
  const grid = readGrid(range, book);
  if (second) throw new WorkbookFault('gridTwice', { id: cohortId, title: grid.title });
  return grid;
};

const decide = (snapshot: Snapshot, ports: Ports, cohortId: string): Decided => {
  const { book, words } = snapshot;
  const context = admittedContext(snapshot, ports, RECORDERS);
  const { now } = context;
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) throw new WorkbookFault('gridNoCohort', { id: cohortId });
  const before = gridOf(snapshot, cohortId);
  const meetings = sessionsOf(book, cohortId);
  const expected = new Set(
    meetings.flatMap((session) => roster(book, session).map((row) => row.enrolmentId)),
  );
  const people = book
    .where(enrolments, 'cohortId', cohortId)
    .map((row) => row.enrolmentId)
    .filter((id) => expected.has(id));
  if (!before && people.length === 0) throw new WorkbookFault('gridEmpty', { id: cohortId });

  const from = before ?? emptyGrid(cohortId, gridTitle(words, cohortId));
  const extended = extendGrid(
    from,
    people,
    meetings.map(({ sessionId }) => sessionId),
  );
  const { grid } = extended;
  const judged = judgeCells(grid, book, now);
  const { draft, refused, problems } = planChanges(judged, RULES, book, context);
  if (problems.length > 0)
    return {
      refused: { complaints: problems.map((problem) => explainProblem(words, problem)), acknowledge: false },
    };

  const after = createBook(applyChanges(book.tables, draft.changes), book.words, book.tabs);
  const targets = new Map(judged.map((cell) => [cell, targetOf(cell, refused.get(cell), words)] as const));
  const { patches, requests } = paintGrid({
    before,
    extended,
    targets,
    name: cohort.name,
    book: after,
    words,
    now,
  });
  const wrong = [...targets].flatMap(([cell, { look, note }]) =>
    look === 'wrong' ? [{ cell, message: note }] : [],
  );
  const conflicts = [...targets.values()].filter(({ look }) => look === 'conflict').length;
  recordFindings(
    book,
    gridFindings(grid, wrong, conflicts, words, ports.workbookUrl(), now),
    draft,
    ({ rule, tab }) =>
      Object.values<unknown>(GRID_RULES).includes(rule) && (tab ?? '').endsWith(` ${cohortId}`),
  );
  return {
    changes: draft.changes,
    marks: draft.marks,
    answer: tellSynced(cohortId, before === undefined, targets, book),
    more: requests,
    watch: before ? watchedRanges(grid) : [],
    painted: { before, grid, patches },
  };
};

/** Reads what was typed into a cohort's grid into the attendance, and paints the grid anew; makes it where there is none. One read, one write. */
export const syncAttendanceGrid = (
  ports: Ports,
  { cohortId }: { readonly cohortId: string },
  requestId: string,
): Outcome<Synced, Refused> => {
  let painted: Painted | undefined;
  const outcome = transact<Synced, Refused>(ports, {
    name: 'syncAttendanceGrid',
    by: ports.user(),
    requestId,
    inputHash: cohortId,
    tabs: READS,
    extra: [gridFilter(cohortId)],
    decide: (snapshot) => {
      const decided = decide(snapshot, ports, cohortId);
      if ('painted' in decided) ({ painted } = decided);
      return decided;
    },
  });
  // Three errors where a tab was to be made: most likely there is one of this title.
  if (outcome.type === 'unknown' && painted && !painted.before)
    throw new WorkbookFault('gridTaken', { title: painted.grid.title });
  if (outcome.type !== 'done') return outcome;
  const { landing, written, snapshot } = outcome;
  if (landing && landing.strays.length > 0)
    repairStrays(ports, landing.strays, snapshot, requestId, ports.user());
  if (written && painted?.before && hasMoved(painted.grid, written))
    mendGrid(ports, painted.patches, painted.grid, painted.before, requestId);
  return outcome;
};
