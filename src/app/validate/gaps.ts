import { dayOfInstant } from '../../core/instant';
import { cellOf } from '../../core/raw-row';
import { fill } from '../../core/words';
import { tabTitle } from '../../i18n/speak';
import type { Snapshot } from '../read/snapshot';
import { findingId, linkTo, type NewFinding } from './finding';

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
      return [
        {
          findingId: findingId('J02', tab.key, id, row.at),
          rule: 'J02',
          severity: 'I',
          state: 'open',
          tab: tabTitle(words.language, tab.key),
          rowId: id === '' ? undefined : id,
          field: undefined,
          message: fill(words.app.findings.landedLow, { id, row: row.at + 1 }),
          link: linkTo(url, layout, undefined, row.at),
          firstSeenOn: dayOfInstant(now),
        },
      ];
    });
  });
