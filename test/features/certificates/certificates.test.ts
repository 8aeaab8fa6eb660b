import {
  codeOf,
  handOverCertificates,
  issueCertificates,
  revokeCertificate,
} from '../../../src/features/certificates/commands';
import { type CertificateType, reasonsAgainst } from '../../../src/features/certificates/facts';
import { certificatesForm, checkCertificate } from '../../../src/features/certificates/queries';
import { certificates } from '../../../src/features/certificates/tab';
import { enrolments } from '../../../src/features/enrolments/tab';
import type { Book } from '../../../src/core/book';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { finishedCourse, personId } from '../../support/finished-course';
import { heldCourse } from '../../support/held-course';

const context = contextOf({ now: '2027-06-15T09:00:00' });
const finished = bookOf(finishedCourse());
const everybody = Array.from({ length: 16 }, (_, n) => personId(n + 1));

const reasons = (book: Book, n: number, type: CertificateType = 'training', today = '2027-06-15') =>
  reasonsAgainst(book, book.find(enrolments, personId(n))!, type, today);
const input = (enrolmentIds: readonly string[], more: object = {}) => ({
  cohortId: 'ANG-001',
  type: 'training',
  issuedOn: '2027-06-15',
  issuerId: 'DISNAKER',
  enrolmentIds,
  ...more,
});
const issue = (book: Book, enrolmentIds: readonly string[], more: object = {}) =>
  carryOut(issueCertificates, book, input(enrolmentIds, more), context);
const numbers = (book: Book) => book.rows(certificates).map(({ certificateNo }) => certificateNo);
const versionOf = (book: Book, certificateNo: string) => book.find(certificates, certificateNo)!.$.version;

describe('who is eligible', () => {
  it('is whoever reached the threshold exactly, at the end; for competence also whoever is competent', () => {
    expect([1, 14, 16].map((n) => reasons(finished, n).map(({ code }) => code))).toEqual([
      [],
      [],
      ['rateBelow'],
    ]);
    expect(reasons(finished, 16)[0]?.params).toEqual({ rate: 79.17, threshold: 80 });
    expect(reasons(finished, 14, 'competence')).toEqual([{ code: 'notCompetent', params: { unit: '–' } }]);
    expect(reasons(finished, 1, 'competence')).toEqual([]);
  });

  it('is nobody before the cohort is over, without an assessment, or with a certificate', () => {
    expect(reasons(finished, 1, 'training', '2027-06-10')).toEqual([
      { code: 'cohortNotOver', params: { on: '2027-06-10' } },
    ]);
    const unassessed = bookOf(finishedCourse({ assessments: [] }));
    expect(reasons(unassessed, 1, 'competence')).toEqual([{ code: 'notAssessed', params: { unit: '–' } }]);
    const { book } = issue(finished, [personId(1)]);
    expect(reasons(book, 1)).toEqual([
      { code: 'alreadyHas', params: { certificate: '0001/SP/PRG-001/2027' } },
    ]);
    expect(reasons(book, 1, 'competence')).toEqual([]);
  });

  it('is told apart from what is only not recorded yet', () => {
    const partly = bookOf(heldCourse(38));
    expect(reasons(partly, 1)).toEqual([
      { code: 'unrecorded', params: { count: 10, rate: 79.17, threshold: 80 } },
    ]);
    expect(reasons(bookOf(heldCourse(39)), 1)).toEqual([]);
  });

  it('is not who left, who never had a place, and who had nothing to attend', () => {
    const { enrolments: rows } = heldCourse(48);
    const states = ['withdrawn', 'proposed', 'enrolled'] as const;
    const changed = rows.map((row, n) => ({
      ...row,
      state: states[n] ?? row.state,
      ...(n === 0 ? { stateReason: 'sakit' } : {}),
      ...(n === 2 ? { startOn: '2027-06-11', endOn: '2027-06-12' } : {}),
    }));
    const book = bookOf(finishedCourse({ enrolments: changed }));
    expect([1, 2, 3].map((n) => reasons(book, n)[0]?.code)).toEqual(['leftEarly', 'noPlace', 'noSession']);
  });
});

describe('issuing (scenario S13)', () => {
  const eligible = everybody.slice(0, 15);
  const trained = issue(finished, eligible);
  const both = issue(trained.book, everybody.slice(0, 13), { type: 'competence' });

  it('gives 15 training and 13 competence certificates, numbered without a gap', () => {
    expect(numbers(both.book)).toEqual([
      ...eligible.map((_, n) => `${String(n + 1).padStart(4, '0')}/SP/PRG-001/2027`),
      ...everybody.slice(0, 13).map((_, n) => `${String(n + 1).padStart(4, '0')}/SK/PRG-001/2027`),
    ]);
    expect([...trained.problems, ...both.problems]).toEqual([]);
  });

  it('does nothing when it is asked again', () => {
    const again = issue(both.book, eligible);
    expect(again.answer).toEqual({ issued: [], kept: eligible });
    expect(numbers(again.book)).toHaveLength(28);
  });

  it('refuses who is not eligible, and says why; nobody is issued one', () => {
    const refused = (ids: readonly string[], more: object = {}, now = '2027-06-15T09:00:00') =>
      refusalsOf(issueCertificates, finished, input(ids, more), contextOf({ now }));
    expect(refused(everybody)).toEqual(['rateBelow at enrolmentIds']);
    expect(refused([personId(14)], { type: 'competence' })).toEqual(['notCompetent at enrolmentIds']);
    expect(refused([personId(1)], {}, '2027-06-10T09:00:00')).toEqual(['cohortNotOver at enrolmentIds']);
    expect(refused(['E-00099'])).toEqual(['noEnrolment at enrolmentIds']);
    expect(refused([personId(1)], { cohortId: 'ANG-009' })).toEqual(['noCohort at cohortId']);
  });

  it('does not lie before the end of the cohort, nor before the assessment', () => {
    const found = (more: object) => issue(finished, [personId(1)], more).problems.map(({ rule }) => rule);
    expect(found({ issuedOn: '2027-06-09' })).toEqual(['R32']);
    expect(found({ issuedOn: '2027-06-10' })).toEqual([]);
    expect(found({ issuedOn: '2027-06-10', type: 'competence' })).toEqual(['R32']);
    expect(found({ issuedOn: '2027-06-11', type: 'competence' })).toEqual([]);
    expect(found({ issuerId: 'TIDAKADA' })).toEqual(['R50']);
  });

  it('needs a pattern that tells numbers apart', () => {
    const settings = [{ setting: 'trainingCertificateNo' as const, value: 'SP/{year}' }];
    const book = bookOf(finishedCourse({ settings }));
    expect(refusalsOf(issueCertificates, book, input([personId(1)]), context)).toEqual(['noNumber at type']);
  });
});

