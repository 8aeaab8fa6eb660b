import { dayForPeople } from '../../core/day';
import { defineDigestSection } from '../../core/digest';
import { openActions, overdueDays } from './facts';
import { actions } from './tab';

/** An agency's own actions that are overdue or soon due. Their text is free, and stays in the workbook. */
export const dueActions = defineDigestSection({
  key: 'dueActions',
  part: 'act',
  reads: [actions],
  title: 'Actions of your agency',
  texts: {
    overdue: '{action}{from}: was due {due}, {days} days overdue',
    due: '{action}{from}: due {due}',
  },
  worthAMail: true,
  lines: (book, { agencyId, to }, { today }) =>
    openActions(book)
      .filter(({ ownerId, dueOn }) => ownerId === agencyId && dueOn <= to)
      .map((action) => {
        const { actionId, meetingId, dueOn } = action;
        const days = overdueDays(action, today);
        const from = meetingId === undefined ? '' : ` (${meetingId})`;
        const params = { action: actionId, from, due: dayForPeople(dueOn) };
        return days > 0
          ? { text: 'overdue' as const, params: { ...params, days } }
          : { text: 'due' as const, params };
      }),
});

/** How much is overdue everywhere: for the office that runs the programme. */
export const overdueEverywhere = defineDigestSection({
  key: 'overdueEverywhere',
  part: 'act',
  reads: [actions],
  title: 'Overdue actions of all agencies',
  texts: { counts: '{count} overdue, at {agencies} agencies; the oldest by {days} days' },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    const overdue =
      agencyType === 'manpower' ? openActions(book).filter((action) => overdueDays(action, today) > 0) : [];
    const [oldest] = overdue;
    if (!oldest) return [];
    const agencies = new Set(overdue.map(({ ownerId }) => ownerId)).size;
    const params = { count: overdue.length, agencies, days: overdueDays(oldest, today) };
    return [{ text: 'counts' as const, params }];
  },
});

export const actionsDigests = [dueActions, overdueEverywhere] as const;
