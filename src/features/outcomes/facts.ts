import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { certificates } from '../certificates/tab';
import { cohorts } from '../cohorts/tab';
import { type Enrolment, isExit, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { followUps } from '../follow-ups/tab';
import { participants } from '../participants/tab';
import { outcomes } from './tab';

export type Outcome = Stored<typeof outcomes>;

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** How somebody fared, month after month. */
export const outcomesOf = (book: Book, participantId: string): readonly Outcome[] =>
  [...book.where(outcomes, 'participantId', participantId)].sort((a, b) => (a.month < b.month ? -1 : 1));

export const outcomeIn = (book: Book, participantId: string, month: Day): Outcome | undefined =>
  book.where(outcomes, 'participantId', participantId).find((row) => row.month === month);

/** The newest word on one matter, of the months in which it was asked. */
export const lastKnown = <C extends 'working' | 'hasNib' | 'insurance'>(
  rows: readonly Outcome[],
  column: C,
): Outcome[C] => rows.reduce<Outcome[C]>((known, row) => row[column] ?? known, undefined);

/** Months after which a business or a job counts as lasting. */
const LASTING_MONTHS = 6;
const monthNumber = (month: Day): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** True for somebody who stayed to the end of training, whatever came of it. */
const stayed = (row: Enrolment, isOver: boolean): boolean =>
  row.state === 'passed' || row.state === 'failed' || (isOver && isSeated(row));

/** True for somebody with a training certificate that was not revoked. */
export const isCertified = (book: Book, { enrolmentId }: Enrolment): boolean =>
  book
    .where(certificates, 'enrolmentId', enrolmentId)
    .some(({ type, status }) => type === 'training' && status === 'issued');

const isFunded = (rows: readonly Outcome[]): boolean =>
  rows.some(({ funding }) => funding !== undefined && funding !== 'none');

/** Those of a cohort who stayed to the end of training. */
export const trainedIn = (book: Book, cohortId: string, today: Day): readonly Enrolment[] => {
  const cohort = book.find(cohorts, cohortId);
  const isOver = cohort !== undefined && (cohort.status === 'completed' || cohort.endOn < today);
  return book.where(enrolments, 'cohortId', cohortId).filter((row) => stayed(row, isOver));
};

/**
 * How far a cohort has come. `trained` is of those enrolled; certified, working, insured and funded are of the trained;
 * `lasting` is of those whose business or job began half a year ago or more.
 */
export const ladderOf = (book: Book, cohortId: string, today: Day) => {
  const trained = trainedIn(book, cohortId, today);
  const told = trained.map(({ participantId }) => outcomesOf(book, participantId));
  const began = told.flatMap((rows) => {
    const first = rows.find(({ working }) => working === 'yes');
    return first ? [{ rows, from: monthNumber(first.month) + LASTING_MONTHS }] : [];
  });
  const due = began.filter(({ from }) => from <= monthNumber(today));
  return {
    enrolled: book
      .where(enrolments, 'cohortId', cohortId)
      .filter((row) => isSeated(row) || (isExit(row) && row.startOn !== undefined)).length,
    trained: trained.length,
    certified: trained.filter((row) => isCertified(book, row)).length,
    working: began.length,
    insured: told.filter((rows) => lastKnown(rows, 'insurance') === 'active').length,
    funded: told.filter(isFunded).length,
    halfYear: due.length,
    lasting: due.filter(({ rows, from }) =>
      rows.some(({ month, working }) => working === 'yes' && monthNumber(month) >= from),
    ).length,
  };
};

/** The rungs of all cohorts of a programme that were not cancelled, together, and how many of those who sat to the end passed. */
export const programmeLadderOf = (book: Book, programmeId: string, today: Day) => {
  const mine = book
    .where(cohorts, 'programmeId', programmeId)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ cohortId }) => cohortId);
  const ladders = mine.map((cohortId) => ladderOf(book, cohortId, today));
  const sum = (rung: keyof ReturnType<typeof ladderOf>) =>
    ladders.reduce((total, ladder) => total + ladder[rung], 0);
  const states = mine.flatMap((cohortId) =>
    book.where(enrolments, 'cohortId', cohortId).map(({ state }) => state),
  );
  return {
    enrolled: sum('enrolled'),
    trained: sum('trained'),
    certified: sum('certified'),
    working: sum('working'),
    insured: sum('insured'),
    funded: sum('funded'),
    halfYear: sum('halfYear'),
    lasting: sum('lasting'),
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed').length,
  };
};

/** How many of some people are to be insured, are, are no longer, or were never asked. */
export const insuranceOf = (book: Book, participantIds: readonly string[]) => {
  const counts = { toRegister: 0, active: 0, lapsed: 0, unknown: 0 };
  for (const participantId of new Set(participantIds))
    counts[lastKnown(outcomesOf(book, participantId), 'insurance') ?? 'unknown'] += 1;
  return counts;
};

/** What a KUR loan asks for, of everybody who was trained or is followed up. */
export const dossiers = (book: Book, today: Day) => {
  const trained = new Set(
    book
      .rows(cohorts)
      .flatMap(({ cohortId }) => trainedIn(book, cohortId, today).map(({ participantId }) => participantId)),
  );
  return book
    .rows(participants)
    .filter(({ status }) => status !== 'transferred' && status !== 'deceased')
    .filter(
      ({ participantId }) =>
        trained.has(participantId) || book.where(followUps, 'participantId', participantId).length > 0,
    )
    .map(({ participantId }) => {
      const rows = outcomesOf(book, participantId);
      const parts = {
        certificate: book
          .where(enrolments, 'participantId', participantId)
          .some((row) => isCertified(book, row)),
        nib: lastKnown(rows, 'hasNib') === 'yes',
        insured: lastKnown(rows, 'insurance') === 'active',
        neverKur: !rows.some(({ funding }) => funding === 'kur'),
      };
      return {
        participantId,
        ...parts,
        missing: Object.values(parts).filter((isThere) => !isThere).length,
      };
    });
};
