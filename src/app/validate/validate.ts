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
import { portionOf } from './portion';
import { recordFindings } from './record-findings';
import { strayFindings } from './strays';
import { payloadFilter } from '../undo/payloads';
import { gridFilter } from '../attendance-grid/grid';
import { unreadFindings } from '../attendance-grid/unread-findings';

export interface Validated {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
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
  const found: NewFinding[] = [
    ...problems.flatMap(({ problem, sameAbove }) => {
      const layout = layouts.get(problem.tab);
      return layout ? [findingOf(problem, layout, words, url, now, sameAbove)] : [];
    }),
    ...labelFindings(snapshot, url, now),
    ...strayFindings(snapshot, url, now),
    ...gapFindings(snapshot, url, now),
    ...unreadFindings(snapshot, url, now),
  ];
  recordFindings(book, found, draft);
  const portion = portionOf(draft.changes);
  const { changes } = portion;
  const left = portion.left + ids.waiting;
  const count = (wanted: string) => found.filter(({ severity }) => severity === wanted).length;
  const answer: Validated = {
    errors: count('E'),
    warnings: count('W'),
    infos: count('I'),
    idsGiven: ids.given,
    left,
  };
  return { changes, marks: draft.marks, answer };
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
