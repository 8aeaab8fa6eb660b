import type { Book } from '../../core/book';
import { defineQuery, refuse } from '../../core/command';
import type { Day } from '../../core/day';
import { shownCount } from '../../core/small-group';
import { isOpen as isOpenAction, openActions, overdueDays } from '../actions/facts';
import { actions } from '../actions/tab';
import { agencies } from '../agencies/tab';
import { assessments } from '../assessments/tab';
import { isFullyRecorded } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { certificates } from '../certificates/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { isOpen, isOverdue, type Task } from '../follow-ups/facts';
import { followUps } from '../follow-ups/tab';
import { daysOffOn } from '../holidays/facts';
import { holidays } from '../holidays/tab';
import { byTime as byMeeting } from '../meetings/facts';
import { meetings } from '../meetings/tab';
import { monthOf } from '../outcomes/facts';
import { outcomes } from '../outcomes/tab';
import { participants } from '../participants/tab';
import { programmes } from '../programmes/tab';
import { hasBegun, isCancelled, type Session, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';
import { insuranceIn, type Line, linesOf, rungsOf, tableOf } from './facts';
import { type Period, periodOf, REPORTERS, reported, reportInput, reportMonths } from './input';
import { bookAsOf } from './plan';

/** More agencies than these are not named one by one, nor more meetings than these. */
const MOST_AGENCIES = 6;
const MOST_MEETINGS = 4;

/** How much of something each agency has, in the order of their tab; beyond the first few together. */
const byAgency = (book: Book, ownerIds: readonly string[]) => {
  const counted = book
    .rows(agencies)
    .map(({ agencyId }) => ({ agencyId, count: ownerIds.filter((id) => id === agencyId).length }))
    .filter(({ count }) => count > 0);
  return { agencies: counted.slice(0, MOST_AGENCIES), more: counted.slice(MOST_AGENCIES).length };
};

/** Why a session was called off, as far as the day tells: its own words are free, and may name somebody. */
const causeOf = (book: Book, { sessionOn }: Session): 'prison' | 'dayOff' | 'other' => {
  const off = daysOffOn(book, sessionOn);
  if (off.some(({ type }) => type === 'prison')) return 'prison';
  return off.length > 0 ? 'dayOff' : 'other';
};

/** What stood in the way. */
const obstaclesIn = (
  book: Book,
  own: readonly Session[],
  tasks: readonly Task[],
  { month, asOf }: Period,
  now: string,
  minimum: number,
) => {
  const inMonth = own.filter(({ sessionOn }) => monthOf(sessionOn) === month);
  const calledOff = { prison: 0, dayOff: 0, other: 0 };
  for (const session of inMonth) if (session.status === 'cancelled') calledOff[causeOf(book, session)] += 1;
  const late = byAgency(
    book,
    tasks.filter((task) => isOverdue(task, asOf)).map(({ ownerId }) => ownerId),
  );
  return {
    calledOff,
    moved: inMonth.filter(({ status }) => status === 'moved').length,
    unrecorded: own.filter(
      (session) =>
        !isCancelled(session) &&
        session.sessionOn <= asOf &&
        hasBegun(session, now) &&
        !isFullyRecorded(book, session),
    ).length,
    actions: byAgency(
      book,
      openActions(book)
        .filter((action) => overdueDays(action, asOf) > 0)
        .map(({ ownerId }) => ownerId),
    ),
    // A task is of one person: a few tasks are of a few.
    tasks: {
      ...late,
      agencies: late.agencies.map(({ agencyId, count }) => ({ agencyId, count: shownCount(count, minimum) })),
    },
  };
};

/** What the month after is to bring. */
const planFor = (book: Book, own: readonly Session[], tasks: readonly Task[], next: Day, minimum: number) => {
  const planned = own.filter((session) => !isCancelled(session) && monthOf(session.sessionOn) === next);
  const held = book
    .rows(meetings)
    .filter(({ status, heldOn }) => status !== 'cancelled' && monthOf(heldOn) === next)
    .sort(byMeeting);
  return {
    sessions: planned.length,
    jp: totalJp(planned),
    meetings: held.slice(0, MOST_MEETINGS).map(({ heldOn }) => heldOn),
    moreMeetings: held.slice(MOST_MEETINGS).length,
    actions: book.rows(actions).filter((action) => isOpenAction(action) && monthOf(action.dueOn) === next)
      .length,
    tasks: shownCount(tasks.filter((task) => isOpen(task) && monthOf(task.dueOn) === next).length, minimum),
  };
};

/** Tasks of the people of some cohorts, or all there are. */
const tasksOf = (book: Book, all: Line, isChosen: boolean): readonly Task[] => {
  if (!isChosen) return book.rows(followUps);
  const people = new Set(
    all.cohorts.flatMap(({ cohortId }) =>
      book.where(enrolments, 'cohortId', cohortId).map(({ participantId }) => participantId),
    ),
  );
  return book.rows(followUps).filter(({ participantId }) => people.has(participantId));
};

/** A month of a programme, or of all that ran in it, for those above: counts only, and no small ones. */
export const monthlyReport = defineQuery({
  name: 'monthlyReport',
  roles: REPORTERS,
  reads: [
    ...[settings, agencies, holidays, meetings, actions, programmes, cohorts, participants, enrolments],
    ...[sessions, attendance, assessments, certificates, followUps, outcomes],
  ],
  input: reportInput,
  refusals: {
    notYet: 'This month is still to come.',
    noProgramme: 'There is no programme {id}.',
  },
  answer: (today0, { programmeId, month }, { now, today }) => {
    const months = reportMonths(today0, today);
    const wanted = month ?? months[1] ?? today;
    if (monthOf(wanted) > today) return refuse('notYet', 'month');
    if (programmeId !== undefined && !today0.find(programmes, programmeId))
      return refuse('noProgramme', 'programmeId', { id: programmeId });
    const period = periodOf(wanted, today);
    const { asOf } = period;
    const book = bookAsOf(today0, asOf, !period.isRunning);
    const list = reported(book, programmeId, period);
    const parts = linesOf(book, list);
    const { all } = parts;
    const own = all.cohorts.flatMap(({ cohortId }) => book.where(sessions, 'cohortId', cohortId));
    const tasks = tasksOf(book, all, programmeId !== undefined);
    const nameOf = (agencyId: string | undefined) => book.find(agencies, agencyId ?? '')?.name ?? '';
    const {
      letterhead,
      letterPlace,
      signerTitle,
      signerName,
      signerStaffNo,
      reportNo,
      reportTo,
      minimumCell,
    } = settingsOf(book);
    const [first] = list;
    return {
      ...{ today, months, period },
      programmes: book
        .rows(programmes)
        .filter(({ status }) => status !== 'cancelled')
        .map(({ programmeId: id, name }) => ({ programmeId: id, name })),
      /** Null is all that ran. */
      chosen: programmeId ?? null,
      minimum: minimumCell,
      letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo, reportNo, reportTo },
      agency: nameOf(first?.leadId ?? first?.providerId),
      reported: list.map(({ programmeId: id, name, providerId }) => ({
        ...{ programmeId: id, name },
        provider: nameOf(providerId),
      })),
      table: tableOf(book, parts, period.month, asOf, minimumCell),
      rungs: rungsOf(book, all.cohorts, asOf, minimumCell),
      insurance: insuranceIn(book, all.cohorts, minimumCell),
      obstacles: obstaclesIn(book, own, tasks, period, now, minimumCell),
      plan: planFor(book, own, tasks, period.next, minimumCell),
    };
  },
});

export const reportsQueries = [monthlyReport] as const;
