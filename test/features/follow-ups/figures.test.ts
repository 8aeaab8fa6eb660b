import { shownCount } from '../../../src/core/small-group';
import type { Addressee, DigestSection } from '../../../src/core/digest';
import { wordsIn } from '../../../src/app/words';
import { allDigests } from '../../../src/app/registry';
import { dueFollowUps, overdueFollowUps } from '../../../src/features/follow-ups/digest';
import { dossierCount, insuranceNumbers } from '../../../src/features/outcomes/digest';
import { dossiers, insuranceOf, ladderOf } from '../../../src/features/outcomes/facts';
import { outcomeLadder } from '../../../src/features/outcomes/summary';
import { releases } from '../../../src/features/releases/digest';
import { bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { followedCourse, released } from '../../support/released';

const rows = followedCourse();
const monday = contextOf({ now: '2027-12-06T07:15:00' });
const working = (n: number, month: string, more: object = {}) => ({
  participantId: `P-${String(n).padStart(4, '0')}`,
  month,
  working: 'yes' as const,
  ...more,
});
/** Twelve passed, three failed, one withdrew; six certificates; seven work since May, two of them still in November. */
const book = bookOf({
  ...rows,
  enrolments: (rows.enrolments ?? []).map((row, n) => ({
    ...row,
    state: n < 12 ? ('passed' as const) : n < 15 ? ('failed' as const) : ('withdrawn' as const),
    stateReason: 'x',
  })),
  certificates: Array.from({ length: 7 }, (_, n) => ({
    certificateNo: `00${n}`,
    enrolmentId: `E-0000${n + 1}`,
    type: 'training' as const,
    issuedOn: '2027-06-14',
    issuerId: 'DISNAKER',
    verifyCode: `x${n}`,
    status: n === 6 ? ('revoked' as const) : ('issued' as const),
  })),
  outcomes: [
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => working(n, '2027-05-01', { hasNib: 'yes', insurance: 'active' })),
    working(1, '2027-11-01', { insurance: 'lapsed' }),
    working(2, '2027-11-01', { funding: 'kur' }),
    { ...working(3, '2027-11-01'), working: 'no' as const },
  ],
});
const said = (
  section: DigestSection,
  from: typeof book,
  agencyId: string,
  agencyType: string,
  now = monday,
) => {
  const to: Addressee = { agencyId, agencyType, from: '2027-04-12', to: '2027-04-18' };
  return section
    .lines(from, to, now)
    .map(({ text, params }) => wordsIn('id').digestText(section.key, text, params));
};

describe('the outcome ladder', () => {
  it('counts people on each rung, and those of whom it can be known', () => {
    expect(ladderOf(book, 'ANG-001', '2027-12-06')).toEqual({
      enrolled: 16,
      trained: 15,
      certified: 6,
      working: 7,
      insured: 6,
      funded: 1,
      halfYear: 7,
      lasting: 2,
    });
    expect(ladderOf(book, 'ANG-001', '2027-10-31')).toMatchObject({ halfYear: 0, lasting: 0 });
  });

  it('counts as trained who still has a place when the course is over, and as funded only who has got something', () => {
    const plain = bookOf({ ...rows, outcomes: [{ ...working(1, '2027-06-01'), funding: 'none' }] });
    expect(ladderOf(plain, 'ANG-001', '2027-06-10')).toMatchObject({ enrolled: 16, trained: 0, funded: 0 });
    expect(ladderOf(plain, 'ANG-001', '2027-06-11')).toMatchObject({ enrolled: 16, trained: 16, funded: 0 });
  });

  it('counts the insurance of a person once', () => {
    const active = bookOf({ ...rows, outcomes: [working(1, '2027-06-01', { insurance: 'active' })] });
    expect(insuranceOf(active, ['P-0001', 'P-0001', 'P-0002'])).toEqual({
      ...{ toRegister: 0, active: 1, lapsed: 0, unknown: 1 },
    });
  });

  it('never tells a group of one to four, nor what would leave one of a number beside it', () => {
    expect([0, 1, 4, 5].map((count) => shownCount(count, 5))).toEqual([0, '<5', '<5', 5]);
    const [row] = outcomeLadder.tables(book, monday)[0]?.rows ?? [];
    expect(row).toMatchObject({
      ...{ enrolled: 16, trained: '>11', certified: 6, funded: '<5', lasting: '*' },
    });
  });
});

