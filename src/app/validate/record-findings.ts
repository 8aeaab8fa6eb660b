import type { Book } from '../../core/book';
import type { Draft } from '../../core/draft';
import { findings } from '../../features/findings/tab';
import type { Loose } from '../../core/row-view';
import type { NewFinding } from './finding';

type Known = Loose<typeof findings>;

/**
 * Brings the findings tab up to date: new ones are added, known ones keep the day they were first seen and what was said
 * of them, those that are gone are marked solved, and come back as open when they return.
 */
export const recordFindings = (
  book: Book,
  found: readonly NewFinding[],
  draft: Draft,
  /** Which of the known ones were looked for: only those can be gone. */
  isLookedFor: (known: Known) => boolean = () => true,
): void => {
  const known = new Map(book.all(findings).map((row) => [String(row.$.cell('findingId')), row]));
  const current = new Set<string>();
  for (const finding of found) {
    const id = String(finding.findingId);
    if (current.has(id)) continue;
    current.add(id);
    const row = known.get(id);
    if (!row) draft.add(findings, finding);
    else {
      const state = row.state === 'acknowledged' ? 'acknowledged' : 'open';
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
};
