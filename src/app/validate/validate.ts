import { createBook } from '../../core/book';
import { applyChanges } from '../../core/change';
import { findProblems } from '../../core/check';
import { createDraft } from '../../core/draft';
import type { Context } from '../../core/context';
import type { Problem } from '../../core/rule';
import { findings } from '../../features/findings/tab';
import type { Outcome } from '../commit/transact';
import { transact } from '../commit/transact';
import { admittedContext, WORKERS } from '../admit';
import type { Ports } from '../ports';
import type { Snapshot } from '../read/snapshot';
import { allTabs, standingRules } from '../registry';
import { findingOf, labelFindings, type NewFinding } from './finding';
import { gapFindings } from './gaps';
import { giveIds, givesIds } from './give-ids';
import { rememberLeft } from './left';
import { forgetNotes, planNotes, withNote, withoutNote } from './notes';
import { portionOf } from './portion';
import { recordFindings } from './record-findings';
import { strayFindings } from './strays';
import { payloadFilter } from '../undo/payloads';
import { gridFilter } from '../attendance-grid/grid';
import { responsibleFor } from './responsible';
import { rowContext } from './row-context';
import { workbookFindings } from './workbook-findings';
import { unreadFindings } from '../attendance-grid/unread-findings';

export interface Validated {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Those that somebody has acknowledged; they are not in the other numbers. */
  readonly acknowledged: number;
  readonly idsGiven: number;
  /** Changes that did not fit into this write: the next run goes on with them. */
  readonly left: number;
}

/** Tabs that people fill: what the add-on writes itself is not theirs to mend. */
const checked = allTabs.filter(({ generated }) => !generated);

const isGiven = (tab: string): boolean =>
  checked.some((candidate) => candidate.key === tab && givesIds(candidate));

const withoutTwins = (problems: readonly Problem[]) => {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const key = [problem.rule, problem.tab, problem.id, problem.column].join('|');
    const sameAbove = seen.get(key) ?? 0;
    seen.set(key, sameAbove + 1);
    return { problem, sameAbove };
  });
};

const decide = (snapshot: Snapshot, ports: Ports, context: Context) => {
  const { book, journal, layouts, words } = snapshot;
  const now = ports.now();
  const url = ports.workbookUrl();
  const draft = createDraft(book, journal.marks);
  const present = checked.filter((tab) => book.has(tab));
  const ids = giveIds(book, present, draft);
  const hasId = ({ tab, id }: Problem) => ids.waiting === 0 || id !== '' || !isGiven(tab);
  const numbered = createBook(applyChanges(book.tables, draft.changes), book.words, present);
  const problems = withoutTwins(findProblems(standingRules, numbered, context).filter(hasId));
  const contextOfRow = rowContext(numbered);
  const all: NewFinding[] = [
    ...problems.flatMap(({ problem, sameAbove }) => {
      const layout = layouts.get(problem.tab);
      return layout
        ? [findingOf(problem, layout, words, url, now, { sameAbove, ...contextOfRow(problem) })]
        : [];
    }),
    ...workbookFindings(snapshot, ports, url, now),
    ...labelFindings(snapshot, url, now),
    ...strayFindings(snapshot, url, now),
    ...gapFindings(snapshot, url, now),
    ...unreadFindings(snapshot, url, now),
  ];
  const fallback = responsibleFor(numbered);
  const located = all.map((finding) => (finding.agencyId ? finding : { ...finding, agencyId: fallback }));
  const notes = planNotes(snapshot, numbered, located, ports);
  const found = located.map((finding) => withNote(finding, notes));
  const silent = recordFindings(book, found, draft);
  forgetNotes(book, found, notes, draft);
  const portion = portionOf(draft.changes);
  const left = portion.left + ids.waiting;
  const heard = found.filter(({ findingId }) => !silent.has(String(findingId)));
  const count = (wanted: string) => heard.filter(({ severity }) => severity === wanted).length;
  const answer: Validated = {
    errors: count('E'),
    warnings: count('W'),
    infos: count('I'),
    acknowledged: silent.size,
    idsGiven: ids.given,
    left,
  };
  // A note whose finding is not written yet could not be found again: notes wait until all findings are.
  return left === 0
    ? { changes: portion.changes, marks: draft.marks, answer, more: notes.requests }
    : { changes: portion.changes.map(withoutNote), marks: draft.marks, answer };
};

/**
 * Checks every entry, gives codes to rows that were typed directly, and brings the findings up to date: one read, one write.
 * Everything is always checked. Of what there is to write, as much as Google advises for one request is written; the rest
 * is what still differs the next time, so that no place has to be kept. `contextOf` throws when whoever asks may not.
 */
export const validate = (
  ports: Ports,
  contextOf: (snapshot: Snapshot) => Context = (snapshot) => admittedContext(snapshot, ports, WORKERS),
): Outcome<Validated, never> => {
  const email = ports.user();
  const outcome = transact<Validated, never>(ports, {
    name: 'validate',
    by: email,
    requestId: (newest) => `${newest}.validate-${ports.newId()}`,
    inputHash: '',
    tabs: [...checked, findings],
    anyWorkbook: true,
    extra: [payloadFilter(), gridFilter()],
    decide: (snapshot) => decide(snapshot, ports, contextOf(snapshot)),
  });
  if (outcome.type === 'done' && outcome.answer !== null) rememberLeft(ports, outcome.answer.left);
  return outcome;
};
