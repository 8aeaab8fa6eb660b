import { defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';

/** Who left a running cohort by release: codes for the prison, and no days. */
export const releases = defineDigestSection({
  key: 'releases',
  part: 'numbers',
  reads: [cohorts, enrolments],
  title: 'Released during training',
  texts: { cohort: '{cohort}: {count} people ({participants})' },
  worthAMail: false,
  lines: (book, { agencyType }) =>
    agencyType === 'prison'
      ? book
          .rows(cohorts)
          .filter(({ status }) => status === 'planned' || status === 'active')
          .flatMap(({ cohortId }) => {
            const ids = book
              .where(enrolments, 'cohortId', cohortId)
              .filter(({ state }) => state === 'releasedEarly')
              .map(({ participantId }) => participantId);
            const params = { cohort: cohortId, count: ids.length, participants: ids.join(', ') };
            return ids.length > 0 ? [{ text: 'cohort' as const, params }] : [];
          })
      : [],
});

export const releasesDigests = [releases] as const;
