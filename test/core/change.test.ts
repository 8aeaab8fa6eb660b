import { applyChanges, type Change } from '../../src/core/change';
import type { Tables } from '../../src/core/book';

const tables: Tables = new Map([
  [
    'cohorts',
    [
      { at: 1, cells: { id: 'A', name: 'first' } },
      { at: 2, cells: { id: 'A', name: 'second' } },
    ],
  ],
  ['sites', [{ at: 1, cells: { id: 'X' } }]],
]);
const set = (at: number, cells: Record<string, string>): Change => ({
  type: 'set',
  tab: 'cohorts',
  id: 'A',
  at,
  cells,
  before: {},
});

describe('changes applied to tables', () => {
  it('alter the row at their place, also where two rows share an id', () => {
    const next = applyChanges(tables, [set(2, { name: 'changed' })]);
    expect(next.get('cohorts')?.map(({ cells }) => cells.name)).toEqual(['first', 'changed']);
  });

  it('add up when they meet in one row, the later one winning', () => {
    const next = applyChanges(tables, [set(1, { name: 'once', note: 'kept' }), set(1, { name: 'twice' })]);
    expect(next.get('cohorts')?.[0]?.cells).toEqual({ id: 'A', name: 'twice', note: 'kept' });
  });

  it('put new rows below, each in a place of its own that no read row has', () => {
    const add = (id: string): Change => ({ type: 'add', tab: 'cohorts', id, cells: { id } });
    const rows = applyChanges(tables, [add('B'), set(1, { name: 'x' }), add('C')]).get('cohorts') ?? [];
    expect(rows.map(({ cells }) => cells.id)).toEqual(['A', 'A', 'B', 'C']);
    expect(new Set(rows.map(({ at }) => at)).size).toBe(4);
    expect(rows.slice(2).every(({ at }) => at < 0)).toBe(true);
  });

  it('leave the tables that they were given, and all rows that they do not touch, as they are', () => {
    const before = JSON.stringify([...tables]);
    const next = applyChanges(tables, [set(1, { name: 'changed' })]);
    expect(JSON.stringify([...tables])).toBe(before);
    expect(next.get('sites')).toBe(tables.get('sites'));
    expect(next.get('cohorts')?.[1]).toBe(tables.get('cohorts')?.[1]);
  });

  it('can make a tab that had no rows', () => {
    const next = applyChanges(new Map(), [{ type: 'add', tab: 'sites', id: 'Y', cells: { id: 'Y' } }]);
    expect(next.get('sites')).toHaveLength(1);
  });
});
