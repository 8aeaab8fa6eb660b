import type { Book } from '../../core/book';
import { newProblems } from '../../core/check';
import type { Context } from '../../core/context';
import { createDraft, type Draft } from '../../core/draft';
import type { Problem, Rule } from '../../core/rule';
import { jpOfCode, stampOf } from '../../features/attendance/facts';
import { attendance } from '../../features/attendance/tab';
import { sessions } from '../../features/sessions/tab';
import { lateJpOf, letterOf } from './grid-code';
import type { JudgedCell } from './judge-cells';

/** What the typed codes change, and which of them a rule does not allow. */
export interface Plan {
  readonly draft: Draft;
  readonly refused: ReadonlyMap<JudgedCell, Problem>;
  /** Errors that no single code brings: nothing is written. */
  readonly problems: readonly Problem[];
}

/** Puts one cell's code into the draft; gives the id of its attendance row. */
const enter = (
  draft: Draft,
  { enrolmentId, session, typed, row, verdict }: JudgedCell,
  context: Context,
): string => {
  if (row && verdict === 'erase') {
    draft.set(attendance, row, { voided: 'yes' });
    return row.attendanceId;
  }
  if (!session) throw new Error(`No session for ${enrolmentId}`);
  const code = letterOf(typed);
  const values = {
    code,
    jpAttended: jpOfCode(code, session, lateJpOf(typed)),
    ...stampOf('grid', session, context),
  };
  if (!row) return draft.add(attendance, { sessionId: session.sessionId, enrolmentId, ...values });
  draft.set(attendance, row, values);
  return row.attendanceId;
};

const draftOf = (cells: readonly JudgedCell[], book: Book, context: Context) => {
  const draft = createDraft(book, context.marks);
  const byId = new Map(cells.map((cell) => [enter(draft, cell, context), cell] as const));
  const held = new Set(
    cells.flatMap(({ session, verdict }) => (session && verdict === 'apply' ? [session] : [])),
  );
  for (const session of held)
    if (session.status === 'planned') draft.set(sessions, session, { status: 'held' });
  return { draft, byId };
};

/** Records what was typed as far as the rules allow: a code that breaks one is left out, and the others are asked about again. */
export const planChanges = (
  judged: readonly JudgedCell[],
  rules: readonly Rule[],
  book: Book,
  context: Context,
): Plan => {
  let cells = judged.filter(({ verdict }) => verdict === 'apply' || verdict === 'erase');
  const refused = new Map<JudgedCell, Problem>();
  for (;;) {
    const { draft, byId } = draftOf(cells, book, context);
    const problems = newProblems(rules, book, draft.changes, context).filter(
      ({ severity }) => severity === 'E',
    );
    const blamed = problems.flatMap((problem) => {
      const cell = problem.tab === attendance.key ? byId.get(problem.id) : undefined;
      return cell ? [[cell, problem] as const] : [];
    });
    if (blamed.length === 0) return { draft, refused, problems };
    for (const [cell, problem] of blamed) refused.set(cell, problem);
    cells = cells.filter((cell) => !refused.has(cell));
  }
};
