import type { Book } from '../../core/book';
import { mondayOf } from '../../core/day';
import { type Addressee, defineDigestSection } from '../../core/digest';
import { isOpen, type Task } from './facts';
import { followUps } from './tab';

/** No day is told: from a task's due day one could count back to that of a release. */
const TEXTS = {
  business: '{participant}: business development ({task})',
  sales: '{participant}: sales or exhibition ({task})',
  funding: '{participant}: funding ({task})',
  nib: '{participant}: NIB ({task})',
  insurance: '{participant}: JKK/JKM ({task})',
  visit: '{participant}: visit ({task})',
  job: '{participant}: job ({task})',
};

/** An agency's own open tasks, those that have waited longest first. */
const linesOf = (book: Book, { agencyId }: Addressee, isMeant: (task: Task) => boolean) =>
  book
    .where(followUps, 'ownerId', agencyId)
    .filter((task) => isOpen(task) && isMeant(task))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map(({ type, participantId, taskId }) => ({
      text: type,
      params: { participant: participantId, task: taskId },
    }));

/** Overdue is what was due before this week: a daily mail would tell the very day by moving a task from one list to the other. */
export const overdueFollowUps = defineDigestSection({
  key: 'overdueFollowUps',
  part: 'act',
  reads: [followUps],
  title: 'Follow-up overdue',
  texts: TEXTS,
  worthAMail: true,
  lines: (book, addressee, { today }) => linesOf(book, addressee, ({ dueOn }) => dueOn < mondayOf(today)),
});

export const dueFollowUps = defineDigestSection({
  key: 'dueFollowUps',
  part: 'act',
  reads: [followUps],
  title: 'Follow-up due',
  texts: TEXTS,
  worthAMail: true,
  lines: (book, addressee, { today }) =>
    linesOf(
      book,
      addressee,
      ({ dueOn }) => dueOn >= mondayOf(today) && mondayOf(dueOn) <= mondayOf(addressee.to),
    ),
});

export const followUpsDigests = [overdueFollowUps, dueFollowUps] as const;
