import { defineDigestSection } from '../../core/digest';
import { certificates } from '../certificates/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { followUps } from '../follow-ups/tab';
import { participants } from '../participants/tab';
import { dossiers, insuranceOf } from './facts';
import { outcomes } from './tab';

/** How many could ask for a KUR loan, for the office of cooperatives. */
export const dossierCount = defineDigestSection({
  key: 'dossierCount',
  part: 'numbers',
  reads: [cohorts, participants, enrolments, certificates, followUps, outcomes],
  title: 'Funding dossiers',
  texts: { count: '{complete} of {people} dossiers complete' },
  worthAMail: false,
  lines: (book, { agencyType }, { today }) => {
    if (agencyType !== 'cooperatives') return [];
    const all = dossiers(book, today);
    const complete = all.filter(({ missing }) => missing === 0).length;
    return all.length > 0 ? [{ text: 'count', params: { complete, people: all.length } }] : [];
  },
});

/** Who is to be insured, is, or is no longer: counts for the insurance. */
export const insuranceNumbers = defineDigestSection({
  key: 'insuranceNumbers',
  part: 'numbers',
  reads: [participants, outcomes],
  title: 'JKK/JKM',
  texts: { counts: '{toRegister} to be registered, {active} active, {lapsed} lapsed' },
  worthAMail: false,
  lines: (book, { agencyType }) => {
    if (agencyType !== 'insurance') return [];
    const ids = book.rows(participants).map(({ participantId }) => participantId);
    const { toRegister, active, lapsed } = insuranceOf(book, ids);
    return toRegister + active + lapsed > 0
      ? [{ text: 'counts', params: { toRegister, active, lapsed } }]
      : [];
  },
});

export const outcomesDigests = [dossierCount, insuranceNumbers] as const;
