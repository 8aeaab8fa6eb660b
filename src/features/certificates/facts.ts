import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import { type Fraction, isBelow, percentForPeople, percentToSay } from '../../core/fraction';
import type { Loose, Stored } from '../../core/row-view';
import { shownParts } from '../../core/small-group';
import type { Params } from '../../core/words';
import { bestResult, type BestResult, isOver } from '../assessments/facts';
import { isExpected, ratesOf, recordedFor } from '../attendance/facts';
import { cohorts } from '../cohorts/tab';
import { type Enrolment, isExit, isSeated, seated } from '../enrolments/facts';
import { agencies } from '../agencies/tab';
import { letterOf } from '../recaps/facts';
import { trainingSessions } from '../sessions/facts';
import { enrolments } from '../enrolments/tab';
import { settingsOf } from '../settings/tab';
import { certificates } from './tab';

export type Certificate = Stored<typeof certificates>;
export type CertificateType = Certificate['type'];

/** Why somebody gets no certificate. */
export const REASONS = [
  'noPlace',
  'leftEarly',
  'cohortNotOver',
  'noSession',
  'unrecorded',
  'rateBelow',
  'notAssessed',
  'notCompetent',
  'alreadyHas',
] as const;
export type ReasonCode = (typeof REASONS)[number];
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Params;
}

export const isActive = ({ status }: Pick<Certificate, 'status'>): boolean => status === 'issued';

/** The certificate of a type that somebody has, revoked ones left out. */
export const certificateOf = (
  book: Book,
  enrolmentId: string,
  type: CertificateType,
): Certificate | undefined =>
  book
    .where(certificates, 'enrolmentId', enrolmentId)
    .find((certificate) => certificate.type === type && isActive(certificate));

/** True when attendance, taken as a whole and exactly, is too little; nothing to attend is too little as well. */
export const isRateBelow = (book: Book, rate: Fraction): boolean =>
  rate.of <= 0 || isBelow(rate, settingsOf(book).attendanceThreshold);

/** `80`, or `79.5`. */
export const thresholdOf = (book: Book): number =>
  Math.round(settingsOf(book).attendanceThreshold * 10_000) / 100;

const attendanceReason = (book: Book, enrolment: Enrolment): Reason | undefined => {
  const { whole, best } = ratesOf(book, enrolment);
  if (whole.of <= 0) return { code: 'noSession', params: {} };
  if (!isRateBelow(book, whole)) return undefined;
  const params = { rate: percentToSay(whole), threshold: thresholdOf(book) };
  if (isRateBelow(book, best)) return { code: 'rateBelow', params };
  // What is missing may still bring her there: that is a matter of recording, not of her.
  const count = trainingSessions(book, enrolment.cohortId).filter(
    (session) =>
      isExpected(enrolment, session) && !recordedFor(book, session.sessionId, enrolment.enrolmentId),
  ).length;
  return count > 0 ? { code: 'unrecorded', params: { count, ...params } } : { code: 'rateBelow', params };
};

const assessmentReason = (book: Book, enrolment: Enrolment): Reason | undefined => {
  const best = bestResult(book, enrolment);
  if (best.result === 'competent') return undefined;
  const params = { unit: best.unit === '' ? '–' : best.unit };
  return { code: best.result === 'notYet' ? 'notCompetent' : 'notAssessed', params };
};

/** Everything that stands between somebody and a certificate; nothing when she is eligible. */
export const reasonsAgainst = (
  book: Book,
  enrolment: Enrolment,
  type: CertificateType,
  today: Day,
): readonly Reason[] => {
  const held = certificateOf(book, enrolment.enrolmentId, type);
  if (held) return [{ code: 'alreadyHas', params: { certificate: held.certificateNo } }];
  if (isExit(enrolment)) return [{ code: 'leftEarly', params: {} }];
  if (!isSeated(enrolment)) return [{ code: 'noPlace', params: {} }];
  const cohort = book.find(cohorts, enrolment.cohortId);
  const reasons: (Reason | undefined)[] = [
    cohort && !isOver(cohort, today) ? { code: 'cohortNotOver', params: { on: cohort.endOn } } : undefined,
    attendanceReason(book, enrolment),
    type === 'competence' ? assessmentReason(book, enrolment) : undefined,
  ];
  return reasons.filter((reason) => reason !== undefined);
};

/** Cohorts that may have certificates, and the one that is meant: the named one, or the first that is over. */
export const cohortChoice = (book: Book, cohortId: string | undefined, today: Day) => {
  const open = book.rows(cohorts).filter(({ status }) => status !== 'cancelled');
  const chosen =
    open.find((cohort) => cohort.cohortId === cohortId) ??
    open.find((cohort) => isOver(cohort, today)) ??
    open[0];
  return { cohorts: open.map(({ cohortId: id, name }) => ({ cohortId: id, name })), chosen };
};

/** What all certificates of a cohort say. */
export const headOf = (book: Book, { cohortId, totalJp, startOn, endOn }: Stored<typeof cohorts>) => ({
  ...{ cohortId, totalJp, startOn, endOn },
  ...letterOf(book, cohortId),
});

/** What one certificate says, but whose it is. */
export const printedOf = (book: Book, enrolment: Enrolment, certificate: Certificate) => ({
  certificateNo: certificate.certificateNo,
  issuedOn: certificate.issuedOn,
  issuer: book.find(agencies, certificate.issuerId)?.name ?? '',
  verifyCode: certificate.verifyCode,
  rate: percentForPeople(ratesOf(book, enrolment).whole),
});

const isWhole = (row: Loose<typeof certificates>): row is Certificate => row.$.sound;

/** Certificates of a type that were ever issued to people of a cohort, revoked and voided ones too, each with her enrolment. */
export const everIssued = (book: Book, cohortId: string, type: CertificateType) => {
  const people = new Map(
    book.where(enrolments, 'cohortId', cohortId).map((enrolment) => [enrolment.enrolmentId, enrolment]),
  );
  return book.all(certificates).flatMap((row) => {
    const enrolment = isWhole(row) && row.type === type ? people.get(row.enrolmentId) : undefined;
    return enrolment && isWhole(row) ? [{ certificate: row, enrolment }] : [];
  });
};

/**
 * What came of those with a place in a cohort, as it may be shown beside their number: nothing of it lets a small group
 * be worked out.
 */
export const shownResults = (book: Book, cohortId: string) => {
  const { minimumCell } = settingsOf(book);
  const people = seated(book, cohortId);
  const shown = (...groups: readonly ((row: Enrolment) => boolean)[]) => {
    const counts = groups.map((isIn) => people.filter(isIn).length);
    const others = people.length - counts.reduce((sum, count) => sum + count, 0);
    return shownParts([...counts, others], minimumCell).parts;
  };
  const inState = (state: Enrolment['state']) => (row: Enrolment) => row.state === state;
  const results = new Map(people.map((row) => [row.enrolmentId, bestResult(book, row).result]));
  const withResult = (result: BestResult['result']) => (row: Enrolment) =>
    results.get(row.enrolmentId) === result;
  const holds = (type: CertificateType) => (row: Enrolment) =>
    certificateOf(book, row.enrolmentId, type) !== undefined;
  const [passed = 0, failed = 0] = shown(inState('passed'), inState('failed'));
  const [competent = 0, notYet = 0] = shown(withResult('competent'), withResult('notYet'));
  const [certified = 0] = shown(holds('training'));
  const [certifiedCompetent = 0] = shown(holds('competence'));
  return { passed, failed, competent, notYet, certified, certifiedCompetent };
};
