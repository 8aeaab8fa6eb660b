import { type Grid, HEAD_COLUMNS, HEAD_ROWS } from './grid';

/** The grid of a cohort that has none yet: its head, and nobody. */
export const emptyGrid = (cohortId: string, title: string): Grid => ({
  cohortId,
  title,
  rows: new Map(HEAD_ROWS.map((key, n) => [key, n])),
  columns: new Map(HEAD_COLUMNS.map((key, n) => [key, n])),
  bases: new Map(),
  size: { rows: HEAD_ROWS.length, columns: HEAD_COLUMNS.length },
  used: { rows: HEAD_ROWS.length, columns: HEAD_COLUMNS.length },
  valueAt: () => '',
});

const append = (places: ReadonlyMap<string, number>, keys: readonly string[], from: number) => {
  const fresh = [...new Set(keys)].filter((key) => !places.has(key));
  return { fresh, places: new Map([...places, ...fresh.map((key, n) => [key, from + n] as const)]) };
};

/** The grid with whom and what it does not have yet: people below, sessions on the right of everything that is there. */
export const extendGrid = (grid: Grid, people: readonly string[], sessionIds: readonly string[]) => {
  const rows = append(grid.rows, people, grid.used.rows);
  const columns = append(grid.columns, sessionIds, grid.used.columns);
  return {
    grid: {
      ...grid,
      rows: rows.places,
      columns: columns.places,
      size: {
        rows: Math.max(grid.size.rows, grid.used.rows + rows.fresh.length),
        columns: Math.max(grid.size.columns, grid.used.columns + columns.fresh.length),
      },
    } satisfies Grid,
    newPeople: new Set(rows.fresh),
    newSessions: new Set(columns.fresh),
  };
};
