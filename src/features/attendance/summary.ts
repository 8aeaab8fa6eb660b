import { ratio } from '../../core/fraction';
import { defineSummary } from '../../core/summary';
import { cohorts } from '../cohorts/tab';
import { seated, waiting } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { programmes } from '../programmes/tab';
import { hasBegun, type Session, sessionsOf, trainingSessions } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings } from '../settings/tab';
import { cohortRates, isFullyRecorded } from './facts';
import { attendance } from './tab';

const jpIn = (list: readonly Session[]): number => list.reduce((sum, { jp }) => sum + jp, 0);

/** One tab a programme, one row a cohort: places, sessions, JP, attendance. Stands with the lowest tab that it looks into. */
export const programmeSummary = defineSummary({
  key: 'programme',
  title: 'Summary',
  reads: [settings, programmes, cohorts, enrolments, sessions, attendance],
  columns: {
    cohortId: 'text',
    name: 'text',
    capacity: 'count',
    enrolled: 'count',
    waiting: 'count',
    sessionsPlanned: 'count',
    sessionsHeld: 'count',
    jpTotal: 'jp',
    jpPlanned: 'jp',
    jpHeld: 'jp',
    rateSoFar: 'percent',
    rateWhole: 'percent',
    rateBest: 'percent',
    unrecorded: 'count',
  },
  tables: (book, { now }) =>
    book.rows(programmes).map(({ programmeId, name }) => ({
      subject: programmeId,
      name,
      rows: book.where(cohorts, 'programmeId', programmeId).map((cohort) => {
        const all = sessionsOf(book, cohort.cohortId);
        const training = trainingSessions(book, cohort.cohortId);
        const held = training.filter(({ status }) => status === 'held');
        const rates = cohortRates(book, cohort.cohortId);
        return {
          cohortId: cohort.cohortId,
          name: cohort.name,
          capacity: cohort.capacity,
          enrolled: seated(book, cohort.cohortId).length,
          waiting: waiting(book, cohort.cohortId).length,
          sessionsPlanned: training.length,
          sessionsHeld: held.length,
          jpTotal: cohort.totalJp,
          jpPlanned: jpIn(training),
          jpHeld: jpIn(held),
          rateSoFar: ratio(rates.soFar),
          rateWhole: ratio(rates.whole),
          rateBest: ratio(rates.best),
          unrecorded: all.filter((session) => hasBegun(session, now) && !isFullyRecorded(book, session))
            .length,
        };
      }),
    })),
});

export const attendanceSummaries = [programmeSummary] as const;
