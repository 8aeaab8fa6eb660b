import { daysBetween } from '../../core/day';
import { orderedDays } from '../../core/ordered-days';
import { defineRule } from '../../core/rule';
import { cohorts } from '../cohorts/tab';
import { participants } from '../participants/tab';
import { isExit, isSeated, placeAmongSeated, placeInLine, seated, waiting } from './facts';
import { enrolments } from './tab';

export const enrolmentDays = orderedDays(enrolments, 'startOn', 'endOn');

export const exitHasReason = defineRule({
  code: 'R30',
  severity: 'E',
  text: 'Whoever leaves before the end needs a reason here.',
  why: 'Reports and the decision whether she may come again go by the reason.',
  mend: 'Write in a few words why she left, without anything about her case or her health.',
  on: enrolments,
  check: (row) => isExit(row) && row.stateReason === undefined && { column: 'stateReason' },
});

export const onceInACohort = defineRule({
  code: 'R40',
  severity: 'E',
  text: '{participant} is already in {cohort}, as {other}.',
  why: 'She would be counted twice and take the place of somebody else.',
  mend: 'Void the later row, unless something was recorded under it; then void the other one.',
  on: enrolments,
  check: (row, book) => {
    if (isExit(row)) return undefined;
    const twin = book
      .where(enrolments, 'participantId', row.participantId)
      .find(
        (other) => other.cohortId === row.cohortId && other.enrolmentId < row.enrolmentId && !isExit(other),
      );
    return (
      twin && {
        column: 'participantId',
        params: { participant: row.participantId, cohort: row.cohortId, other: twin.enrolmentId },
      }
    );
  },
});

/** Whoever came last is one too many, not whoever happens to stand below. */
export const withinQuota = defineRule({
  code: 'R46',
  severity: 'E',
  text: '{cohort} has {capacity} places; this is number {number}.',
  why: 'The room, the material and the guards are planned for the quota.',
  mend: 'Raise the quota as agreed with the prison, or put the last one on the waiting list under Stages and waiting list.',
  on: enrolments,
  reads: [cohorts],
  check: (row, book) => {
    const cohort = book.find(cohorts, row.cohortId);
    if (!cohort || !isSeated(row)) return undefined;
    if (seated(book, row.cohortId).length <= cohort.capacity) return undefined;
    const number = placeAmongSeated(book, row);
    return (
      number > cohort.capacity && {
        column: 'state',
        params: { cohort: row.cohortId, capacity: cohort.capacity, number },
      }
    );
  },
});

export const consentGiven = defineRule({
  code: 'R33',
  severity: 'E',
  text: '{participant} has not given her consent yet.',
  why: 'Data about prisoners may be used only with their consent (UU 27/2022).',
  mend: 'Have the prison obtain the consent and enter it with the participant; until then set her back to proposed.',
  on: enrolments,
  reads: [participants],
  check: (row, book) => {
    if (!isSeated(row)) return undefined;
    const participant = book.find(participants, row.participantId);
    return (
      participant !== undefined &&
      participant.consent !== 'yes' && { column: 'participantId', params: { participant: row.participantId } }
    );
  },
});

export const lineInOrder = defineRule({
  code: 'R45',
  severity: 'W',
  text: 'Number {number} in line; it should be {expected}.',
  why: 'Who comes next is read from the number in line, so a gap or a double number leads to disputes.',
  mend: 'Press Mend at once: the line is numbered anew from 1, in the order in which it stands.',
  on: enrolments,
  check: (row, book) => {
    if (row.state !== 'waiting') return undefined;
    const expected = placeInLine(book, row);
    return row.waitNo !== expected && { column: 'waitNo', params: { number: row.waitNo ?? '–', expected } };
  },
  // The whole line: one number alone might come before somebody who stands further in front.
  fix: ({ cohortId }, book) => waiting(book, cohortId).map((row, n) => ({ row, values: { waitNo: n + 1 } })),
});

/** Ages between which training is planned (domain page, section 5). */
const YOUNGEST = 18;
const OLDEST = 65;

export const ageWithinRange = defineRule({
  code: 'R15',
  severity: 'W',
  text: '{participant} will be about {age} when {cohort} starts.',
  why: 'Training and insurance are planned for people of 18 to 65, and a strange age is often a wrong year.',
  mend: 'Check the year of birth with the prison; if it is right, acknowledge the finding.',
  on: enrolments,
  reads: [cohorts, participants],
  check: (row, book) => {
    const birthYear = book.find(participants, row.participantId)?.birthYear;
    const cohort = book.find(cohorts, row.cohortId);
    if (birthYear === undefined || !cohort || isExit(row)) return undefined;
    const age = Number(cohort.startOn.slice(0, 4)) - birthYear;
    return (
      (age < YOUNGEST || age > OLDEST) && {
        column: 'participantId',
        params: { participant: row.participantId, age, cohort: row.cohortId },
      }
    );
  },
});

const DAYS_BEFORE_START = 7;

export const quorumReached = defineRule({
  code: 'R47',
  severity: 'W',
  text: '{enrolled} have a place; at least {quorum} are needed, and the start is near.',
  why: 'With fewer people than the minimum the package is usually postponed.',
  mend: 'Give places to those who wait, ask the prison for more proposals, or postpone the start.',
  on: cohorts,
  reads: [enrolments],
  check: ({ cohortId, quorum, startOn, status }, book, { today }) => {
    const isNear = today <= startOn && daysBetween(today, startOn) <= DAYS_BEFORE_START;
    if (quorum === undefined || !isNear || status === 'cancelled') return undefined;
    const enrolled = seated(book, cohortId).length;
    return enrolled < quorum && { column: 'quorum', params: { enrolled, quorum } };
  },
});

export const enrolmentsRules = [
  enrolmentDays,
  exitHasReason,
  onceInACohort,
  withinQuota,
  consentGiven,
  lineInOrder,
  ageWithinRange,
  quorumReached,
] as const;
