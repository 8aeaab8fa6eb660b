import { RECORDERS } from '../../features/attendance/facts';
import { cohorts } from '../../features/cohorts/tab';
import { admittedContext } from '../admit';
import type { Ports } from '../ports';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { GRID_KEY, gridFilter } from './grid';
import { cohortIdsIn } from './read-grid';

/** A cohort, and whether it has a grid. */
export interface CohortGrid {
  readonly cohortId: string;
  readonly name: string;
  readonly hasGrid: boolean;
}

export const listAttendanceGrids = (ports: Ports): { answer: readonly CohortGrid[]; snapshot: Snapshot } => {
  const snapshot = readSnapshot(ports, { tabs: [cohorts] }, [gridFilter()]);
  admittedContext(snapshot, ports, RECORDERS);
  const there = new Set(
    snapshot.extra.filter(({ key }) => key === GRID_KEY).flatMap(({ values }) => cohortIdsIn(values)),
  );
  const answer = snapshot.book
    .rows(cohorts)
    .map(({ cohortId, name }) => ({ cohortId, name, hasGrid: there.has(cohortId) }));
  return { answer, snapshot };
};
