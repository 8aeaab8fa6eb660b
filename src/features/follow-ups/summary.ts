import { defineSummary } from '../../core/summary';
import { isOpen as isActionOpen, overdueDays } from '../actions/facts';
import { actions } from '../actions/tab';
import { agencies } from '../agencies/tab';
import { isFullyRecorded } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { instructors } from '../instructors/tab';
import { hasBegun, isCancelled, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { isOpen, isOverdue } from './facts';
import { followUps } from './tab';

/** What each agency has done, and still has to do: its actions, its follow-ups, its trainers' sessions, what it proposed. */
export const agencyWork = defineSummary({
  key: 'agencyWork',
  title: 'Work of the agencies',
  reads: [agencies, instructors, cohorts, enrolments, sessions, attendance, actions, followUps],
  columns: {
    agencyId: 'text',
    name: 'text',
    actionsOpen: 'count',
    actionsOverdue: 'count',
    actionsDone: 'count',
    followUpsOpen: 'count',
    followUpsOverdue: 'count',
    followUpsDone: 'count',
    sessionsHeld: 'count',
    jpHeld: 'jp',
    sessionsToCome: 'count',
    unrecorded: 'count',
    unverified: 'count',
  },
  tables: (book, { today, now }) => {
    const rows = book.rows(agencies).map(({ agencyId, name }) => {
      const mine = book.where(actions, 'ownerId', agencyId);
      const open = mine.filter(isActionOpen);
      const tasks = book.where(followUps, 'ownerId', agencyId);
      const taught = book
        .where(instructors, 'agencyId', agencyId)
        .flatMap(({ instructorId }) => book.where(sessions, 'instructorId', instructorId))
        .filter((session) => !isCancelled(session));
      const held = taught.filter(({ status }) => status === 'held');
      return {
        agencyId,
        name,
        actionsOpen: open.length,
        actionsOverdue: open.filter((action) => overdueDays(action, today) > 0).length,
        actionsDone: mine.filter(({ status }) => status === 'done').length,
        followUpsOpen: tasks.filter(isOpen).length,
        followUpsOverdue: tasks.filter((task) => isOverdue(task, today)).length,
        followUpsDone: tasks.filter((task) => !isOpen(task)).length,
        sessionsHeld: held.length,
        jpHeld: totalJp(held),
        sessionsToCome: taught.filter((session) => session.status === 'planned' && !hasBegun(session, now))
          .length,
        unrecorded: taught.filter((session) => hasBegun(session, now) && !isFullyRecorded(book, session))
          .length,
        unverified: book.where(enrolments, 'proposedBy', agencyId).filter(({ state }) => state === 'proposed')
          .length,
      };
    });
    return rows.length === 0 ? [] : [{ subject: '', name: '', rows }];
  },
});

export const followUpsSummaries = [agencyWork] as const;
