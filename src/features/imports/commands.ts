import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { decided, defineCommand, refuse } from '../../core/command';
import type { Context } from '../../core/context';
import { createDraft, type Draft, type NewRow } from '../../core/draft';
import { viewOf } from '../../core/row-view';
import { pairKeyOf } from '../duplicates/facts';
import { duplicates } from '../duplicates/tab';
import { identities } from '../identities/tab';
import {
  type ImportLine,
  jobOf,
  linesField,
  matchingField,
  type Plan,
  planCells,
  whole,
  word,
} from './facts';
import { createJudge, type Judged } from './plan';
import { type Habits, readLine, type Values } from './rules';
import { imports } from './tab';

const ROLES = ['admin', 'prison'] as const;

/** Lines that one call carries or decides. */
const MOST_LINES = 200;
const MOST_IN_ALL = 20_000;

const jobField = () => z.string('R13').check(z.regex(/^[A-Za-z0-9-]{8,40}$/, 'R13'));

/** Puts lines of a list into the workbook, so that its import can go on whatever happens to the sidebar. Lines that are there already are left as they are. */
export const stageImport = defineCommand({
  name: 'stageImport',
  roles: ROLES,
  reads: [imports],
  writes: [imports],
  input: () =>
    z.strictObject({
      job: jobField(),
      matching: matchingField(),
      content: word(),
      total: whole(1, MOST_IN_ALL),
      lines: linesField(MOST_LINES),
    }),
  refusals: { otherList: 'This import was begun with another list.' },
  decide: (book, { job, matching, content, total, lines }, { marks }) => {
    const known = jobOf(book, job);
    const plan: Plan = { ...matching, content, total };
    const cells = planCells(plan);
    if (known && planCells(known.plan).join('|') !== cells.join('|')) return refuse('otherList', 'job');
    const draft = createDraft(book, marks);
    if (!known) draft.add(imports, { job, line: 0, state: 'columns', cells });
    const there = new Set(known?.lines.map(({ line }) => line));
    for (const line of lines)
      if (!there.has(line.line)) {
        there.add(line.line);
        draft.add(imports, { job, line: line.line, state: 'queued', cells: line.cells });
      }
    return decided(draft, { job, staged: there.size, total });
  },
});

/** Adds an identity, and gives its key and the version that it has when read next. */
const addIdentity = (draft: Draft, book: Book, values: Values) => {
  const registryKey = draft.add(identities, values as NewRow<typeof identities>);
  const { cells = {} } = draft.changes[draft.changes.length - 1] ?? {};
  return { registryKey, version: viewOf(identities, { at: -1, cells }, book.words).$.version };
};

const habitsOf = ({ columns, numericNik }: Plan, { today }: Context): Habits => ({
  columns,
  numericNik,
  today,
});

const outcomeOf = ({ reasons }: Judged): string | undefined =>
  reasons.length === 0
    ? undefined
    : [...new Set(reasons.map(({ rule, field }) => `${rule} ${field}`))].join(', ');

/** Decides the next lines of a list as the dry run said, and adds who is new: one read, one write. Called again it goes on. */
export const runImport = defineCommand({
  name: 'runImport',
  roles: ROLES,
  reads: [identities, imports],
  writes: [identities, imports],
  input: () => z.strictObject({ job: jobField(), most: z.optional(whole(1, MOST_LINES)) }),
  refusals: { noJob: 'This import is not known.' },
  decide: (book, { job, most = MOST_LINES }, context) => {
    const found = jobOf(book, job);
    if (!found) return refuse('noJob', 'job');
    const queued = found.lines.filter(({ state }) => state === 'queued');
    const judge = createJudge(book.rows(identities), found.plan.columns);
    const habits = habitsOf(found.plan, context);
    const draft = createDraft(book, context.marks);
    const counts = { added: 0, known: 0, review: 0, refused: 0 };
    for (const row of queued.slice(0, most)) {
      const line = readLine(row.cells ?? [], habits);
      const judged = judge.judge(line);
      const outcome = outcomeOf(judged);
      if (judged.verdict === 'ok' || judged.verdict === 'warning') {
        const added = addIdentity(draft, book, line.values);
        judge.accept(line, { other: added.registryKey });
        draft.set(imports, row, { state: 'added', outcome, ...added, cells: undefined });
        counts.added += 1;
        continue;
      }
      const state = judged.verdict;
      const registryKey = judged.reasons.find(({ other }) => other !== undefined)?.other;
      const cells = state === 'review' ? row.cells : undefined;
      draft.set(imports, row, { state, outcome, registryKey, cells });
      counts[state] += 1;
    }
    return decided(draft, { job, left: Math.max(0, queued.length - most), ...counts });
  },
});

