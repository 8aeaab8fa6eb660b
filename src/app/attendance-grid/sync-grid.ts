import * as z from 'zod/mini';
import { repairStrays } from '../commit/repair';
import { type Outcome, transact } from '../commit/transact';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import { decideSync, type Painted, READS } from './decide-sync';
import { gridFilter } from './grid';
import { hasMoved } from './landed';
import { mendGrid } from './mend-grid';
import type { Synced } from './synced';

export const SYNC_INPUT = () => z.strictObject({ cohortId: z.string('R13').check(z.maxLength(30, 'R14')) });

/** Reads what was typed into a cohort's grid into the attendance, and paints the grid anew; makes it where there is none. One read, one write. */
export const syncAttendanceGrid = (
  ports: Ports,
  { cohortId }: { readonly cohortId: string },
  requestId: string,
): Outcome<Synced, Refused> => {
  let painted: Painted | undefined;
  const outcome = transact<Synced, Refused>(ports, {
    name: 'syncAttendanceGrid',
    by: ports.user(),
    requestId,
    inputHash: cohortId,
    tabs: READS,
    extra: [gridFilter(cohortId)],
    decide: (snapshot) => {
      const decided = decideSync(snapshot, ports, cohortId);
      if ('painted' in decided) ({ painted } = decided);
      return decided;
    },
  });
  // Three errors where a tab was to be made: most likely there is one of this title.
  if (outcome.type === 'unknown' && painted && !painted.before)
    throw new WorkbookFault('gridTaken', { title: painted.grid.title });
  if (outcome.type !== 'done') return outcome;
  const { landing, written, snapshot } = outcome;
  if (landing && landing.strays.length > 0)
    repairStrays(ports, landing.strays, snapshot, requestId, ports.user());
  if (written && painted?.before && hasMoved(painted.grid, written))
    mendGrid(ports, painted.patches, painted.grid, painted.before, requestId);
  return outcome;
};
