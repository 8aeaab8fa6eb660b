import { dayForPeople } from '../../core/day';
import { DUE_RULES } from '../../core/due-rules';
import { defineRule } from '../../core/rule';
import { agencies } from '../agencies/tab';
import { meetings } from '../meetings/tab';
import { staff } from '../staff/tab';
import { isOpen, isReminded, overdueDays } from './facts';
import { actions } from './tab';

export const doneHasItsDay = defineRule({
  code: 'R31',
  ...DUE_RULES.R31,
  on: actions,
  check: ({ status, doneOn }, _book, { today }) => {
    const fits = status === 'done' ? doneOn !== undefined && doneOn <= today : doneOn === undefined;
    return !fits && { column: 'doneOn' };
  },
});

/** Days after which an overdue action is a fault. */
const DAYS_OF_GRACE = 14;

export const doneInTime = defineRule({
  code: 'R62',
  ...DUE_RULES.R62,
  on: actions,
  onlyInValidation: true,
  check: (action, _book, { today }) => {
    const days = isOpen(action) ? overdueDays(action, today) : 0;
    return (
      days > 0 && {
        column: 'dueOn',
        severity: days > DAYS_OF_GRACE ? 'E' : 'W',
        params: { due: dayForPeople(action.dueOn), days, owner: action.ownerId },
      }
    );
  },
});

export const ownerIsReminded = defineRule({
  code: 'R63',
  ...DUE_RULES.R63,
  on: actions,
  reads: [agencies, staff],
  check: (action, book) =>
    isOpen(action) &&
    book.find(agencies, action.ownerId) !== undefined &&
    !isReminded(book, action.ownerId) && { column: 'ownerId', params: { owner: action.ownerId } },
});

export const dueAfterMeeting = defineRule({
  code: 'R82',
  severity: 'W',
  text: 'Due on {due}, before the meeting {meeting} of {on}.',
  why: 'Nothing can be due before it was decided.',
  mend: 'Correct the day on which it is due, or the meeting that it comes from.',
  on: actions,
  reads: [meetings],
  check: ({ meetingId, dueOn }, book) => {
    const meeting = meetingId === undefined ? undefined : book.find(meetings, meetingId);
    return (
      meeting !== undefined &&
      dueOn < meeting.heldOn && {
        column: 'dueOn',
        params: { due: dayForPeople(dueOn), meeting: meeting.meetingId, on: dayForPeople(meeting.heldOn) },
      }
    );
  },
});

export const actionsRules = [doneHasItsDay, doneInTime, ownerIsReminded, dueAfterMeeting] as const;
