import type { Change } from '../../core/change';
import { columnKeys } from '../../core/tab';
import { journal } from '../../features/journal/tab';
import type { DataFilter } from '../api';
import { filterKey } from '../read/filters';
import type { Snapshot } from '../read/snapshot';
import { WINDOW_ROWS } from '../read/journal-window';

const PAYLOAD = columnKeys(journal).indexOf('payload');

/** The payloads of the journal's newest rows: what operations leave out, and undo needs. */
export const payloadFilter = (): DataFilter => ({
  gridRange: {
    sheetId: journal.sheetId,
    startRowIndex: 0,
    endRowIndex: WINDOW_ROWS + 1,
    startColumnIndex: PAYLOAD,
    endColumnIndex: PAYLOAD + 1,
  },
});

/** What each commit changed, by its number, as far as the window goes; a commit whose last part lies below it is left out. */
export const readPayloads = ({
  extra,
  journal: window,
}: Snapshot): ReadonlyMap<number, readonly Change[]> => {
  const cells = extra.find(({ key }) => key === filterKey(payloadFilter()))?.values[0] ?? [];
  const texts = new Map<number, string>();
  window.rows.forEach(({ commit, row }) =>
    texts.set(commit, (texts.get(commit) ?? '') + String(cells[row] ?? '')),
  );
  const changes = new Map<number, readonly Change[]>();
  for (const [commit, text] of texts)
    try {
      changes.set(commit, JSON.parse(text === '' ? '[]' : text) as Change[]);
    } catch {
      // Cut off by the window, or changed by hand: not known, so not undone.
    }
  return changes;
};
