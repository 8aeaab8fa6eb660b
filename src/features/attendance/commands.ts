import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { enrolments } from '../enrolments/tab';
import { isCancelled } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { conflictOf, jpOfCode, recordedFor, RECORDERS, roster, stampOf } from './facts';
import { attendance } from './tab';

const entry = () =>
  z.strictObject({
    enrolmentId: fieldOf(attendance, 'enrolmentId'),
    code: fieldOf(attendance, 'code'),
    /** Only asked for when late: the other codes say how much by themselves. */
    jp: z.optional(fieldOf(attendance, 'jpAttended')),
    note: fieldOf(attendance, 'note'),
    /** Version of the row that the form showed, or null when there was none. */
    version: z.nullable(z.string('R13')),
  });

/**
 * Records who came. Whoever was recorded differently by somebody else in the meantime is left as they are
 * and named in the answer; all others are saved.
 */
export const recordAttendance = defineCommand({
  name: 'recordAttendance',
  roles: RECORDERS,
  reads: [enrolments, sessions, attendance],
  writes: [attendance, sessions],
  input: () =>
    z.strictObject({
      sessionId: fieldOf(attendance, 'sessionId'),
      entries: z.array(entry()).check(z.minLength(1, 'R01'), z.maxLength(500, 'R14')),
    }),
  refusals: {
    noSession: 'There is no session {id}, or it was cancelled.',
    notOnRoster: '{id} is not expected at this session.',
    twice: '{id} is there twice.',
  },
  decide: (book, { sessionId, entries }, context) => {
    const session = book.find(sessions, sessionId);
    if (!session || isCancelled(session)) return refuse('noSession', 'sessionId', { id: sessionId });
    const expected = new Set(roster(book, session).map(({ enrolmentId }) => enrolmentId));
    const stranger = entries.find(({ enrolmentId }) => !expected.has(enrolmentId));
    if (stranger) return refuse('notOnRoster', 'entries', { id: stranger.enrolmentId });
    const ids = entries.map(({ enrolmentId }) => enrolmentId);
    const double = ids.find((id, n) => ids.indexOf(id) !== n);
    if (double !== undefined) return refuse('twice', 'entries', { id: double });

    const draft = createDraft(book, context.marks);
    const conflicts: ReturnType<typeof conflictOf>[] = [];
    const stamp = stampOf('sidebar', session, context);
    for (const item of entries) {
      const values = {
        code: item.code,
        jpAttended: jpOfCode(item.code, session, item.jp),
        note: item.note,
      };
      const known = recordedFor(book, sessionId, item.enrolmentId);
      if (!known) {
        draft.add(attendance, { sessionId, enrolmentId: item.enrolmentId, ...values, ...stamp });
        continue;
      }
      const isSame =
        known.code === values.code && known.jpAttended === values.jpAttended && known.note === values.note;
      if (isSame) continue;
      if (known.$.version === item.version) draft.set(attendance, known, { ...values, ...stamp });
      else conflicts.push(conflictOf(known));
    }
    if (session.status === 'planned') draft.set(sessions, session, { status: 'held' });
    return decided(draft, { sessionId, saved: entries.length - conflicts.length, conflicts });
  },
});

export const attendanceCommands = [recordAttendance] as const;
