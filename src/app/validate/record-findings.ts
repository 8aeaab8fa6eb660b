import type { Book } from '../../core/book';
import type { Draft } from '../../core/draft';
import { findings } from '../../features/findings/tab';
import type { Loose } from '../../core/row-view';
import type { NewFinding } from './finding';

type Known = Loose<typeof findings>;

/** An acknowledged finding says nothing while what it speaks of is as it was. */
export const isSilent = (known: Known | undefined, { valueHash }: NewFinding): boolean =>
  known?.state === 'acknowledged' && known.valueHash === valueHash;

/** An acknowledgement holds as long as what it was given for; who gave it stays to be read. */
const stateNow = (known: Known, finding: NewFinding): NonNullable<Known['state']> => {
  switch (known.state) {
    case 'acknowledged':
      return isSilent(known, finding) ? 'acknowledged' : 'open';
    case 'solved':
      return 'returned';
    case 'returned':
      return 'returned';
    default:
      return 'open';
  }
};

/**
 * Brings the findings tab up to date: new ones are added, known ones keep the day they were first seen and what was said
 * of them, those that are gone are marked solved, and come back as returned. Gives the ids of those that are acknowledged.
 */
export const recordFindings = (
  book: Book,
  found: readonly NewFinding[],
  draft: Draft,
  /** Which of the known ones were looked for: only those can be gone. */
  isLookedFor: (known: Known) => boolean = () => true,
): ReadonlySet<string> => {
  const known = new Map(book.all(findings).map((row) => [String(row.$.cell('findingId')), row]));
  const current = new Set<string>();
  const silent = new Set<string>();
  for (const finding of found) {
    const id = String(finding.findingId);
    if (current.has(id)) continue;
    current.add(id);
    const row = known.get(id);
    if (!row) draft.add(findings, finding);
    else {
      const state = stateNow(row, finding);
      if (state === 'acknowledged') silent.add(id);
      draft.set(findings, row, {
        ...finding,
        state,
        ...(row.firstSeenOn ? { firstSeenOn: row.firstSeenOn } : {}),
      });
    }
  }
  for (const [id, row] of known)
    if (!current.has(id) && row.state !== 'solved' && isLookedFor(row))
      draft.set(findings, row, { state: 'solved' });
  return silent;
};
