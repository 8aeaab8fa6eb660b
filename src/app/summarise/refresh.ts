import type { Summary, SummaryTable } from '../../core/summary';
import type { Request } from '../api';
import { transact } from '../commit/transact';
import { admittedContext, WORKERS } from '../admit';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { allSummaries } from '../registry';
import type { Words } from '../words';
import { fillSummary, makeSummaryTab, summaryKeyOf } from './layout';

/** Rows of the tab that a table has already, if it has one: its first cell says what it is about. */
const rowsThere = ({ extra }: Snapshot, summary: Summary, { subject }: SummaryTable): number | undefined => {
  const mine = extra.filter(({ key }) => key === summaryKeyOf(summary));
  const there = subject === '' ? mine[0] : mine.find(({ values }) => values[0]?.[0] === subject);
  return there && Math.max(0, ...there.values.map(({ length }) => length));
};

const decide = (snapshot: Snapshot, ports: Ports) => {
  const { book, journal, words } = snapshot;
  const now = ports.now();
  const context = admittedContext(snapshot, ports, WORKERS);
  const subjects: string[] = [];
  const more: Request[] = allSummaries.flatMap((summary) =>
    summary.tables(book, context).flatMap((table) => {
      subjects.push(`${words.summaryTitle(summary.key)} ${table.subject}`.trim());
      const rows = rowsThere(snapshot, summary, table);
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
    extra: allSummaries.map((summary) => ({
      developerMetadataLookup: { metadataKey: summaryKeyOf(summary), visibility: 'DOCUMENT' },
    })),
    decide: (snapshot) => decide(snapshot, ports),
  });
  // The likeliest reason for three errors: a tab of this id or title is there, and its first cell was changed.
  if (outcome.type !== 'done' || outcome.answer === null)
    throw new WorkbookFault('titleTaken', { subject: '' });
  return { subjects: outcome.answer, words: outcome.snapshot.words };
};
