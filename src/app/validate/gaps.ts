import { cellOf } from '../../core/raw-row';
import type { Snapshot } from '../read/snapshot';
import { findingId, type NewFinding, openFinding } from './finding';

/** So many blank rows are no accident of sorting: something far below has pulled new rows down. */
const BLANK_ROWS = 20;

/** Rows that landed far below their table, because a total or a signature stands there. */
export const gapFindings = ({ book, layouts, words }: Snapshot, url: string, now: string): NewFinding[] =>
  [...layouts.values()].flatMap((layout) => {
    const { tab } = layout;
    if (tab.generated) return [];
    const rows = [...(book.tables.get(tab.key) ?? [])].sort((a, b) => a.at - b.at);
    return rows.flatMap((row, n): NewFinding[] => {
      const before = rows[n - 1]?.at ?? 0;
      if (row.at - before <= BLANK_ROWS) return [];
      const id = String(cellOf(row, tab.id)).trim();
      const note = {
        findingId: findingId('J02', tab.key, id, row.at),
        message: words.rule('J02', { id, row: row.at + 1 }),
      };
      const where = { rule: 'J02', severity: 'I', rowId: id, at: row.at } as const;
      return [openFinding({ ...note, ...where }, layout, words, url, now)];
    });
  });
