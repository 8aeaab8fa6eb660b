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
import type { Written } from '../commit/transact';
import { explainProblem } from '../explain';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { rulesOn } from '../registry';
import { recordFindings } from '../validate/record-findings';
import { targetOf } from './cell-target';
import { emptyGrid, extendGrid } from './extend-grid';
import { type Grid, GRID_KEY, gridTitle } from './grid';
import { findingIn, HEADLESS, UNREAD, WRONG } from './grid-findings';
import { judgeCells } from './judge-cells';
import { watchedRanges } from './landed';
import { paintGrid } from './paint-grid';
import type { Patch } from './patches';
import { planChanges } from './plan-changes';
import { readGrid } from './read-grid';
import { type Synced, tellSynced } from './synced';

const WRITES = [attendance, sessions];
const RULES = rulesOn(WRITES);
/** Tabs that are read: those of the rules that attendance can break too. */
export const READS = [
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
export interface Painted {
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

/** Decides on what was read what is recorded, what is found wrong, and how the grid is painted. */
export const decideSync = (snapshot: Snapshot, ports: Ports, cohortId: string): Decided => {
  const { book, words } = snapshot;
  const context = admittedContext(snapshot, ports, RECORDERS);
  const { now } = context;
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) throw new WorkbookFault('noCohort', { id: cohortId });
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
  const finding = findingIn(grid, words, ports.workbookUrl(), now);
  const answer = tellSynced(cohortId, before === undefined, targets, book);
  const found = [
    ...[...targets].flatMap(([{ enrolmentId, sessionId }, { look, note }]) =>
      look === 'wrong'
        ? [finding(WRONG, 'E', words.rule(WRONG, { fault: note }), enrolmentId, sessionId)]
        : [],
    ),
    ...(answer.conflicts === 0
      ? []
      : [finding(UNREAD, 'W', words.rule(UNREAD, { count: answer.conflicts }))]),
  ];
  recordFindings(
    book,
    found,
    draft,
    ({ rule, tab = '' }) => [WRONG, UNREAD, HEADLESS].includes(rule ?? '') && tab.endsWith(` ${cohortId}`),
  );
  return {
    changes: draft.changes,
    marks: draft.marks,
    answer,
    more: requests,
    watch: before ? watchedRanges(grid) : [],
    painted: { before, grid, patches },
  };
};
