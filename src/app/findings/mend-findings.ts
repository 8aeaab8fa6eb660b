import * as z from 'zod/mini';
import { createBook } from '../../core/book';
import { applyChanges } from '../../core/change';
import { findProblems, newProblems } from '../../core/check';
import { createDraft } from '../../core/draft';
import { canonicalJson, hashOf } from '../../core/hash';
import type { Problem } from '../../core/rule';
import type { AnyTab } from '../../core/tab';
import { type Finding, isOpen, mayDecideOn, WORKERS } from '../../features/findings/facts';
import { findings } from '../../features/findings/tab';
import { admittedContext } from '../admit';
import { type Outcome, transact } from '../commit/transact';
import { explainProblem } from '../explain';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import type { Snapshot } from '../read/snapshot';
import { allRules, allTabs, rulesOn } from '../registry';
import { valueHashOf } from '../validate/finding';
import { mendingOf } from '../validate/mending';
import { rowFinder } from '../validate/row-context';

/** So many findings are mended at once: each may change a row, and all of them are one request. */
const MOST = 500;

export const MEND_FINDINGS_INPUT = () =>
  z.strictObject({
    rule: z.string('R13').check(z.maxLength(8, 'R14')),
    /** One finding as it was shown; without it every one of the rule that can be mended. */
    only: z.optional(z.strictObject({ findingId: z.string('R13'), valueHash: z.string('R13') })),
    /** Keys of the tabs that they stand in, as the list told them: one read suffices then. */
    tabs: z.array(z.string('R13')).check(z.minLength(1, 'R01'), z.maxLength(50, 'R14')),
  });

export type MendWanted = z.infer<ReturnType<typeof MEND_FINDINGS_INPUT>>;

export interface MendedFindings {
  readonly mended: number;
  /** Those that were left, because what they speak of has changed since the last check, or there is no single way. */
  readonly left: number;
  /** Those that are to be mended by another press: there are too many for one request. */
  readonly waiting: number;
}

/** A finding with the place of its row, where that is known for certain. */
interface Located {
  readonly finding: Finding;
  readonly tab: AnyTab;
  readonly column: string;
  readonly at: number;
}

const locate = ({ book }: Snapshot, tabs: readonly AnyTab[], finding: Finding): Located | undefined => {
  const [key, column = ''] = finding.place?.split('.') ?? [];
  const tab = tabs.find((candidate) => candidate.key === key);
  const rows = tab && finding.rowId !== undefined ? book.reading(tab, tab.id, finding.rowId) : [];
  return tab && rows[0] && rows.length === 1 ? { finding, tab, column, at: rows[0].at } : undefined;
};

/** Rows to look at, by tab. */
const scopeOf = (located: readonly Located[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const scope = new Map<string, Set<number>>();
  for (const { tab, at } of located) scope.set(tab.key, (scope.get(tab.key) ?? new Set()).add(at));
  return scope;
};

const keyOf = (tab: string, at: number, column: string | undefined): string => `${tab}|${at}|${column ?? ''}`;

/** How the rows of some findings break a rule, by tab, row and column. */
const problemsAt = (found: readonly Problem[], rule: string): ReadonlyMap<string, Problem> =>
  new Map(
    found
      .filter((problem) => problem.rule === rule)
      .map((problem) => [keyOf(problem.tab, problem.at, problem.column), problem] as const),
  );

const decide = (snapshot: Snapshot, ports: Ports, { rule, only }: MendWanted, tabs: readonly AnyTab[]) => {
  const { book, journal, words } = snapshot;
  const context = admittedContext(snapshot, ports, WORKERS);
  const { errors } = words.app;
  const refused = (code: 'findingGone' | 'findingNotYours' | 'findingChanged') => ({
    refused: {
      complaints: [{ code, severity: 'E' as const, text: errors[code] }],
      acknowledge: false,
    },
  });
  const open = book.rows(findings).filter((finding) => finding.rule === rule && isOpen(finding));
  const named = only ? open.filter(({ findingId }) => findingId === only.findingId) : open;
  if (named.length === 0) return refused('findingGone');
  const mine = named.filter((finding) => mayDecideOn(finding, context.person));
  if (mine.length === 0) return refused('findingNotYours');
  if (only && mine[0]?.valueHash !== only.valueHash) return refused('findingChanged');

  const rules = allRules.filter(({ code }) => code === rule);
  const all = open.flatMap((finding) => locate(snapshot, tabs, finding) ?? []);
  const isMine = new Set(mine);
  const candidates = all.filter(({ finding }) => isMine.has(finding) && (only || finding.mendable === 'yes'));
  const wanted = candidates.slice(0, MOST);
  const before = problemsAt(findProblems(rules, book, context, scopeOf(wanted)), rule);
  const rowAt = rowFinder(book);
  const draft = createDraft(book, journal.marks);
  const written = new Set<string>();
  for (const { finding, tab, column, at } of wanted) {
    const problem = before.get(keyOf(tab.key, at, column));
    const row = rowAt(tab, at);
    if (!problem || !row || valueHashOf(problem, row.$.cells[column] ?? '') !== finding.valueHash) continue;
    for (const mending of mendingOf(rule, tab, row, column, book)) {
      const cell = keyOf(tab.key, mending.row.$.at, Object.keys(mending.values).join());
      // Whoever stands in one line has the whole line mended with her.
      if (!written.has(cell)) draft.set(tab, mending.row, mending.values);
      written.add(cell);
    }
  }
  if (draft.changes.length === 0) return refused('findingChanged');
  const problems = newProblems(rulesOn(tabs), book, draft.changes, context).filter(
    ({ severity }) => severity === 'E',
  );
  if (problems.length > 0)
    return {
      refused: { complaints: problems.map((problem) => explainProblem(words, problem)), acknowledge: false },
    };
  const after = createBook(applyChanges(book.tables, draft.changes), book.words, book.tabs);
  const still = problemsAt(findProblems(rules, after, context, scopeOf(all)), rule);
  const solved = all.filter(({ tab, at, column }) => !still.has(keyOf(tab.key, at, column)));
  for (const { finding } of solved) draft.set(findings, finding, { state: 'solved' });
  const isSolved = new Set(solved.map(({ finding }) => finding));
  const left = wanted.filter(({ finding }) => !isSolved.has(finding)).length;
  const waiting = candidates.slice(MOST).filter(({ finding }) => !isSolved.has(finding)).length;
  const answer: MendedFindings = { mended: solved.length, left, waiting };
  return { changes: draft.changes, marks: draft.marks, answer };
};

/** Mends what can be mended in one way only, one finding or all of a rule: one read, one write, and undone like any change. */
export const mendFindings = (
  ports: Ports,
  wanted: MendWanted,
  requestId: string,
): Outcome<MendedFindings, Refused> => {
  const tabs = allTabs.filter(({ key, generated }) => wanted.tabs.includes(key) && !generated);
  return transact<MendedFindings, Refused>(ports, {
    name: 'mendFindings',
    by: ports.user(),
    requestId,
    inputHash: hashOf(canonicalJson(wanted)),
    tabs: [...new Set([findings, ...tabs, ...rulesOn(tabs).flatMap(({ reads }) => reads)])],
    anyWorkbook: true,
    journals: [findings],
    decide: (snapshot) => decide(snapshot, ports, wanted, tabs),
  });
};
