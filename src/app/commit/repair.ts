import type { Alteration } from '../../core/change';
import type { Cell } from '../../core/cell';
import type { Ports } from '../ports';
import type { Snapshot } from '../read/snapshot';
import { tabByKey } from '../registry';
import type { Stray } from './landing';
import { type Outcome, transact } from './transact';

interface Repaired {
  readonly rows: number;
}

const rowWithId = (snapshot: Snapshot, tab: string, idColumn: string, id: string) =>
  snapshot.book.tables.get(tab)?.find(({ cells }) => String(cells[idColumn] ?? '').trim() === id);

const pick = (cells: Readonly<Record<string, Cell>>, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));

/** Puts back what a stray change overwrote, as it was read before the commit, and writes the change where its row is now. */
const mend = (stray: Stray, before: Snapshot, now: Snapshot): Alteration[] => {
  const { change, hit } = stray;
  const idColumn = tabByKey(change.tab)?.id ?? '';
  const columns = Object.keys(change.cells);
  const changes: Alteration[] = [];
  const victim = hit === undefined ? undefined : rowWithId(now, change.tab, idColumn, hit);
  const victimBefore = hit === undefined ? undefined : rowWithId(before, change.tab, idColumn, hit);
  if (victim && victimBefore)
    changes.push({
      type: 'set',
      tab: change.tab,
      id: hit ?? '',
      at: victim.at,
      cells: pick(victimBefore.cells, columns),
      before: pick(victim.cells, columns),
    });
  const own = rowWithId(now, change.tab, idColumn, change.id);
  if (own) changes.push({ ...change, at: own.at, before: pick(own.cells, columns) });
  return changes;
};

/** A second, journalled commit that mends what a person's moving of rows between read and commit did. */
export const repairStrays = (
  ports: Ports,
  strays: readonly Stray[],
  before: Snapshot,
  requestId: string,
  by: string,
): Outcome<Repaired, never> =>
  transact<Repaired, never>(ports, {
    name: 'repair',
    by,
    requestId: `${requestId}~repair`,
    inputHash: '',
    tabs: [...before.layouts.values()].map(({ tab }) => tab),
    decide: (now) => {
      const changes = strays.flatMap((stray) => mend(stray, before, now));
      return { changes, marks: now.journal.marks, answer: { rows: changes.length } };
    },
  });
