import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import type { LikenessReason } from '../../core/name-match';
import { readNik } from '../../core/nik';
import { enrolments } from '../enrolments/tab';
import { holderOf, type Identity, resembling, resemblingPairs } from '../identities/facts';
import { identities } from '../identities/tab';
import { participants } from '../participants/tab';
import { decisionOn } from './facts';
import { duplicates } from './tab';

/** More than these nobody compares in one sitting; the others come when these are decided. */
const MOST_PAIRS = 40;
const MOST_RESEMBLING = 5;

const facesOf = (identity: Identity) => ({
  registryKey: identity.registryKey,
  fullName: identity.fullName,
  alias: identity.alias ?? null,
  nik: identity.nik ?? null,
  birthPlace: identity.birthPlace ?? null,
  birthDate: identity.birthDate ?? null,
  address: identity.address ?? null,
  registerNo: identity.registerNo ?? null,
  intakeOn: identity.intakeOn ?? null,
  workingName: identity.workingName ?? null,
  participantId: identity.participantId ?? null,
});

/** Pairs that are probably one person and wait for a decision, likeliest first; those put off come last. */
export const duplicatesForm = defineQuery({
  name: 'duplicatesForm',
  roles: ['admin', 'prison'],
  reads: [identities, duplicates],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book) => {
    const open = resemblingPairs(book).flatMap(({ first, second, likeness }) => {
      const decision = decisionOn(book, first.registryKey, second.registryKey);
      if (decision === 'different' || decision === 'same') return [];
      return [{ first, second, likeness, isPutOff: decision === 'later' }];
    });
    const sorted = [...open.filter(({ isPutOff }) => !isPutOff), ...open.filter(({ isPutOff }) => isPutOff)];
    return {
      total: sorted.length,
      pairs: sorted.slice(0, MOST_PAIRS).map(({ first, second, likeness, isPutOff }) => ({
        a: facesOf(first),
        b: facesOf(second),
        score: Math.round(likeness.similarity * 100),
        reasons: likeness.reasons,
        isPutOff,
      })),
    };
  },
});

/** Who is like what is being typed: the same national id, or probably the same person (R39). Half-typed values find nobody. */
export const resemblingIdentities = defineQuery({
  name: 'resemblingIdentities',
  roles: ['admin', 'prison'],
  reads: [identities, duplicates],
  input: () =>
    z.strictObject({
      fullName: z.string('R13').check(z.maxLength(200, 'R14')),
      birthDate: z.optional(z.string('R08').check(z.maxLength(20, 'R08'))),
      nik: z.optional(z.string('R02').check(z.maxLength(40, 'R02'))),
      /** The row that is being edited. */
      registryKey: z.optional(z.string('R13').check(z.maxLength(40, 'R13'))),
    }),
  refusals: {},
  answer: (book, { fullName, birthDate, nik, registryKey }) => {
    const read = readNik(nik ?? '');
    const holder = read.ok ? holderOf(book, 'nik', read.value.nik, registryKey) : undefined;
    const probable =
      fullName.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(birthDate ?? '')
        ? []
        : resembling(book, { fullName, birthDate }, registryKey).filter(
            ({ identity }) =>
              identity !== holder &&
              (registryKey === undefined ||
                decisionOn(book, identity.registryKey, registryKey) !== 'different'),
          );
    const told = (identity: Identity, reasons: readonly LikenessReason[]) => ({
      registryKey: identity.registryKey,
      fullName: identity.fullName,
      birthDate: identity.birthDate ?? null,
      workingName: identity.workingName ?? null,
      reasons,
    });
    return {
      sameNik: holder ? told(holder, []) : null,
      probable: probable
        .slice(0, MOST_RESEMBLING)
        .map(({ identity, likeness }) => told(identity, likeness.reasons)),
    };
  },
});

/** The codes of the shared workbook, with where each is enrolled, to put two of them together. */
export const mergeForm = defineQuery({
  name: 'mergeForm',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [participants, enrolments],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book) => ({
    participants: book.rows(participants).map(({ participantId, workingName }) => ({
      participantId,
      workingName,
      cohorts: book.where(enrolments, 'participantId', participantId).map(({ cohortId }) => cohortId),
    })),
  }),
});

export const duplicatesQueries = [duplicatesForm, resemblingIdentities, mergeForm] as const;
