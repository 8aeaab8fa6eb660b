import { cellOf, holds } from '../../core/raw-row';
import type { Snapshot } from '../read/snapshot';
import { tabByKey } from '../registry';
import { readPayloads } from '../undo/payloads';
import { findingId, type NewFinding, openFinding } from './finding';

/**
 * Changes that hit the wrong row, because a person moved rows at that very moment and the run was killed before it could
 * mend it: the row that was meant is still as before, and the one at its old place holds what it should have got. The
 * newest change of a row counts; what came later explains everything else.
 */
export const strayFindings = (snapshot: Snapshot, url: string, now: string): NewFinding[] => {
  const { book, layouts, words } = snapshot;
  const seen = new Set<string>();
  const newestFirst = [...readPayloads(snapshot)].sort(([a], [b]) => b - a);
  return newestFirst.flatMap(([commit, changes]) =>
    changes.flatMap((change): NewFinding[] => {
      const tab = tabByKey(change.tab);
      const layout = layouts.get(change.tab);
      const key = `${change.tab}|${change.id}`;
      if (seen.has(key) || change.type !== 'set' || !tab || !layout || tab.id in change.cells) return [];
      seen.add(key);
      const [meant] = book.reading(tab, tab.id, change.id);
      const hit = book.rawAt(tab, change.at);
      if (!meant || !hit || hit === meant || !holds(meant, change.before) || !holds(hit, change.cells))
        return [];
      const rowId = String(cellOf(hit, tab.id)).trim();
      const note = {
        findingId: findingId('J01', change.tab, change.id, commit),
        message: words.rule('J01', { id: change.id, row: change.at + 1 }),
      };
      const where = { rule: 'J01', severity: 'E', rowId, at: change.at } as const;
      return [openFinding({ ...note, ...where }, layout, words, url, now)];
    }),
  );
};
