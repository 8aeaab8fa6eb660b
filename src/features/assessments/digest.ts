import { daysBetween } from '../../core/day';
import { defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { isOver, unassessed } from './facts';
import { assessments } from './tab';

/** A cohort that ended longer ago will not be assessed because of a mail. */
const DAYS_TO_REMIND = 90;

/** Cohorts that are over and whose people are not all assessed, for those who train. */
export const assessmentsDue = defineDigestSection({
  key: 'assessmentsDue',
  part: 'act',
  reads: [cohorts, enrolments, assessments],
  title: 'Assessments still to be recorded',
  texts: { cohort: '{cohort} is over: {count} people are not assessed yet' },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) =>
    agencyType === 'provider'
      ? book.rows(cohorts).flatMap((cohort) => {
          if (!isOver(cohort, today) || daysBetween(cohort.endOn, today) > DAYS_TO_REMIND) return [];
          const count = unassessed(book, cohort.cohortId).length;
          return count > 0 ? [{ text: 'cohort' as const, params: { cohort: cohort.cohortId, count } }] : [];
        })
      : [],
});

export const assessmentsDigests = [assessmentsDue] as const;
