import { defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { seated, waiting } from './facts';
import { enrolments } from './tab';

/** The numbers of each cohort that is under way or about to be. */
export const numbers = defineDigestSection({
  key: 'numbers',
  part: 'numbers',
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

/** Free places that somebody waits for: one line a cohort, however many have left. */
export const freePlaces = defineDigestSection({
  key: 'freePlaces',
  part: 'act',
  reads: [cohorts, enrolments],
  title: 'Free places',
  texts: { place: '{cohort}: {places} free; next in line is {participant}' },
  worthAMail: true,
  lines: (book, { agencyType }) =>
    ['manpower', 'prison'].includes(agencyType)
      ? book.rows(cohorts).flatMap(({ cohortId, capacity }) => {
          const places = capacity - seated(book, cohortId).length;
          const [first] = waiting(book, cohortId);
          return first && places > 0
            ? [
                {
                  text: 'place' as const,
                  params: { cohort: cohortId, places, participant: first.participantId },
                },
              ]
            : [];
        })
      : [],
});

/** Proposals that wait to be verified, for those who verify. */
export const proposals = defineDigestSection({
  key: 'proposals',
  part: 'act',
  reads: [cohorts, enrolments],
  title: 'Proposals to be verified',
  texts: { waiting: '{cohort}: {count} proposals' },
  worthAMail: true,
  lines: (book, { agencyType }) =>
    agencyType === 'manpower'
      ? book.rows(cohorts).flatMap(({ cohortId }) => {
          const count = book
            .where(enrolments, 'cohortId', cohortId)
            .filter(({ state }) => state === 'proposed').length;
          return count > 0 ? [{ text: 'waiting' as const, params: { cohort: cohortId, count } }] : [];
        })
      : [],
});

export const enrolmentsDigests = [freePlaces, proposals, numbers] as const;
