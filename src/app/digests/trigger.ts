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

/** When the trigger last ran, of everything that is kept; undefined where it was never activated. */
export const lastBeat = (kept: Readonly<Record<string, string>>): Instant | undefined => parse(kept[KEY])?.at;

/** Whose trigger ran last, how long ago, and whether it is to be taken for dead. */
export interface HeartbeatAge extends Heartbeat {
  readonly minutes: number;
  readonly isStale: boolean;
}

/** Undefined while nobody has switched the trigger on. */
export const heartbeatAge = (ports: Ports): HeartbeatAge | undefined => {
  const last = parse(ports.memory.get(KEY));
  if (!last) return undefined;
  const minutes = minutesBetween(last.at, ports.now());
  return { ...last, minutes, isStale: minutes >= STALE_MINUTES };
};

/** Shows that the trigger lives, and whose it is. */
export const beat = (ports: Ports): void =>
  ports.memory.set(KEY, JSON.stringify({ by: ports.user(), at: ports.now() }));

/** Installs the hourly trigger, unless one is alive: this person's own, or anybody's whose heartbeat is fresh. */
export const activateDigests = (
  ports: Ports,
  snapshot: Snapshot,
): { readonly by: string; readonly isNew: boolean } => {
  refuseCopy(snapshot, ports);
  const last = heartbeatAge(ports);
  if (last && !last.isStale) return { by: last.by, isNew: false };
  const isNew = !ports.triggers.has(HOURLY);
  if (isNew) ports.triggers.installHourly(HOURLY);
  beat(ports);
  return { by: ports.user(), isNew };
};
