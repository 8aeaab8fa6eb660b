import { type Instant, minutesBetween } from '../../core/instant';
import { refuseCopy } from '../refuse-copy';
import type { Ports } from '../ports';
import type { Snapshot } from '../read/snapshot';

/** Name of the function that the hourly trigger runs. */
export const HOURLY = 'hourly';
const KEY = 'heartbeat';
/** A trigger fires every hour, give or take; after three it is taken for dead, and somebody else may take over. */
const STALE_MINUTES = 180;

interface Heartbeat {
  readonly by: string;
  readonly at: Instant;
}

const parse = (text: string | undefined): Heartbeat | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as Heartbeat);

const readHeartbeat = (ports: Ports): Heartbeat | undefined => parse(ports.memory.get(KEY));

/** When the trigger last ran, of everything that is kept; undefined where it was never activated. */
export const lastBeat = (kept: Readonly<Record<string, string>>): Instant | undefined => parse(kept[KEY])?.at;

/** Shows that the trigger lives, and whose it is. */
export const beat = (ports: Ports): void =>
  ports.memory.set(KEY, JSON.stringify({ by: ports.user(), at: ports.now() }));

/** Installs the hourly trigger, unless one is alive: this person's own, or anybody's whose heartbeat is fresh. */
export const activateDigests = (
  ports: Ports,
  snapshot: Snapshot,
): { readonly by: string; readonly isNew: boolean } => {
  refuseCopy(snapshot, ports);
  const last = readHeartbeat(ports);
  if (last && minutesBetween(last.at, ports.now()) < STALE_MINUTES) return { by: last.by, isNew: false };
  const isNew = !ports.triggers.has(HOURLY);
  if (isNew) ports.triggers.installHourly(HOURLY);
  beat(ports);
  return { by: ports.user(), isNew };
};
