import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { percentForPeople } from '../../core/fraction';
import { fieldOf } from '../../core/input';
import { cleanCode, isVerifyCode } from '../../core/verify-code';
import { agencies } from '../agencies/tab';
import { assessments } from '../assessments/tab';
import { bestResult, isOver } from '../assessments/facts';
import { ratesOf } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { isExit, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { participants } from '../participants/tab';
import { programmes } from '../programmes/tab';
import { letterOf } from '../recaps/facts';
import { sessions } from '../sessions/tab';
import { settings } from '../settings/tab';
import { isActive, reasonsAgainst } from './facts';
import { certificates } from './tab';

const ROLES = ['admin', 'coordinator', 'prison', 'trainer'] as const;

/** Who of a cohort can be given a certificate of a type and why others cannot, and those that were issued. */
export const certificatesForm = defineQuery({
  name: 'certificatesForm',
  roles: ROLES,
  reads: [
    ...[settings, agencies, programmes, cohorts, participants, enrolments],
    ...[sessions, attendance, assessments, certificates],
  ],
  input: () =>
    z.strictObject({
      cohortId: z.optional(z.string('R13')),
      type: z.optional(fieldOf(certificates, 'type')),
    }),
  refusals: {},
  answer: (book, { cohortId, type = 'training' }, { person, today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status !== 'cancelled');
    const chosen =
      open.find((cohort) => cohort.cohortId === cohortId) ??
      open.find((cohort) => isOver(cohort, today)) ??
      open[0];
    if (!chosen) return { cohorts: [], chosen: null };
    const people = book.where(enrolments, 'cohortId', chosen.cohortId);
    const nameOf = ({ participantId }: { participantId: string }) => ({
      participantId,
      workingName: book.find(participants, participantId)?.workingName ?? '',
    });
    const leadId = book.find(programmes, chosen.programmeId)?.leadId;
    return {
      cohorts: open.map((cohort) => ({ cohortId: cohort.cohortId, name: cohort.name })),
      chosen: {
        cohortId: chosen.cohortId,
        type,
        today,
        mayIssue: person.role === 'admin' || person.role === 'coordinator',
        mayHandOver: person.role !== 'trainer',
        issuerId: leadId ?? person.agencyId,
        agencies: book.rows(agencies).map(({ agencyId, name }) => ({ agencyId, name })),
        totalJp: chosen.totalJp,
        startOn: chosen.startOn,
        endOn: chosen.endOn,
        ...letterOf(book, chosen.cohortId),
        people: people
          .filter((row) => isSeated(row) || (isExit(row) && row.startOn !== undefined))
          .map((row) => ({
            enrolmentId: row.enrolmentId,
            ...nameOf(row),
            reasons: reasonsAgainst(book, row, type, today),
          })),
        issued: people.flatMap((row) =>
          book
            .where(certificates, 'enrolmentId', row.enrolmentId)
            .filter((certificate) => certificate.type === type)
            .map((certificate) => ({
              certificateNo: certificate.certificateNo,
              ...nameOf(row),
              issuedOn: certificate.issuedOn,
              issuer: book.find(agencies, certificate.issuerId)?.name ?? '',
              verifyCode: certificate.verifyCode,
              isActive: isActive(certificate),
              reason: certificate.reason ?? null,
              handedOverOn: certificate.handedOverOn ?? null,
              version: certificate.$.version,
              rate: percentForPeople(ratesOf(book, row).whole),
              result: bestResult(book, row).result,
            })),
        ),
      },
    };
  },
});

/** Whether a certificate is genuine: what it is for and since when, never whose it is. */
export const checkCertificate = defineQuery({
  name: 'checkCertificate',
  roles: ROLES,
  reads: [programmes, cohorts, enrolments, certificates],
  input: () =>
    z.strictObject({ verifyCode: z.string('R13').check(z.minLength(1, 'R01'), z.maxLength(40, 'R14')) }),
  refusals: {},
  answer: (book, input) => {
    const code = cleanCode(input.verifyCode);
    if (!isVerifyCode(code)) return { status: 'mistyped' as const, about: null };
    const certificate = book.rows(certificates).find(({ verifyCode }) => cleanCode(verifyCode) === code);
    if (!certificate) return { status: 'unknown' as const, about: null };
    const cohort = book.find(cohorts, book.find(enrolments, certificate.enrolmentId)?.cohortId ?? '');
    return {
      status: isActive(certificate) ? ('genuine' as const) : ('revoked' as const),
      about: {
        type: certificate.type,
        issuedOn: certificate.issuedOn,
        programme: book.find(programmes, cohort?.programmeId ?? '')?.name ?? '',
      },
    };
  },
});

export const certificatesQueries = [certificatesForm, checkCertificate] as const;
