import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { refuse } from '../../core/command';
import { fieldOf } from '../../core/input';
import { attendance } from '../attendance/tab';
import { isCancelled, type Session } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { isOpen } from './facts';

/** A session, and the version of it that was on the screen. */
export const chosen = () =>
  z.strictObject({ sessionId: fieldOf(attendance, 'sessionId'), version: z.string('R13') });
export const several = () => z.array(chosen()).check(z.minLength(1, 'R01'), z.maxLength(500, 'R14'));
export const reason = () => z.string('R01').check(z.trim(), z.minLength(1, 'R01'), z.maxLength(200, 'R14'));

export const REFUSALS = {
  noSession: 'There is no session {id}, or it does not take place any more.',
  recorded: 'The attendance of {id} is recorded: the session stays as it was.',
  changedSince: '{id} has been changed in the meantime. Look at it again.',
} as const;

type Chosen = z.infer<ReturnType<typeof chosen>>;

/** The sessions as they are, or why one of them cannot be changed. */
export const openSessions = (book: Book, wanted: readonly Chosen[]) => {
  const found: Session[] = [];
  for (const { sessionId, version } of wanted) {
    const session = book.find(sessions, sessionId);
    const params = { id: sessionId };
    if (!session || isCancelled(session)) return refuse('noSession', 'sessions', params);
    if (!isOpen(book, session)) return refuse('recorded', 'sessions', params);
    if (session.$.version !== version) return refuse('changedSince', 'sessions', params);
    found.push(session);
  }
  return { ok: true as const, found };
};
