import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import { HIDDEN, shownCount, shownParts } from '../../core/small-group';
import { defineSummary } from '../../core/summary';
import { SOME, type Told, toldWithin } from '../../core/told-count';
import { certificates } from '../certificates/tab';
import { cohorts } from '../cohorts/tab';
import { isExit, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { followUps } from '../follow-ups/tab';
import { participants } from '../participants/tab';
import { settings, settingsOf } from '../settings/tab';
import { dossiers, insuranceOf, ladderOf } from './facts';
import { outcomes } from './tab';

const READS = [settings, cohorts, participants, enrolments, certificates, followUps, outcomes];

/**
 * The ladder of a cohort as it is told: a rung beside those that it is a part of, so that neither a small group nor what
 * it leaves of a whole can be worked out.
 */
const toldLadder = (book: Book, cohortId: string, today: Day, minimum: number) => {
  const count = ladderOf(book, cohortId, today);
  const within = (rung: keyof typeof count, ...wholes: readonly Told[]) =>
    toldWithin(count[rung], wholes, minimum);
  const enrolled = within('enrolled');
  const trained = within('trained', enrolled);
  const working = within('working', trained, enrolled);
  const halfYear = within('halfYear', working, trained, enrolled);
  const cell = ({ shown }: Told) => (shown === SOME ? HIDDEN : (shown ?? HIDDEN));
  return {
    enrolled: cell(enrolled),
    trained: cell(trained),
    certified: cell(within('certified', trained, enrolled)),
    working: cell(working),
    insured: cell(within('insured', trained, enrolled)),
    funded: cell(within('funded', trained, enrolled)),
    halfYear: cell(halfYear),
    lasting: cell(within('lasting', halfYear, working, trained, enrolled)),
  };
};

/** How far each cohort has come. Everybody who opens the workbook reads it, leadership too: small groups are not told apart. */
export const outcomeLadder = defineSummary({
  key: 'outcomeLadder',
  title: 'Outcome ladder',
  reads: READS,
  columns: {
    cohortId: 'text',
    name: 'text',
    enrolled: 'count',
    trained: 'count',
    certified: 'count',
    working: 'count',
    insured: 'count',
    funded: 'count',
    halfYear: 'count',
    lasting: 'count',
  },
  texts: {
    note: '< fewer than, > more than, * neither nobody nor all: groups of fewer than {minimum} are not told apart.',
  },
  tables: (book, { today }) =>
    tableOf(book, (cohortId, minimum) => toldLadder(book, cohortId, today, minimum)),
});

/** Insurance against accident and death: who is to be registered, insured, or no longer. */
export const insuranceCounts = defineSummary({
  key: 'insuranceCounts',
  title: 'Insurance',
  reads: READS,
  columns: {
    cohortId: 'text',
    name: 'text',
    people: 'count',
    toRegister: 'count',
    active: 'count',
    lapsed: 'count',
    unknown: 'count',
  },
  texts: {
    note: '* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out.',
  },
  tables: (book) =>
    tableOf(book, (cohortId, minimum) => {
      const ids = book
        .where(enrolments, 'cohortId', cohortId)
        .filter((row) => isSeated(row) || isExit(row))
        .map(({ participantId }) => participantId);
      const counts = insuranceOf(book, ids);
      const { parts, hidesTotal } = shownParts(
        [counts.toRegister, counts.active, counts.lapsed, counts.unknown],
        minimum,
      );
      const [toRegister = HIDDEN, active = HIDDEN, lapsed = HIDDEN, unknown = HIDDEN] = parts;
      const people = hidesTotal ? HIDDEN : shownCount(ids.length, minimum);
      return { people, toRegister, active, lapsed, unknown };
    }),
});

/** One row a cohort that was not cancelled; nothing before there is one. */
const tableOf = <Column extends string>(
  book: Book,
  rowOf: (cohortId: string, minimum: number) => Readonly<Record<Column, number | string>>,
) => {
  const { minimumCell } = settingsOf(book);
  const rows = book
    .rows(cohorts)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ cohortId, name }) => ({
      cohortId,
      name,
      ...rowOf(cohortId, minimumCell),
    }));
  const note = { text: 'note', params: { minimum: minimumCell } } as const;
  return rows.length === 0 ? [] : [{ subject: '', name: '', note, rows }];
};

/** What each person still lacks for a KUR loan, for the office of cooperatives. */
export const fundingDossiers = defineSummary({
  key: 'fundingDossiers',
  title: 'Funding dossiers',
  reads: READS,
  columns: {
    participantId: 'text',
    workingName: 'text',
    certificate: 'text',
    nib: 'text',
    insured: 'text',
    neverKur: 'text',
    missing: 'count',
  },
  tables: (book, { today }) => {
    const words = book.words(outcomes.key, 'hasNib');
    const said = (isThere: boolean) => words.label(isThere ? 'yes' : 'no');
    const rows = dossiers(book, today).map((dossier) => ({
      participantId: dossier.participantId,
      workingName: book.find(participants, dossier.participantId)?.workingName,
      certificate: said(dossier.certificate),
      nib: said(dossier.nib),
      insured: said(dossier.insured),
      neverKur: said(dossier.neverKur),
      missing: dossier.missing,
    }));
    return rows.length === 0 ? [] : [{ subject: '', name: '', rows }];
  },
});

export const outcomesSummaries = [outcomeLadder, insuranceCounts, fundingDossiers] as const;
