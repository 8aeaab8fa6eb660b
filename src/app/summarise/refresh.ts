import { dayOfInstant } from '../../core/instant';
import { personOf } from '../../features/staff/tab';
import type { Request } from '../api';
import { transact } from '../commit/transact';
import { nobody } from '../nobody';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { allSummaries } from '../registry';
import { fillSummary, makeSummaryTab, SUMMARY_KEY } from './layout';

/** Rows of each summary tab that is there, by what it is about: the first cell says so. */
const existing = ({ extra }: Snapshot): ReadonlyMap<string, number> =>
  new Map(
    extra.map(({ values }) => [
      String(values[0]?.[0] ?? ''),
      Math.max(0, ...values.map(({ length }) => length)),
    ]),
  );

const decide = (snapshot: Snapshot, ports: Ports, email: string) => {
  const { book, journal, words } = snapshot;
  const now = ports.now();
  const person = personOf(book, email) ?? nobody(email);
  const context = { person, now, today: dayOfInstant(now), marks: journal.marks };
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
export const refreshSummaries = (ports: Ports): readonly string[] => {
  const email = ports.user();
  const outcome = transact<string[], never>(ports, {
    name: 'refreshSummaries',
    by: email,
    requestId: (newest) => `${newest}.refresh-${ports.newId()}`,
    inputHash: '',
    tabs: [...new Set(allSummaries.flatMap(({ reads }) => reads))],
    extra: [{ developerMetadataLookup: { metadataKey: SUMMARY_KEY, visibility: 'DOCUMENT' } }],
    decide: (snapshot) => decide(snapshot, ports, email),
  });
  // The likeliest reason for three errors: a tab of this id or title is there, and its first cell was changed.
  if (outcome.type !== 'done') throw new WorkbookFault('titleTaken', { subject: '' });
  return outcome.answer;
};
