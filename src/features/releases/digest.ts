import { defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';

/** How many left a running cohort by release, for the prison: no codes, and no days. */
export const releases = defineDigestSection({
  key: 'releases',
  part: 'numbers',
  reads: [cohorts, enrolments],
  title: 'Released during training',
  texts: { cohort: '{cohort}: {count} people' },
  worthAMail: false,
  lines: (book, { agencyType }) =>
    agencyType === 'prison'
      ? book
          .rows(cohorts)
          .filter(({ status }) => status === 'planned' || status === 'active')
          .flatMap(({ cohortId }) => {
            const count = book
              .where(enrolments, 'cohortId', cohortId)
              .filter(({ state }) => state === 'releasedEarly').length;
            return count > 0 ? [{ text: 'cohort' as const, params: { cohort: cohortId, count } }] : [];
          })
      : [],
});

export const releasesDigests = [releases] as const;
