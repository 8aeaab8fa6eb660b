import { dayForPeople } from '../../core/day';
import { percentToSay } from '../../core/fraction';
import { defineRule } from '../../core/rule';
import { bestResult } from '../assessments/facts';
import { assessments } from '../assessments/tab';
import { ratesOf } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { sessions } from '../sessions/tab';
import { settings } from '../settings/tab';
import { isActive, isRateBelow, thresholdOf } from './facts';
import { missingBefore, seriesOf } from './plan';
import { certificates } from './tab';

export const afterTheEnd = defineRule({
  code: 'R32',
  severity: 'E',
  text: 'A certificate of {on} comes before {until}: the end of the cohort, or the assessment.',
  why: 'A certificate that is older than the training it attests is not accepted by anybody.',
  mend: 'Correct the day of issue, the last day of the cohort, or the day of the assessment.',
  on: certificates,
  reads: [cohorts, enrolments, assessments],
  check: (row, book) => {
    const enrolment = book.find(enrolments, row.enrolmentId);
    const cohort = enrolment && book.find(cohorts, enrolment.cohortId);
    if (!cohort || !isActive(row)) return undefined;
    const best = row.type === 'competence' ? bestResult(book, enrolment) : undefined;
    const days = [
      ...(cohort.status === 'completed' ? [] : [cohort.endOn]),
      ...(best?.result === 'competent' ? [best.since] : []),
    ];
    const until = days.find((day) => row.issuedOn < day);
    return (
      until !== undefined && {
        column: 'issuedOn',
        params: { on: dayForPeople(row.issuedOn), until: dayForPeople(until) },
      }
    );
  },
});

export const numberUsedOnce = defineRule({
  code: 'R49',
  severity: 'E',
  text: 'Number {number} is not in order: another row has it (voided ones count), or the one before it is missing ({missing}).',
  why: 'Certificates are accounted for by their numbers: none twice, none missing.',
  mend: 'Correct the number by the paper that was handed out; where one is missing, find out where it went and note it.',
  on: certificates,
  reads: [settings],
  check: (row, book) => {
    const number = row.certificateNo.trim();
    const twins = book.reading(certificates, 'certificateNo', number);
    const isFirst = twins[0]?.at === row.$.at;
    const others = book.at(certificates, new Set(twins.map(({ at }) => at)));
    if (!isFirst || others.some(({ $ }) => $.voided))
      return { column: 'certificateNo', params: { number, missing: '–' } };
    const missing = missingBefore(seriesOf(book, row.type, row.issuedOn), number);
    return missing !== undefined && { column: 'certificateNo', severity: 'I', params: { number, missing } };
  },
});

/** As a list of results has it. */
const LETTERS = { competent: 'K', notYet: 'BK', unassessed: '–' } as const;

export const earned = defineRule({
  code: 'R60',
  severity: 'E',
  text: 'Not earned: {rate} % attended, at least {threshold} % are needed; result of the assessment: {result}.',
  why: 'A certificate attests what was reached; one that was not earned devalues all others.',
  mend: 'Correct the attendance or the assessment, or revoke the certificate with its reason.',
  on: certificates,
  reads: [settings, cohorts, enrolments, sessions, attendance, assessments],
  check: (row, book) => {
    const enrolment = book.find(enrolments, row.enrolmentId);
    if (!enrolment || !isActive(row)) return undefined;
    const { whole } = ratesOf(book, enrolment);
    const { result } = bestResult(book, enrolment);
    const isEarned = !isRateBelow(book, whole) && (row.type === 'training' || result === 'competent');
    return (
      !isEarned && {
        column: 'enrolmentId',
        params: { rate: percentToSay(whole), threshold: thresholdOf(book), result: LETTERS[result] },
      }
    );
  },
});

export const oneOfAType = defineRule({
  code: 'R75',
  severity: 'E',
  text: '{enrolment} already has a certificate of this type: {other}.',
  why: 'Two valid certificates for the same thing cannot be accounted for.',
  mend: 'Revoke the one that is wrong, with its reason.',
  on: certificates,
  check: (row, book) => {
    // Both are named: undo may bring back the older one, and only that row is looked at then.
    const twin = book
      .where(certificates, 'enrolmentId', row.enrolmentId)
      .find((other) => other.type === row.type && isActive(other) && other.$.at !== row.$.at);
    return (
      twin !== undefined &&
      isActive(row) && {
        column: 'enrolmentId',
        params: { enrolment: row.enrolmentId, other: twin.certificateNo },
      }
    );
  },
});

export const certificatesRules = [afterTheEnd, numberUsedOnce, earned, oneOfAType] as const;
