import type { Book } from '../../core/book';
import { type Addressee, defineDigestSection } from '../../core/digest';
import { isOpen, type Task } from './facts';
import { followUps } from './tab';

const MOST_LINES = 10;

/** No day is told: from a task's due day one could count back to that of a release. */
const TEXTS = {
  business: '{participant}: business development ({task})',
  sales: '{participant}: sales or exhibition ({task})',
  funding: '{participant}: funding ({task})',
  nib: '{participant}: NIB ({task})',
  insurance: '{participant}: JKK/JKM ({task})',
  visit: '{participant}: visit ({task})',
  job: '{participant}: job ({task})',
  more: 'and {count} more tasks',
};

/** An agency's own open tasks, those that have waited longest first. */
const linesOf = (book: Book, { agencyId }: Addressee, isMeant: (task: Task) => boolean) => {
  const tasks = book
    .where(followUps, 'ownerId', agencyId)
    .filter((task) => isOpen(task) && isMeant(task))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const lines = tasks.slice(0, MOST_LINES).map(({ type, participantId, taskId }) => ({
    text: type,
    params: { participant: participantId, task: taskId },
  }));
  return tasks.length > MOST_LINES
    ? [...lines, { text: 'more' as const, params: { count: tasks.length - MOST_LINES } }]
    : lines;
};

export const overdueFollowUps = defineDigestSection({
  key: 'overdueFollowUps',
  part: 'act',
  reads: [followUps],
  title: 'Follow-up overdue',
  texts: TEXTS,
  worthAMail: true,
  lines: (book, addressee, { today }) => linesOf(book, addressee, ({ dueOn }) => dueOn < today),
});

export const dueFollowUps = defineDigestSection({
  key: 'dueFollowUps',
  part: 'act',
  reads: [followUps],
  title: 'Follow-up due this week',
  texts: TEXTS,
  worthAMail: true,
  lines: (book, addressee, { today }) =>
    linesOf(book, addressee, ({ dueOn }) => dueOn >= today && dueOn <= addressee.to),
});

export const followUpsDigests = [overdueFollowUps, dueFollowUps] as const;
