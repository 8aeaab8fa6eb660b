import { defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { seated, waiting } from './facts';
import { enrolments } from './tab';

/** The numbers of each cohort that is under way or about to be. */
export const numbers = defineDigestSection({
  key: 'numbers',
  reads: [cohorts, enrolments],
  title: 'Numbers',
  texts: { cohort: '{cohort}: {enrolled} of {capacity} places taken, {waiting} waiting' },
  worthAMail: false,
  lines: (book) =>
    book
      .rows(cohorts)
      .filter(({ status }) => status === 'planned' || status === 'active')
      .map(({ cohortId, capacity }) => ({
        text: 'cohort' as const,
        params: {
          cohort: cohortId,
          enrolled: seated(book, cohortId).length,
          capacity,
          waiting: waiting(book, cohortId).length,
        },
      })),
});

export const enrolmentsDigests = [numbers] as const;
