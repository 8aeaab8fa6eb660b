import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { decided, defineCommand, refuse } from '../../core/command';
import type { Context } from '../../core/context';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { type Finding, mayDecideOn, WORKERS } from './facts';
import { findings } from './tab';

/** So many findings are decided on at once. */
const MOST = 100;

/** Findings as they were shown: the sign of the value tells whether they still speak of the same. */
const chosen = () =>
  z
    .array(z.strictObject({ findingId: fieldOf(findings, 'findingId'), valueHash: z.string('R13') }))
    .check(z.minLength(1, 'R01'), z.maxLength(MOST, 'R14'));

type Chosen = z.infer<ReturnType<typeof chosen>>;

const REFUSALS = {
  noFinding: 'This finding is not there any more. Check the entries again.',
  notYours: 'This finding is for {owner} or a coordinator to decide on.',
  changedSince: 'What this finding speaks of has changed in the meantime. Look at it again first.',
};

/** The rows of the findings, or why one of them is not to be decided on. */
const rowsOf = (book: Book, wanted: Chosen, { person }: Context) => {
  const rows: Finding[] = [];
  for (const { findingId, valueHash } of wanted) {
    const row = book.find(findings, findingId);
    if (!row || row.state === 'solved') return { refused: refuse('noFinding') };
    if (!mayDecideOn(row, person))
      return { refused: refuse('notYours', undefined, { owner: row.agencyId ?? '–' }) };
    if ((row.valueHash ?? '') !== valueHash) return { refused: refuse('changedSince') };
    rows.push(row);
  }
  return { rows };
};

/** Says of findings that they are known and may stay: they are silent until what they speak of changes. */
export const acknowledgeFindings = defineCommand({
  name: 'acknowledgeFindings',
  roles: WORKERS,
  reads: [findings],
  writes: [findings],
  journals: [findings],
  input: () =>
    z.strictObject({
      findings: chosen(),
      reason: findings.columns.reason.schema(),
    }),
  refusals: { ...REFUSALS, isError: 'An error cannot be acknowledged: it has to be mended.' },
  decide: (book, { findings: wanted, reason }, context) => {
    const { rows, refused } = rowsOf(book, wanted, context);
    if (refused) return refused;
    if (rows.some(({ severity }) => severity === 'E')) return refuse('isError');
    const draft = createDraft(book, context.marks);
    const { person, now } = context;
    for (const row of rows)
      draft.set(findings, row, {
        state: 'acknowledged',
        acknowledgedBy: person.email,
        acknowledgedAt: now,
        reason,
      });
    return decided(draft, { count: rows.length });
  },
});

/** Takes acknowledgements back: the findings are to be looked at again. Who had given them stays to be read. */
export const reopenFindings = defineCommand({
  name: 'reopenFindings',
  roles: WORKERS,
  reads: [findings],
  writes: [findings],
  journals: [findings],
  input: () => z.strictObject({ findings: chosen() }),
  refusals: REFUSALS,
  decide: (book, { findings: wanted }, context) => {
    const { rows, refused } = rowsOf(book, wanted, context);
    if (refused) return refused;
    const draft = createDraft(book, context.marks);
    for (const row of rows) draft.set(findings, row, { state: 'open' });
    return decided(draft, { count: rows.length });
  },
});

export const findingsCommands = [acknowledgeFindings, reopenFindings] as const;
