import { addDays, dayForPeople, daysBetween } from '../../core/day';
import { DUE_RULES } from '../../core/due-rules';
import { defineRule } from '../../core/rule';
import { isReminded } from '../actions/facts';
import { agencies } from '../agencies/tab';
import { enrolments } from '../enrolments/tab';
import { isReleased } from '../participants/facts';
import { participants } from '../participants/tab';
import { staff } from '../staff/tab';
import { isOpen, isOverdue } from './facts';
import { followUps } from './tab';

export const doneInThePast = defineRule({
  code: 'R31',
  ...DUE_RULES.R31,
  on: followUps,
  check: ({ doneOn }, _, { today }) => doneOn !== undefined && doneOn > today && { column: 'doneOn' },
});

export const doneWithResult = defineRule({
  code: 'R83',
  severity: 'E',
  text: 'What is done has a day and a result, both of them.',
  why: 'The reports count results by the day on which they were reached.',
  mend: 'Enter the one that is missing, or clear both if it is not done yet.',
  on: followUps,
  check: ({ doneOn, result }) =>
    (doneOn === undefined) !== (result === undefined) && {
      column: doneOn === undefined ? 'doneOn' : 'result',
    },
});

/** Days after release by which somebody has to be followed up. */
const DAYS_TO_PLAN = 7;

/** The day of a release is nowhere but in an enrolment that it ended; without one there is nothing to wait for. */
export const releasedIsFollowedUp = defineRule({
  code: 'R61',
  severity: 'W',
  text: '{participant} is out of prison, and no follow-up is planned.',
  why: 'The help after release is half of the programme, and after a few weeks she is hard to find.',
  mend: 'Enter the release under Note a release: it plans the follow-up; or add a task under Follow-up.',
  on: participants,
  reads: [enrolments, followUps],
  onlyInValidation: true,
  check: (row, book, { today }) => {
    if (!isReleased(row)) return undefined;
    const { participantId } = row;
    const tasks = book.where(followUps, 'participantId', participantId);
    if (tasks.some((task) => task.trigger === 'release' || isOpen(task))) return undefined;
    const isFresh = book
      .where(enrolments, 'participantId', participantId)
      .some(({ state, stateOn }) => state === 'releasedEarly' && addDays(stateOn, DAYS_TO_PLAN) >= today);
    return !isFresh && { column: 'status', params: { participant: participantId } };
  },
});

/** Days overdue after which somebody has to answer for it. */
const PATIENCE = 14;

export const doneInTime = defineRule({
  code: 'R62',
  ...DUE_RULES.R62,
  on: followUps,
  onlyInValidation: true,
  check: (task, _, { today }) => {
    if (!isOverdue(task, today)) return undefined;
    const days = daysBetween(task.dueOn, today);
    const params = { due: dayForPeople(task.dueOn), days, owner: task.ownerId };
    return { column: 'dueOn', params, ...(days > PATIENCE ? { severity: 'E' as const } : {}) };
  },
});

export const ownerIsReminded = defineRule({
  code: 'R63',
  ...DUE_RULES.R63,
  on: followUps,
  reads: [agencies, staff],
  check: (task, book) =>
    isOpen(task) &&
    book.find(agencies, task.ownerId) !== undefined &&
    !isReminded(book, task.ownerId) && { column: 'ownerId', params: { owner: task.ownerId } },
});

export const followUpsRules = [
  doneInThePast,
  doneWithResult,
  releasedIsFollowedUp,
  doneInTime,
  ownerIsReminded,
] as const;
