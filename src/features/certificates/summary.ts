import type { Book } from '../../core/book';
import { ratio } from '../../core/fraction';
import type { Stored } from '../../core/row-view';
import { shownCount } from '../../core/small-group';
import { defineSummary } from '../../core/summary';
import { assessments } from '../assessments/tab';
import { cohortRates } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { isExit, seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';
import { shownResults } from './facts';
import { certificates } from './tab';

/** Those that run or are to come first, and of both the newest: a chart shows no more than the first. */
const newestFirst = (book: Book) => {
  const isDone = ({ status }: Pick<Stored<typeof cohorts>, 'status'>): number =>
    status === 'completed' || status === 'cancelled' ? 1 : 0;
  return [...book.rows(cohorts)].sort(
    (a, b) => isDone(a) - isDone(b) || (a.startOn + a.cohortId > b.startOn + b.cohortId ? -1 : 1),
  );
};

/**
 * One row a cohort: places, stages, sessions, JP, attendance, results, certificates. What came of people is not told of
 * small groups; how many there are is no secret, and neither is who waits.
 */
export const cohortSummary = defineSummary({
  key: 'cohort',
  title: 'Summary of cohorts',
  reads: [settings, cohorts, enrolments, sessions, attendance, assessments, certificates],
  columns: {
    cohortId: 'text',
    name: 'text',
    programmeId: 'text',
    status: 'text',
    capacity: 'count',
    quorum: 'count',
    enrolled: 'count',
    free: 'count',
    proposed: 'count',
    verified: 'count',
    waiting: 'count',
    sessionsPlanned: 'count',
    sessionsHeld: 'count',
    sessionsOff: 'count',
    jpTotal: 'jp',
    jpPlanned: 'jp',
    jpHeld: 'jp',
    rateSoFar: 'percent',
    rateBest: 'percent',
    passed: 'count',
    failed: 'count',
    left: 'count',
    competent: 'count',
    notYet: 'count',
    certified: 'count',
    certifiedCompetent: 'count',
  },
  texts: {
    note: '* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out.',
    quota: 'Participants enrolled, and the quota',
    jp: 'JP done, planned, and of the programme',
    cohort: 'Cohort',
    people: 'People',
    hours: 'JP',
  },
  charts: [
    {
      key: 'quota',
      type: 'column',
      title: 'quota',
      along: 'cohort',
      up: 'people',
      domain: 'cohortId',
      series: ['enrolled', 'capacity'],
    },
    {
      key: 'jp',
      type: 'column',
      title: 'jp',
      along: 'cohort',
      up: 'hours',
      domain: 'cohortId',
      series: ['jpHeld', 'jpPlanned', 'jpTotal'],
    },
  ],
  tables: (book) => {
    const { minimumCell } = settingsOf(book);
    const statusWords = book.words(cohorts.key, 'status');
    const rows = newestFirst(book).map((cohort) => {
      const { cohortId } = cohort;
      const all = book.where(enrolments, 'cohortId', cohortId);
      const inState = (state: (typeof all)[number]['state']) =>
        all.filter((row) => row.state === state).length;
      const people = seated(book, cohortId);
      const planned = sessionsOf(book, cohortId);
      const held = planned.filter(({ status }) => status === 'held');
      const rates = cohortRates(book, cohortId);
      return {
        cohortId,
        name: cohort.name,
        programmeId: cohort.programmeId,
        status: statusWords.label(cohort.status),
        capacity: cohort.capacity,
        quorum: cohort.quorum,
        enrolled: people.length,
        free: Math.max(0, cohort.capacity - people.length),
        proposed: inState('proposed'),
        verified: inState('verified'),
        waiting: inState('waiting'),
        sessionsPlanned: planned.length,
        sessionsHeld: held.length,
        sessionsOff: book.where(sessions, 'cohortId', cohortId).filter(({ status }) => status === 'cancelled')
          .length,
        jpTotal: cohort.totalJp,
        jpPlanned: totalJp(planned),
        jpHeld: totalJp(held),
        rateSoFar: ratio(rates.soFar),
        rateBest: ratio(rates.best),
        left: shownCount(all.filter(isExit).length, minimumCell),
        ...shownResults(book, cohortId),
      };
    });
    const note = { text: 'note', params: { minimum: minimumCell } } as const;
    return rows.length === 0 ? [] : [{ subject: '', name: '', note, rows }];
  },
});

export const certificatesSummaries = [cohortSummary] as const;
