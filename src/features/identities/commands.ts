import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { holderOf, type Identity } from './facts';
import { identities } from './tab';

/** What the prison enters of a person; the rest of the row is given by issuing a code and by the review of duplicates. */
const fields = () =>
  z.strictObject({
    fullName: fieldOf(identities, 'fullName'),
    alias: fieldOf(identities, 'alias'),
    nik: fieldOf(identities, 'nik'),
    birthPlace: fieldOf(identities, 'birthPlace'),
    birthDate: fieldOf(identities, 'birthDate'),
    address: fieldOf(identities, 'address'),
    registerClass: fieldOf(identities, 'registerClass'),
    registerNo: fieldOf(identities, 'registerNo'),
    intakeOn: fieldOf(identities, 'intakeOn'),
    sentenceEndOn: fieldOf(identities, 'sentenceEndOn'),
    expectedReleaseOn: fieldOf(identities, 'expectedReleaseOn'),
    actualReleaseOn: fieldOf(identities, 'actualReleaseOn'),
    workingName: fieldOf(identities, 'workingName'),
    consent: fieldOf(identities, 'consent'),
    consentOn: fieldOf(identities, 'consentOn'),
  });

type Fields = z.infer<ReturnType<typeof fields>>;
type Seen = Readonly<Record<string, string | undefined>>;

const valueIn = (row: Identity | Fields | Seen, column: string): unknown =>
  (row as Readonly<Record<string, unknown>>)[column];

/** Adds a person to the registry. */
export const registerIdentity = defineCommand({
  name: 'registerIdentity',
  roles: ['admin', 'prison'],
  reads: [identities],
  writes: [identities],
  input: fields,
  refusals: {},
  decide: (book, input, { marks }) => {
    const draft = createDraft(book, marks);
    return decided(draft, { registryKey: draft.add(identities, input) });
  },
});

/**
 * Changes a person's row, and of it only what the form changed: a cell that cannot be read stays as it is until it is
 * typed anew. What somebody else changed since the form was opened is refused, one refusal a field.
 */
export const editIdentity = defineCommand({
  name: 'editIdentity',
  roles: ['admin', 'prison'],
  reads: [identities],
  writes: [identities],
  input: () =>
    z.strictObject({
      registryKey: fieldOf(identities, 'registryKey'),
      /** Version of the row that the form was opened with, and what it showed: they tell what has changed since. */
      version: z.string('R13').check(z.maxLength(40, 'R14')),
      seen: z.record(z.string(), z.optional(z.string('R13'))),
      values: fields(),
    }),
  refusals: {
    noIdentity: 'There is no {id} in the registry.',
    mergedAway: '{id} has been merged into {other}.',
    changedSince: 'Changed by somebody else in the meantime.',
    R37: 'The same NIK stands in {other}.',
    R38: 'The same register number stands in {other}.',
  },
  decide: (book, { registryKey, version, seen, values }, { marks }) => {
    const row = book.find(identities, registryKey);
    if (!row) return refuse('noIdentity', 'registryKey', { id: registryKey });
    if (row.mergedInto !== undefined)
      return refuse('mergedAway', 'registryKey', { id: registryKey, other: row.mergedInto });
    const columns = Object.keys(fields().def.shape);
    const overtaken =
      row.$.version === version
        ? []
        : columns.filter((column) => valueIn(row, column) !== valueIn(seen, column));
    if (overtaken.length > 0)
      return {
        ok: false as const,
        refusals: overtaken.map((column) => ({ code: 'changedSince' as const, field: column })),
      };
    // The rules name the newer of two rows, and look at this one only.
    for (const [code, column] of [
      ['R37', 'nik'],
      ['R38', 'registerNo'],
    ] as const) {
      const holder = holderOf(book, column, values[column], registryKey);
      if (holder) return refuse(code, column, { other: holder.registryKey });
    }
    const changed = columns.filter((column) => valueIn(row, column) !== valueIn(values, column));
    const draft = createDraft(book, marks);
    draft.set(
      identities,
      row,
      Object.fromEntries(changed.map((column) => [column, valueIn(values, column)])),
    );
    return decided(draft, { registryKey, changed });
  },
});

export const identitiesCommands = [registerIdentity, editIdentity] as const;
