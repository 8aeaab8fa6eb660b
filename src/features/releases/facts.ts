import type { Book } from '../../core/book';
import { hashOf } from '../../core/hash';
import { type Enrolment } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { laidTasks } from '../follow-ups/facts';
import { participants } from '../participants/tab';

/** One version of all that a release of somebody touches: herself, her enrolments, her tasks after release. */
export const releaseVersionOf = (book: Book, participantId: string): string =>
  hashOf(
    [
      book.find(participants, participantId),
      ...book.where(enrolments, 'participantId', participantId),
      ...laidTasks(book, participantId, 'release'),
    ]
      .map((row) => row?.$.version ?? '')
      .join(),
  );

/** The enrolments that her last release ended: the newest ones, as long as they ended together. */
export const endedByRelease = (book: Book, participantId: string): readonly Enrolment[] => {
  const newestFirst = [...book.where(enrolments, 'participantId', participantId)].sort((a, b) =>
    a.enrolmentId < b.enrolmentId ? 1 : -1,
  );
  const others = newestFirst.findIndex(
    ({ state, stateOn }) => state !== 'releasedEarly' || stateOn !== newestFirst[0]?.stateOn,
  );
  return others === -1 ? newestFirst : newestFirst.slice(0, others);
};
