import type { Book } from '../../core/book';
import { shownCount } from '../../core/small-group';
import { defineSummary } from '../../core/summary';
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
  tables: (book, { today }) =>
    tableOf(book, (cohortId, shown) => {
      const ladder = ladderOf(book, cohortId, today);
      return {
        enrolled: shown(ladder.enrolled),
        trained: shown(ladder.trained),
        certified: shown(ladder.certified),
        working: shown(ladder.working),
        insured: shown(ladder.insured),
        funded: shown(ladder.funded),
        halfYear: shown(ladder.halfYear),
        lasting: shown(ladder.lasting),
      };
    }),
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
  tables: (book) =>
    tableOf(book, (cohortId, shown) => {
      const ids = book
        .where(enrolments, 'cohortId', cohortId)
        .filter((row) => isSeated(row) || isExit(row))
        .map(({ participantId }) => participantId);
      const { toRegister, active, lapsed, unknown } = insuranceOf(book, ids);
      return {
        people: shown(ids.length),
        toRegister: shown(toRegister),
        active: shown(active),
        lapsed: shown(lapsed),
        unknown: shown(unknown),
      };
    }),
});

/** One row a cohort that was not cancelled; nothing before there is one. */
const tableOf = <Column extends string>(
  book: Book,
  rowOf: (
    cohortId: string,
    shown: (count: number) => number | string,
  ) => Readonly<Record<Column, number | string>>,
) => {
  const { minimumCell } = settingsOf(book);
  const rows = book
    .rows(cohorts)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ cohortId, name }) => ({
      cohortId,
      name,
      ...rowOf(cohortId, (count) => shownCount(count, minimumCell)),
    }));
  return rows.length === 0 ? [] : [{ subject: '', name: '', rows }];
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
