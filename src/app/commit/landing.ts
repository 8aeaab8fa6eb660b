import type { Alteration, Change } from '../../core/change';
import type { BatchAnswer } from '../api';
import type { Snapshot } from '../read/snapshot';

/** Ids as they stand after the commit, by tab key and row. */
type IdColumns = ReadonlyMap<string, ReadonlyMap<number, string>>;

const idColumns = (answer: BatchAnswer, snapshot: Snapshot): IdColumns => {
  const found = new Map<string, Map<number, string>>();
  for (const sheet of answer.updatedSpreadsheet?.sheets ?? [])
    for (const layout of snapshot.layouts.values()) {
      if (layout.tab.sheetId !== sheet.properties.sheetId) continue;
      const rows = found.get(layout.tab.key) ?? new Map<number, string>();
      for (const data of sheet.data ?? [])
        (data.rowData ?? []).forEach(({ values = [] }, n) => {
          const id = values[0]?.userEnteredValue?.stringValue;
          if (id !== undefined) rows.set((data.startRow ?? 0) + n, id);
        });
      found.set(layout.tab.key, rows);
    }
  return found;
};

/** A change whose row a person moved between the read and the commit: it was written into somebody else's row. */
export interface Stray {
  readonly change: Alteration;
  /** Id of the row that was hit; undefined when it is blank now. */
  readonly hit: string | undefined;
}

/** Where new rows landed, and which changes hit the wrong row. */
export interface Landing {
  readonly strays: readonly Stray[];
  /** Row (counted from 0) of each new id, by tab. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Compares the ids that the commit's own answer brought back with the rows that were meant. */
export const inspectLanding = (
  answer: BatchAnswer,
  changes: readonly Change[],
  snapshot: Snapshot,
): Landing => {
  const columns = idColumns(answer, snapshot);
  const strays = changes.flatMap((change): Stray[] => {
    // A change of the id itself, and of a row that has none, says nothing about the place.
    if (change.type !== 'set' || change.id === '') return [];
    const tab = snapshot.layouts.get(change.tab)?.tab;
    if (!tab || tab.id in change.cells) return [];
    const hit = columns.get(change.tab)?.get(change.at);
    return hit?.trim() === change.id ? [] : [{ change, hit: hit?.trim() }];
  });
  const places = new Map(
    [...columns].map(
      ([tab, rows]) => [tab, new Map([...rows].map(([row, id]) => [id, row] as const))] as const,
    ),
  );
  return { strays, places };
};
