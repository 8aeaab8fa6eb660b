import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { fieldOf } from '../../core/input';
import { cleanCode, isVerifyCode } from '../../core/verify-code';
import { agencies } from '../agencies/tab';
import { assessments } from '../assessments/tab';
import { bestResult } from '../assessments/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { isExit, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { participants } from '../participants/tab';
import { programmes } from '../programmes/tab';
import { sessions } from '../sessions/tab';
import { settings } from '../settings/tab';
import { cohortChoice, headOf, isActive, printedOf, reasonsAgainst } from './facts';
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
    const { cohorts: open, chosen } = cohortChoice(book, cohortId, today);
    if (!chosen) return { cohorts: [], chosen: null };
    const people = book.where(enrolments, 'cohortId', chosen.cohortId);
    const nameOf = ({ participantId }: { participantId: string }) => ({
      participantId,
      workingName: book.find(participants, participantId)?.workingName ?? '',
    });
    const leadId = book.find(programmes, chosen.programmeId)?.leadId;
    return {
      cohorts: open,
      chosen: {
        ...headOf(book, chosen),
        type,
        today,
        mayIssue: person.role === 'admin' || person.role === 'coordinator',
        mayHandOver: person.role !== 'trainer',
        issuerId: leadId ?? person.agencyId,
        agencies: book.rows(agencies).map(({ agencyId, name }) => ({ agencyId, name })),
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
              ...printedOf(book, row, certificate),
              ...nameOf(row),
              isActive: isActive(certificate),
              reason: certificate.reason ?? null,
              handedOverOn: certificate.handedOverOn ?? null,
              version: certificate.$.version,
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
