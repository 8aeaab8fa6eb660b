import type { Book } from '../../core/book';
import type { Context } from '../../core/context';
import { ratio } from '../../core/fraction';
import { HIDDEN } from '../../core/small-group';
import { defineSummary } from '../../core/summary';
import { isOpen as isActionOpen, overdueDays } from '../actions/facts';
import { actions } from '../actions/tab';
import { attending, isFullyRecorded, ratesTogether } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { shownResults } from '../certificates/facts';
import { assessments } from '../assessments/tab';
import { certificates } from '../certificates/tab';
import { cohorts } from '../cohorts/tab';
import { seated, waiting } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { isOpen, isOverdue } from '../follow-ups/facts';
import { followUps } from '../follow-ups/tab';
import { hasBegun, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';

/** So many of so many, and the share where it can be told. */
const outOf = <Text extends string>(text: Text, value: number | string, of: number) => ({
  figure: { text },
  value,
  outOf: of,
  share: typeof value === 'number' ? ratio({ done: value, of }) : undefined,
});

const figures = (book: Book, { now, today }: Context) => {
  const ids = book
    .rows(cohorts)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ cohortId, capacity }) => ({ cohortId, capacity }));
  const people = ids.flatMap(({ cohortId }) => seated(book, cohortId));
  const planned = ids.flatMap(({ cohortId }) => sessionsOf(book, cohortId));
  const held = planned.filter(({ status }) => status === 'held');
  const begun = planned.filter((session) => hasBegun(session, now));
  const rates = ratesTogether(
    book,
    ids.flatMap(({ cohortId }) =>
      attending(book, cohortId).map((row) => [row, sessionsOf(book, cohortId)] as const),
    ),
  );
  // Hidden in one cohort it is hidden here as well: it would be what is missing from the sum.
  const results = ids.map(({ cohortId }) => shownResults(book, cohortId));
  const total = (result: 'passed' | 'certified') =>
    results.reduce<number | string>((sum, { [result]: value }) => {
      return typeof sum === 'number' && typeof value === 'number' ? sum + value : HIDDEN;
    }, 0);
  const tasks = book.rows(followUps).filter(isOpen);
  const open = book.rows(actions).filter(isActionOpen);
  return [
    outOf(
      'enrolled',
      people.length,
      ids.reduce((sum, { capacity }) => sum + capacity, 0),
    ),
    {
      figure: { text: 'waiting' } as const,
      value: ids.reduce((sum, { cohortId }) => sum + waiting(book, cohortId).length, 0),
      outOf: undefined,
      share: undefined,
    },
    outOf('sessionsHeld', held.length, planned.length),
    outOf('jpHeld', totalJp(held), totalJp(planned)),
    { figure: { text: 'rate' } as const, value: undefined, outOf: undefined, share: ratio(rates.soFar) },
    outOf('unrecorded', begun.filter((session) => !isFullyRecorded(book, session)).length, begun.length),
    outOf('passed', total('passed'), people.length),
    outOf('certified', total('certified'), people.length),
    outOf('followUpsOverdue', tasks.filter((task) => isOverdue(task, today)).length, tasks.length),
    outOf('actionsOverdue', open.filter((action) => overdueDays(action, today) > 0).length, open.length),
  ];
};

/** The programme on one page: what there is of what there should be, and the charts of all summaries. */
export const dashboard = defineSummary({
  key: 'dashboard',
  title: 'Dashboard',
  reads: [settings, cohorts, enrolments, sessions, attendance, assessments, certificates, followUps, actions],
  columns: { figure: 'text', value: 'jp', outOf: 'jp', share: 'percent' },
  texts: {
    note: '* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out.',
    enrolled: 'Places filled, of the quota',
    waiting: 'People on waiting lists',
    sessionsHeld: 'Sessions held, of those planned',
    jpHeld: 'JP done, of those planned',
    rate: 'Attendance so far',
    unrecorded: 'Sessions without complete attendance, of those begun',
    passed: 'Passed, of those enrolled',
    certified: 'Training certificates, of those enrolled',
    followUpsOverdue: 'Follow-ups overdue, of those open',
    actionsOverdue: 'Actions overdue, of those open',
  },
  showsCharts: true,
  tables: (book, context) => {
    const note = { text: 'note', params: { minimum: settingsOf(book).minimumCell } } as const;
    return book.rows(cohorts).length === 0
      ? []
      : [{ subject: '', name: '', note, rows: figures(book, context) }];
  },
});

export const dashboardSummaries = [dashboard] as const;
