import type { Book } from '../../core/book';
import { addDays, type Day, daySerial } from '../../core/day';
import { ratio } from '../../core/fraction';
import { groupBy } from '../../core/group-by';
import { defineSummary } from '../../core/summary';
import { attending, isExpected, ratesOf, ratesTogether } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { type Session, trainingSessions, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings } from '../settings/tab';
import { attendedAt, CODES } from './facts';

const READS = [settings, cohorts, enrolments, sessions, attendance];

/** Days after its end for which a cohort's people stay in the table; what came of them is kept in the tabs themselves. */
const RECENT_DAYS = 92;

/** Months that the table of months goes back: as many as a chart shows. */
const MONTHS = 24;

const monthOf = ({ sessionOn }: Pick<Session, 'sessionOn'>): Day => `${sessionOn.slice(0, 7)}-01`;

/** Sessions by month, in the order of time, of months that have begun. */
const byMonth = (all: readonly Session[], today: Day): ReadonlyMap<Day, readonly Session[]> =>
  groupBy(
    all.filter((session) => monthOf(session) <= today),
    monthOf,
  );

const cohortsOf = (book: Book) => book.rows(cohorts).filter(({ status }) => status !== 'cancelled');

/** Who attended how much of the training in each month, by code. */
export const attendanceByPerson = defineSummary({
  key: 'attendanceByPerson',
  title: 'Attendance by person',
  reads: READS,
  columns: {
    cohortId: 'text',
    enrolmentId: 'text',
    participantId: 'text',
    month: 'month',
    sessions: 'count',
    unrecorded: 'count',
    present: 'count',
    late: 'count',
    excused: 'count',
    sick: 'count',
    absent: 'count',
    keptAway: 'count',
    jpExpected: 'jp',
    jpAttended: 'jp',
    rate: 'percent',
  },
  texts: { note: 'Cohorts that run, or ended not more than {days} days ago.' },
  tables: (book, { today }) => {
    const recent = cohortsOf(book).filter(({ endOn }) => endOn >= addDays(today, -RECENT_DAYS));
    const rows = recent.flatMap(({ cohortId }) => {
      const months = [...byMonth(trainingSessions(book, cohortId), today)];
      return attending(book, cohortId).flatMap((enrolment) =>
        months.flatMap(([month, all]) => {
          const mine = all.filter((session) => isExpected(enrolment, session));
          if (mine.length === 0) return [];
          const { sessions, jpExpected, jpAttended, counts } = attendedAt(book, enrolment, mine);
          const [present = 0, late, excused, sick, absent, keptAway] = counts;
          return [
            {
              cohortId,
              enrolmentId: enrolment.enrolmentId,
              participantId: enrolment.participantId,
              month: daySerial(month),
              sessions,
              unrecorded: sessions - CODES.reduce((sum, _, n) => sum + (counts[n] ?? 0), 0),
              ...{ present, late, excused, sick, absent, keptAway },
              ...{ jpExpected, jpAttended },
              rate: ratio(ratesOf(book, enrolment, mine).soFar),
            },
          ];
        }),
      );
    });
    const note = { text: 'note', params: { days: RECENT_DAYS } } as const;
    return book.rows(sessions).length === 0 ? [] : [{ subject: '', name: '', note, rows }];
  },
});

/** How attendance of the training goes from month to month, all cohorts together. */
export const attendanceByMonth = defineSummary({
  key: 'attendanceByMonth',
  title: 'Attendance by month',
  reads: READS,
  columns: {
    month: 'month',
    sessionsPlanned: 'count',
    sessionsHeld: 'count',
    jpPlanned: 'jp',
    jpHeld: 'jp',
    rate: 'percent',
    unrecorded: 'count',
  },
  texts: { chart: 'Attendance by month', along: 'Month', up: 'JP attended of JP recorded' },
  charts: [
    {
      key: 'rate',
      type: 'line',
      title: 'chart',
      along: 'along',
      up: 'up',
      domain: 'month',
      series: ['rate'],
    },
  ],
  tables: (book, { today }) => {
    const cohortIds = cohortsOf(book).map(({ cohortId }) => cohortId);
    const months = byMonth(
      cohortIds.flatMap((cohortId) => trainingSessions(book, cohortId)),
      today,
    );
    const people = cohortIds.flatMap((cohortId) => attending(book, cohortId));
    const rows = [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-MONTHS)
      .map(([month, all]) => {
        const held = all.filter(({ status }) => status === 'held');
        const ofCohort = groupBy(all, ({ cohortId }) => cohortId);
        const expected = people.flatMap((row) => {
          const among = ofCohort.get(row.cohortId);
          return among ? [[row, among] as const] : [];
        });
        const tallies = expected.map(([row, among]) => attendedAt(book, row, among));
        return {
          month: daySerial(month),
          sessionsPlanned: all.length,
          sessionsHeld: held.length,
          jpPlanned: totalJp(all),
          jpHeld: totalJp(held),
          rate: ratio(ratesTogether(book, expected).soFar),
          unrecorded: tallies.reduce(
            (sum, tally) => sum + tally.sessions - tally.counts.reduce((known, count) => known + count, 0),
            0,
          ),
        };
      });
    return book.rows(sessions).length === 0 ? [] : [{ subject: '', name: '', rows }];
  },
});

export const recapsSummaries = [attendanceByPerson, attendanceByMonth] as const;
