import { defineDigestSection } from '../../core/digest';
import { shownCount } from '../../core/small-group';
import { shownPart, SOME } from '../../core/told-count';
import { isOutside } from '../agencies/facts';
import { certificates } from '../certificates/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { followUps } from '../follow-ups/tab';
import { participants } from '../participants/tab';
import { programmes } from '../programmes/tab';
import { settings, settingsOf } from '../settings/tab';
import { dossiers, insuranceOf, programmeLadderOf } from './facts';
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

/** Who is to be insured, is, or is no longer: counts for the insurance, which is outside, so small groups are not told apart. */
export const insuranceNumbers = defineDigestSection({
  key: 'insuranceNumbers',
  part: 'numbers',
  reads: [settings, participants, outcomes],
  title: 'JKK/JKM',
  texts: { counts: '{toRegister} to be registered, {active} active, {lapsed} lapsed' },
  worthAMail: false,
  lines: (book, { agencyType }) => {
    if (agencyType !== 'insurance') return [];
    const ids = book.rows(participants).map(({ participantId }) => participantId);
    const { toRegister, active, lapsed } = insuranceOf(book, ids);
    const { minimumCell } = settingsOf(book);
    const shown = (count: number) => (isOutside(agencyType) ? shownCount(count, minimumCell) : count);
    const params = { toRegister: shown(toRegister), active: shown(active), lapsed: shown(lapsed) };
    return toRegister + active + lapsed > 0 ? [{ text: 'counts', params }] : [];
  },
});

/** One page for leadership, a programme: graduates, pass rate, and how far they have come. Small groups are not told apart. */
export const leadershipPage = defineDigestSection({
  key: 'leadershipPage',
  part: 'numbers',
  reads: [settings, programmes, cohorts, enrolments, certificates, outcomes],
  title: 'The programme so far',
  texts: {
    people: '{programme}: {enrolled} took part, {trained} to the end, {passed} passed',
    rate: '{programme}: {rate} % of those who were judged passed',
    training: '{programme}: {certified} with a certificate',
    ladder: '{programme}: {working} in business or work, {insured} insured (JKK/JKM), {funded} funded',
    lasting: '{programme}: of {halfYear} who began half a year ago or more, {lasting} still at it',
  },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    if (agencyType !== 'leadership') return [];
    const { minimumCell } = settingsOf(book);
    const shown = (count: number, whole: number) => {
      const told =
        whole < minimumCell ? shownCount(count, minimumCell) : shownPart(count, whole, minimumCell);
      return told === SOME ? `<${whole}` : (told ?? '');
    };
    const isSmall = (count: number) => count > 0 && count < minimumCell;
    return book.rows(programmes).flatMap(({ programmeId: programme, status }) => {
      const ladder = programmeLadderOf(book, programme, today);
      const { enrolled, trained, passed, failed, halfYear } = ladder;
      if (status === 'cancelled' || enrolled === 0) return [];
      // Of a rate and its whole the small group could be worked out.
      const isTelling = passed + failed > 0 && !isSmall(passed) && !isSmall(failed);
      const people = {
        ...{ programme, enrolled: shownCount(enrolled, minimumCell) },
        ...{ trained: shown(trained, enrolled), passed: shown(passed, trained) },
      };
      const rate = Math.round((100 * passed) / (passed + failed));
      return [
        { text: 'people' as const, params: people },
        ...(isTelling ? [{ text: 'rate' as const, params: { programme, rate } }] : []),
        { text: 'training' as const, params: { programme, certified: shown(ladder.certified, trained) } },
        {
          text: 'ladder' as const,
          params: {
            ...{ programme, working: shown(ladder.working, trained) },
            ...{ insured: shown(ladder.insured, trained), funded: shown(ladder.funded, trained) },
          },
        },
        ...(halfYear > 0
          ? [
              {
                text: 'lasting' as const,
                params: {
                  ...{ programme, halfYear: shown(halfYear, ladder.working) },
                  lasting: shown(ladder.lasting, halfYear),
                },
              },
            ]
          : []),
      ];
    });
  },
});

export const outcomesDigests = [dossierCount, insuranceNumbers, leadershipPage] as const;
