import type { Request } from '../api';
import { transact } from '../commit/transact';
import { admittedContext, WORKERS } from '../admit';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { allSummaries } from '../registry';
import type { Words } from '../words';
import { fillSummary, makeSummaryTab, SUMMARY_KEY } from './layout';

/** Rows of each summary tab that is there, by what it is about: the first cell says so. */
const existing = ({ extra }: Snapshot): ReadonlyMap<string, number> =>
  new Map(
    extra.map(({ values }) => [
      String(values[0]?.[0] ?? ''),
      Math.max(0, ...values.map(({ length }) => length)),
    ]),
  );

const decide = (snapshot: Snapshot, ports: Ports) => {
  const { book, journal, words } = snapshot;
  const now = ports.now();
  const context = admittedContext(snapshot, ports, WORKERS);
  const there = existing(snapshot);
  const subjects: string[] = [];
  const more: Request[] = allSummaries.flatMap((summary) =>
    summary.tables(book, context).flatMap((table) => {
      subjects.push(table.subject);
      const rows = there.get(table.subject);
      return [
        ...(rows === undefined ? makeSummaryTab(summary, table, words) : []),
        fillSummary(summary, table, words, now, rows ?? 0),
      ];
    }),
  );
  return { changes: [], marks: journal.marks, answer: subjects, more };
};

/** Writes every summary anew: one read, one write. Answers with what they are about. */
export const refreshSummaries = (
  ports: Ports,
): { readonly subjects: readonly string[]; readonly words: Words } => {
  const outcome = transact<string[], never>(ports, {
    name: 'refreshSummaries',
    by: ports.user(),
    requestId: (newest) => `${newest}.refresh-${ports.newId()}`,
    inputHash: '',
    tabs: [...new Set(allSummaries.flatMap(({ reads }) => reads))],
    extra: [{ developerMetadataLookup: { metadataKey: SUMMARY_KEY, visibility: 'DOCUMENT' } }],
    decide: (snapshot) => decide(snapshot, ports),
  });
  // The likeliest reason for three errors: a tab of this id or title is there, and its first cell was changed.
  if (outcome.type !== 'done' || outcome.answer === null)
    throw new WorkbookFault('titleTaken', { subject: '' });
  return { subjects: outcome.answer, words: outcome.snapshot.words };
};