describe('a certificate that was issued', () => {
  const { book, answer } = issue(finished, everybody.slice(0, 2));
  const [first = '', second = ''] = numbers(book);

  it('is revoked for a reason; its number stays used, and a new one can be issued', () => {
    const revoke = { certificateNo: first, version: versionOf(book, first) };
    expect(refusalsOf(revokeCertificate, book, revoke, context)).toEqual(['reasonMissing at reason']);
    expect(refusalsOf(revokeCertificate, book, { ...revoke, version: 'x' }, context)).toEqual([
      'changedSince at certificateNo',
    ]);
    const revoked = carryOut(revokeCertificate, book, { ...revoke, reason: 'salah cetak' }, context).book;
    expect(revoked.find(certificates, first)).toMatchObject({ status: 'revoked', reason: 'salah cetak' });
    const again = { ...revoke, version: versionOf(revoked, first), reason: 'x' };
    expect(refusalsOf(revokeCertificate, revoked, again, context)).toEqual([
      'alreadyRevoked at certificateNo',
    ]);
    expect(issue(revoked, [personId(1)]).answer.issued).toMatchObject([
      { certificateNo: '0003/SP/PRG-001/2027' },
    ]);
  });

  it('is handed over on a day between its issue and today', () => {
    const list = [first, second].map((certificateNo) => ({
      certificateNo,
      version: versionOf(book, certificateNo),
    }));
    const hand = { certificates: list, handedOverOn: '2027-06-15' };
    const done = carryOut(handOverCertificates, book, hand, context);
    expect(done.book.rows(certificates).map(({ handedOverOn }) => handedOverOn)).toEqual([
      '2027-06-15',
      '2027-06-15',
    ]);
    const refused = (more: object) => refusalsOf(handOverCertificates, book, { ...hand, ...more }, context);
    expect(refused({ handedOverOn: '2027-06-16' })).toEqual(['notYet at handedOverOn']);
    expect(refused({ handedOverOn: '2027-06-14' })).toEqual(['beforeIssue at handedOverOn']);
    expect(refused({ certificates: [{ certificateNo: first, version: 'x' }] })).toEqual([
      'changedSince at certificates',
    ]);
  });

  it('can be checked by its code, which names nobody', () => {
    const check = (verifyCode: string, from = book) => checkCertificate.answer(from, { verifyCode }, context);
    const code = answer.issued[0]?.verifyCode ?? '';
    expect(code).toBe(codeOf(first, personId(1)));
    const genuine = check(code.toLowerCase());
    expect(genuine).toEqual({
      status: 'genuine',
      about: { type: 'training', issuedOn: '2027-06-15', programme: 'Sulam' },
    });
    expect(JSON.stringify(genuine)).not.toMatch(/Peserta|P-\d|E-\d/);
    const revoke = { certificateNo: first, version: versionOf(book, first), reason: 'x' };
    const revoked = carryOut(revokeCertificate, book, revoke, context).book;
    expect(check(code, revoked)).toMatchObject({ status: 'revoked', about: { type: 'training' } });
    expect(check(codeOf('9999/SP', 'E-1'))).toEqual({ status: 'unknown', about: null });
    expect(check(`${code.slice(0, 7)}${code.endsWith('2') ? '3' : '2'}`)).toMatchObject({
      status: 'mistyped',
    });
  });
});

describe('the form of certificates', () => {
  it('parts the eligible from the others with their reasons, and lists what was issued', () => {
    const { book } = issue(finished, everybody.slice(0, 2));
    const form = certificatesForm.answer(book, { cohortId: 'ANG-001', type: 'training' }, context);
    if ('refusals' in form || !form.chosen) throw new Error('nothing');
    const { people, issued, mayIssue } = form.chosen;
    expect(mayIssue).toBe(true);
    expect(people.filter((person) => person.reasons.length === 0)).toHaveLength(13);
    expect(people[15]?.reasons).toEqual([{ code: 'rateBelow', params: { rate: 79.17, threshold: 80 } }]);
    expect(issued.map(({ participantId, isActive }) => [participantId, isActive])).toEqual([
      ['P-0001', true],
      ['P-0002', true],
    ]);
  });
});
