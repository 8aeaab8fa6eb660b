import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { agencies } from '../agencies/tab';
import { type Identity, unmerged } from './facts';
import { identities } from './tab';

/** What the form shows of a row; a cell that cannot be read is left out, and named. */
const formValues = (row: Identity) => ({
  fullName: row.fullName,
  alias: row.alias,
  nik: row.nik,
  birthPlace: row.birthPlace,
  birthDate: row.birthDate,
  address: row.address,
  registerClass: row.registerClass,
  registerNo: row.registerNo,
  intakeOn: row.intakeOn,
  sentenceEndOn: row.sentenceEndOn,
  expectedReleaseOn: row.expectedReleaseOn,
  actualReleaseOn: row.actualReleaseOn,
  workingName: row.workingName,
  consent: row.consent,
  consentOn: row.consentOn,
});

/** Everybody in the registry, to choose from, with the rows that were merged into each; and whose registry it is. */
export const identityForm = defineQuery({
  name: 'identityForm',
  roles: ['admin', 'prison'],
  reads: [identities, agencies],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _, { person }) => {
    const prisons = book.where(agencies, 'type', 'prison');
    const prison = prisons.find(({ agencyId }) => agencyId === person.agencyId) ?? prisons[0];
    return {
      prison: prison?.name ?? '',
      people: unmerged(book).map(({ registryKey, fullName, participantId, consent }) => ({
        registryKey,
        fullName,
        participantId: participantId ?? null,
        consent: consent ?? null,
        merged: book
          .where(identities, 'mergedInto', registryKey)
          .map(({ registryKey: mergedKey }) => mergedKey),
      })),
    };
  },
});

/** One person's row, for the form. */
export const identity = defineQuery({
  name: 'identity',
  roles: ['admin', 'prison'],
  reads: [identities],
  input: () => z.strictObject({ registryKey: z.string('R13').check(z.maxLength(40, 'R13')) }),
  refusals: { noIdentity: 'There is no {id} in the registry.' },
  answer: (book, { registryKey }) => {
    const row = book.find(identities, registryKey);
    if (!row || row.mergedInto !== undefined)
      return {
        refusals: [{ code: 'noIdentity' as const, field: 'registryKey', params: { id: registryKey } }],
      };
    return {
      registryKey,
      participantId: row.participantId ?? null,
      version: row.$.version,
      values: formValues(row),
      /** Columns whose cells cannot be read. */
      unreadable: Object.keys(row.$.faults),
    };
  },
});

export const identitiesQueries = [identityForm, identity] as const;
