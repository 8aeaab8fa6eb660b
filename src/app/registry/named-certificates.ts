import * as z from 'zod/mini';
import { fieldOf } from '../../core/input';
import { agencies } from '../../features/agencies/tab';
import { attendance } from '../../features/attendance/tab';
import {
  type Certificate,
  type CertificateType,
  cohortChoice,
  everIssued,
  headOf,
  isActive,
  printedOf,
} from '../../features/certificates/facts';
import { certificates } from '../../features/certificates/tab';
import { cohorts } from '../../features/cohorts/tab';
import { enrolments } from '../../features/enrolments/tab';
import { identities } from '../../features/identities/tab';
import { participants } from '../../features/participants/tab';
import { programmes } from '../../features/programmes/tab';
import { sessions } from '../../features/sessions/tab';
import { admittedContext } from '../admit';
import type { AppAnswer } from '../app-operations';
import type { Ports } from '../ports';
import { readSnapshot } from '../read/snapshot';
import { type Bearer, bearerOf, type BearerFault } from './bearer';
import { IN_SHARED, OFFICERS, readShared } from './shared-workbook';

const IN_SHARED_WORKBOOK = [
  ...[agencies, programmes, cohorts, participants, enrolments],
  ...[sessions, attendance, certificates],
];

export const NAMED_CERTIFICATES_INPUT = () =>
  z.strictObject({
    cohortId: z.optional(z.string('R13')),
    type: z.optional(fieldOf(certificates, 'type')),
  });

/** A certificate with the name of who it is for, or why it cannot be printed. */
type Named = ReturnType<typeof printedOf> & {
  readonly participantId: string;
  readonly workingName: string;
} & (
    | { readonly bearer: Bearer; readonly why: null }
    | { readonly bearer: null; readonly why: BearerFault | 'revoked' | 'voided' }
  );

export interface NamedCertificates {
  readonly cohorts: ReturnType<typeof cohortChoice>['cohorts'];
  readonly chosen:
    | (ReturnType<typeof headOf> & {
        readonly type: CertificateType;
        readonly certificates: readonly Named[];
      })
    | null;
}

const withdrawn = ({ $, status }: Certificate): 'revoked' | 'voided' | undefined =>
  $.voided ? 'voided' : isActive({ status }) ? undefined : 'revoked';

/**
 * The certificates of a cohort as the shared workbook has them, with the names that only the registry knows: one read in
 * each, nothing is written in either.
 */
export const namedCertificates = (
  ports: Ports,
  { cohortId, type = 'training' }: z.infer<ReturnType<typeof NAMED_CERTIFICATES_INPUT>>,
): AppAnswer<NamedCertificates> => {
  const snapshot = readSnapshot(ports, { tabs: [identities] });
  admittedContext(snapshot, ports, OFFICERS);
  const shared = readShared(ports, snapshot, { tabs: IN_SHARED_WORKBOOK });
  const { today } = admittedContext(shared, ports, IN_SHARED);
  const { book } = shared;
  const { cohorts: open, chosen } = cohortChoice(book, cohortId, today);
  if (!chosen) return { answer: { cohorts: open, chosen: null }, snapshot };
  const named = everIssued(book, chosen.cohortId, type).map(({ certificate, enrolment }): Named => {
    const { participantId } = enrolment;
    const person = book.find(participants, participantId);
    const bearer = withdrawn(certificate) ?? bearerOf(snapshot.book, participantId, person?.registryKey);
    return {
      ...printedOf(book, enrolment, certificate),
      participantId,
      workingName: person?.workingName ?? '',
      ...(typeof bearer === 'string' ? { bearer: null, why: bearer } : { bearer, why: null }),
    };
  });
  return {
    answer: { cohorts: open, chosen: { ...headOf(book, chosen), type, certificates: named } },
    snapshot,
  };
};
