import { defineDigestSection } from '../../core/digest';
import { shownCount } from '../../core/small-group';
import { isOutside } from '../agencies/facts';
import { cohorts } from '../cohorts/tab';
import { settings, settingsOf } from '../settings/tab';
import { seated, waiting } from './facts';
import { enrolments } from './tab';

/** Places taken of each cohort that is under way or about to be; leadership has a page of its own. */
export const numbers = defineDigestSection({
  key: 'numbers',
  part: 'numbers',
  reads: [settings, cohorts, enrolments],
  title: 'Places',
  texts: {
    cohort: '{cohort}: {enrolled} of {capacity} places taken, {waiting} waiting',
    quorum: '{cohort}: {enrolled} of {capacity} places taken (at least {quorum}), {waiting} waiting',
  },
  worthAMail: false,
  lines: (book, { agencyType }) => {
    if (agencyType === 'leadership') return [];
    const { minimumCell } = settingsOf(book);
    const shown = (count: number) => (isOutside(agencyType) ? shownCount(count, minimumCell) : count);
    return book
      .rows(cohorts)
      .filter(({ status }) => status === 'planned' || status === 'active')
      .map(({ cohortId, capacity, quorum }) => {
        const params = {
          cohort: cohortId,
          enrolled: shown(seated(book, cohortId).length),
          capacity,
          waiting: shown(waiting(book, cohortId).length),
        };
        return quorum === undefined
          ? { text: 'cohort', params }
          : { text: 'quorum', params: { ...params, quorum } };
      });
  },
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

/** Proposals that wait: for those who verify, and for the prison, which made them. */
export const proposals = defineDigestSection({
  key: 'proposals',
  part: 'act',
  reads: [cohorts, enrolments],
  title: 'Proposals to be verified',
  texts: { waiting: '{cohort}: {count} proposals' },
  worthAMail: true,
  lines: (book, { agencyType }) =>
    ['manpower', 'prison'].includes(agencyType)
      ? book.rows(cohorts).flatMap(({ cohortId }) => {
          const count = book
            .where(enrolments, 'cohortId', cohortId)
            .filter(({ state }) => state === 'proposed').length;
          return count > 0 ? [{ text: 'waiting' as const, params: { cohort: cohortId, count } }] : [];
        })
      : [],
});

export const enrolmentsDigests = [freePlaces, proposals, numbers] as const;
