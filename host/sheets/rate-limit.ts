import { ApiError } from './errors';
import { limits } from './model/limits';

const minute = 60_000;

/** Counts calls a user and refuses those above the limit of a minute. */
export type RateLimit = (user: string, kind: 'read' | 'write', now: number) => void;

/** 60 reads and 60 writes a minute a user, in windows of a whole minute (documented: usage limits; the window is assumed). */
export function createRateLimit(): RateLimit {
  const counts = new Map<string, { window: number; calls: number }>();
  return (user, kind, now) => {
    const key = `${kind} ${user}`;
    const window = Math.floor(now / minute);
    const entry = counts.get(key);
    const calls = entry?.window === window ? entry.calls + 1 : 1;
    counts.set(key, { window, calls });
    if (calls <= limits.callsPerMinute) return;
    const word = kind === 'read' ? 'Read' : 'Write';
    throw new ApiError(
      'RESOURCE_EXHAUSTED',
      `Quota exceeded for quota metric '${word} requests' and limit '${word} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`,
    );
  };
}