/** Settles a line that is probably somebody who is there: she is dropped, or added after all. */
export const decideReview = defineCommand({
  name: 'decideReview',
  roles: ROLES,
  reads: [identities, duplicates, imports],
  writes: [identities, duplicates, imports],
  input: () => z.strictObject({ importId: z.string('R13'), decision: z.enum(['same', 'different'], 'R13') }),
  refusals: {
    noReview: 'There is no line {id} that waits for a decision.',
    taken: 'She is there already, or cannot be added: {outcome}.',
  },
  decide: (book, { importId, decision }, context) => {
    const row = book.find(imports, importId);
    const found = row?.state === 'review' ? jobOf(book, row.job) : undefined;
    if (!row || !found) return refuse('noReview', 'importId', { id: importId });
    const draft = createDraft(book, context.marks);
    if (decision === 'same') {
      draft.set(imports, row, { state: 'known', cells: undefined });
      return decided(draft, { importId, registryKey: row.registryKey ?? null });
    }
    const line = readLine(row.cells ?? [], habitsOf(found.plan, context));
    const judged = createJudge(book.rows(identities), found.plan.columns).judge(line, { isDistinct: true });
    if (judged.verdict === 'refused' || judged.verdict === 'known')
      return refuse('taken', 'importId', { outcome: outcomeOf(judged) ?? '' });
    const added = addIdentity(draft, book, line.values);
    draft.set(imports, row, { state: 'added', ...added, cells: undefined });
    // Decided once: the list of pairs that look like one person does not ask again.
    if (row.registryKey !== undefined && book.find(identities, row.registryKey))
      draft.add(duplicates, {
        pairKey: pairKeyOf(row.registryKey, added.registryKey),
        decision: 'different',
        decidedBy: context.person.email,
        decidedAt: context.now,
      });
    return decided(draft, { importId, registryKey: added.registryKey });
  },
});

const isOpen = ({ state }: ImportLine): boolean => state === 'queued' || state === 'review';

/** Takes an import back: who was added by it and has not changed since is voided, what waited is dropped. One write, however many it were. */
export const undoImport = defineCommand({
  name: 'undoImport',
  roles: ROLES,
  reads: [identities, imports],
  writes: [identities, imports],
  input: () => z.strictObject({ job: jobField() }),
  refusals: { noJob: 'This import is not known.' },
  decide: (book, { job }, { marks }) => {
    const found = jobOf(book, job);
    if (!found) return refuse('noJob', 'job');
    const draft = createDraft(book, marks);
    const kept: string[] = [];
    let undone = 0;
    for (const row of found.lines) {
      if (isOpen(row)) draft.set(imports, row, { state: 'undone', cells: undefined });
      if (row.state !== 'added') continue;
      const identity = book.find(identities, row.registryKey ?? '');
      if (identity && identity.$.version !== row.version) {
        kept.push(identity.registryKey);
        continue;
      }
      if (identity) {
        draft.set(identities, identity, { voided: 'yes' });
        undone += 1;
      }
      draft.set(imports, row, { state: 'undone' });
    }
    return decided(draft, { job, undone, kept });
  },
});

export const importsCommands = [stageImport, runImport, decideReview, undoImport] as const;