describe('funding dossiers', () => {
  it('are of those who are followed up though they were not trained, and not of who was moved elsewhere', () => {
    const task = { trigger: 'manual', type: 'nib', ownerId: 'DINKOP', dueOn: '2027-04-12' } as const;
    const followed = bookOf({
      ...rows,
      participants: (rows.participants ?? []).map((row, n) =>
        n === 1 ? { ...row, status: 'transferred' as const } : row,
      ),
      followUps: ['P-0001', 'P-0002'].map((participantId) => ({ ...task, participantId })),
    });
    expect(dossiers(followed, '2027-03-01').map(({ participantId }) => participantId)).toEqual(['P-0001']);
  });

  it('say what is missing for each person, and how many are complete', () => {
    const all = new Map(dossiers(book, '2027-12-06').map((row) => [row.participantId, row]));
    expect(all.size).toBe(15);
    expect(all.get('P-0001')).toMatchObject({ insured: false, missing: 1 });
    expect(all.get('P-0002')).toMatchObject({ neverKur: false, missing: 1 });
    expect(all.get('P-0004')).toMatchObject({ missing: 0 });
    expect(all.get('P-0007')).toMatchObject({ certificate: false, missing: 1 });
    expect(said(dossierCount, book, 'DINKOP', 'cooperatives')).toEqual(['4 dari 15 berkas lengkap']);
    expect(said(insuranceNumbers, book, 'BPJSTK', 'insurance')).toEqual([
      '0 akan didaftarkan, 6 aktif, <5 berhenti',
    ]);
  });
});

describe('the digests after a release', () => {
  const { book: after } = released('2027-03-15');
  const week = contextOf({ now: '2027-04-12T07:15:00' });
  const next = contextOf({ now: '2027-04-19T07:15:00' });

  it('tell each agency its own tasks, when they are due and when they are overdue', () => {
    expect(said(dueFollowUps, after, 'DINKOP', 'cooperatives', week)).toEqual([
      'P-0012: pengembangan usaha (TL-00001)',
    ]);
    expect(said(overdueFollowUps, after, 'DINKOP', 'cooperatives', week)).toEqual([]);
    expect(said(overdueFollowUps, after, 'DINKOP', 'cooperatives', next)).toHaveLength(1);
    expect(said(dueFollowUps, after, 'DISPERINDAG', 'trade', week)).toEqual([]);
    expect(said(releases, after, 'LAPAS', 'prison', week)).toEqual(['ANG-001: 1 orang']);
    expect(said(releases, after, 'DISPERINDAG', 'trade', week)).toEqual([]);
  });

  it('are of open tasks: overdue before today, due from today to the last day of the week', () => {
    const task = { participantId: 'P-0001', trigger: 'manual', type: 'visit', ownerId: 'DINKOP' } as const;
    const due = ['2027-04-18', '2027-04-12', '2027-04-19', '2027-04-11', '2027-04-02'];
    const list = bookOf({
      ...rows,
      followUps: [
        ...due.map((dueOn) => ({ ...task, dueOn })),
        { ...task, dueOn: '2027-04-13', doneOn: '2027-04-12', result: 'success' },
        { ...task, dueOn: '2027-04-01', doneOn: '2027-04-12', result: 'success' },
        { ...task, dueOn: '2027-04-13', ownerId: 'LPK' },
      ],
    });
    expect(said(dueFollowUps, list, 'DINKOP', 'cooperatives', week)).toEqual([
      'P-0001: kunjungan (TL-00002)',
      'P-0001: kunjungan (TL-00001)',
    ]);
    expect(said(overdueFollowUps, list, 'DINKOP', 'cooperatives', week)).toEqual([
      'P-0001: kunjungan (TL-00005)',
      'P-0001: kunjungan (TL-00004)',
    ]);
  });

  it('say neither the day of release nor one from which it could be counted back', () => {
    const types = ['manpower', 'prison', 'provider', 'trade', 'cooperatives', 'insurance', 'leadership'];
    const agencyIds = ['DISNAKER', 'LAPAS', 'LPK', 'DISPERINDAG', 'DINKOP', 'BPJSTK'];
    const texts = allDigests.flatMap((section) =>
      types.flatMap((type) => agencyIds.flatMap((agencyId) => said(section, after, agencyId, type, next))),
    );
    expect(texts.join('\n')).toContain('P-0012');
    expect(texts.filter((text) => text.includes('P-0012') && /\d\d\/\d\d\/\d{4}/.test(text))).toEqual([]);
  });
});
