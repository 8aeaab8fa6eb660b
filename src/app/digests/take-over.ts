import { admit, STEWARDS } from '../admit';
import type { Outcome } from '../commit/transact';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { readSnapshot } from '../read/snapshot';
import { activateDigests } from './trigger';

/** Whose trigger it is now, and whether it was switched on just now. */
export type TakenOver = ReturnType<typeof activateDigests>;

/** Switches the trigger on in the name of the person at the keyboard, unless one is alive. Writes nothing into the workbook. */
export const takeOver = (ports: Ports): Outcome<TakenOver, Refused> => {
  const snapshot = readSnapshot(ports, { tabs: [] });
  admit(snapshot, ports.user(), STEWARDS);
  return { type: 'done', answer: activateDigests(ports, snapshot), snapshot, changes: [] };
};
