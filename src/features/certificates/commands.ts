import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { verifyCodeOf } from '../../core/verify-code';
import { agencies } from '../agencies/tab';
import { assessments } from '../assessments/tab';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { sessions } from '../sessions/tab';
import { settings } from '../settings/tab';
import { certificateOf, type Certificate, isActive, reasonsAgainst } from './facts';
import { createNumbering, isPattern, patternOf } from './plan';
import { certificates } from './tab';

/** The code on a certificate: of what stands on it, so that no other workbook is needed to make it again. */
export const codeOf = (certificateNo: string, enrolmentId: string): string =>
  verifyCodeOf(`${certificateNo}|${enrolmentId}`);

/** Issues certificates of one type to people of one cohort; whoever has one already is left out, so that asking again does nothing. */
export const issueCertificates = defineCommand({
  name: 'issueCertificates',
  roles: ['admin', 'coordinator'],
  reads: [settings, agencies, cohorts, enrolments, sessions, attendance, assessments, certificates],
  writes: [certificates],
  input: () =>
    z.strictObject({
      cohortId: fieldOf(enrolments, 'cohortId'),
      type: fieldOf(certificates, 'type'),
      issuedOn: fieldOf(certificates, 'issuedOn'),
      issuerId: fieldOf(certificates, 'issuerId'),
      enrolmentIds: z.array(z.string('R13')).check(z.minLength(1, 'R01'), z.maxLength(500, 'R14')),
    }),
  refusals: {
    noCohort: 'There is no cohort {id}.',
    noNumber: 'The setting of the certificate number has no {number}: “{pattern}”.',
    numberTooLong: 'The certificate number would be longer than {max} letters.',
    noEnrolment: '{id} is not in this cohort.',
    noPlace: '{id} has no place in the cohort.',
    leftEarly: '{id} left before the end.',
    cohortNotOver: '{id}: the cohort is not over yet.',
    noSession: '{id} had no session to attend.',
    unrecorded: '{id}: attendance of {count} sessions is not recorded ({rate} % of {threshold} %).',
    rateBelow: '{id}: {rate} % attended, {threshold} % are needed.',
    notAssessed: '{id} is not assessed yet ({unit}).',
    notCompetent: '{id} is not yet competent ({unit}).',
  },
  decide: (book, { cohortId, type, issuedOn, issuerId, enrolmentIds }, { today, marks }) => {
    const cohort = book.find(cohorts, cohortId);
    if (!cohort) return refuse('noCohort', 'cohortId', { id: cohortId });
    const pattern = patternOf(book, type);
    if (!isPattern(pattern)) return refuse('noNumber', 'type', { number: '{number}', pattern });
    const people = book.where(enrolments, 'cohortId', cohortId);
    const wanted = new Set(enrolmentIds);
    const known = new Set(people.map(({ enrolmentId }) => enrolmentId));
    const stranger = enrolmentIds.find((id) => !known.has(id));
    if (stranger !== undefined) return refuse('noEnrolment', 'enrolmentIds', { id: stranger });

    const draft = createDraft(book, marks);
    const { programmeId } = cohort;
    const nextNumber = createNumbering(book, draft, { type, issuedOn, cohortId, programmeId });
    const issued: { enrolmentId: string; certificateNo: string; verifyCode: string }[] = [];
    const kept: string[] = [];
    // Numbers run in the order of the sheet, whatever the order of the ticks.
    for (const enrolment of people.filter(({ enrolmentId }) => wanted.has(enrolmentId))) {
      const { enrolmentId, participantId: id } = enrolment;
      if (certificateOf(book, enrolmentId, type)) {
        kept.push(enrolmentId);
        continue;
      }
      const [reason] = reasonsAgainst(book, enrolment, type, today);
      if (reason && reason.code !== 'alreadyHas')
        return refuse(reason.code, 'enrolmentIds', { id, ...reason.params });
      const certificateNo = nextNumber();
      const verifyCode = codeOf(certificateNo, enrolmentId);
      if (certificateNo.length > MOST_LETTERS) return refuse('numberTooLong', 'type', { max: MOST_LETTERS });
      draft.add(certificates, {
        ...{ certificateNo, enrolmentId, type, issuedOn, issuerId, verifyCode },
        status: 'issued',
      });
      issued.push({ enrolmentId, certificateNo, verifyCode });
    }
    return decided(draft, { issued, kept });
  },
});

const MOST_LETTERS = 60;

/** Takes a certificate back; its number stays used, and its code says so to whoever asks. */
export const revokeCertificate = defineCommand({
  name: 'revokeCertificate',
  roles: ['admin', 'coordinator'],
  reads: [certificates],
  writes: [certificates],
  input: () =>
    z.strictObject({
      certificateNo: fieldOf(certificates, 'certificateNo'),
      version: z.string('R13'),
      reason: fieldOf(certificates, 'reason'),
    }),
  refusals: {
    noCertificate: 'There is no certificate {id}.',
    changedSince: '{id} has been changed in the meantime. Look at it again.',
    alreadyRevoked: '{id} is revoked already.',
    reasonMissing: 'A reason is due here.',
  },
  decide: (book, { certificateNo: id, version, reason }, { marks }) => {
    const certificate = book.find(certificates, id);
    if (!certificate) return refuse('noCertificate', 'certificateNo', { id });
    if (certificate.$.version !== version) return refuse('changedSince', 'certificateNo', { id });
    if (!isActive(certificate)) return refuse('alreadyRevoked', 'certificateNo', { id });
    if (reason === undefined) return refuse('reasonMissing', 'reason');
    const draft = createDraft(book, marks);
    draft.set(certificates, certificate, { status: 'revoked', reason });
    return decided(draft, { certificateNo: id });
  },
});

/** Notes the day on which certificates were handed to those they are for. */
export const handOverCertificates = defineCommand({
  name: 'handOverCertificates',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [certificates],
  writes: [certificates],
  input: () =>
    z.strictObject({
      certificates: z
        .array(
          z.strictObject({
            certificateNo: fieldOf(certificates, 'certificateNo'),
            version: z.string('R13'),
          }),
        )
        .check(z.minLength(1, 'R01'), z.maxLength(500, 'R14')),
      handedOverOn: fieldOf(certificates, 'issuedOn'),
    }),
  refusals: {
    noCertificate: 'There is no certificate {id}.',
    changedSince: '{id} has been changed in the meantime. Look at it again.',
    revoked: '{id} is revoked.',
    beforeIssue: '{id} was issued after that day.',
    notYet: 'A certificate cannot be noted as handed over before the day.',
  },
  decide: (book, { certificates: list, handedOverOn }, { today, marks }) => {
    if (handedOverOn > today) return refuse('notYet', 'handedOverOn');
    const rows: Certificate[] = [];
    for (const { certificateNo: id, version } of list) {
      const certificate = book.find(certificates, id);
      if (!certificate) return refuse('noCertificate', 'certificates', { id });
      if (certificate.$.version !== version) return refuse('changedSince', 'certificates', { id });
      if (!isActive(certificate)) return refuse('revoked', 'certificates', { id });
      if (handedOverOn < certificate.issuedOn) return refuse('beforeIssue', 'handedOverOn', { id });
      rows.push(certificate);
    }
    const draft = createDraft(book, marks);
    for (const row of rows) draft.set(certificates, row, { handedOverOn });
    return decided(draft, { count: rows.length });
  },
});

export const certificatesCommands = [issueCertificates, revokeCertificate, handOverCertificates] as const;
