import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { isExit } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { likenessOf } from '../identities/facts';
import { identities } from '../identities/tab';
import { participants } from '../participants/tab';
import { pairKeyOf } from './facts';
import { mergeIdentities, missingFrom, reasonsKept } from './plan';
import { duplicates } from './tab';

/**
 * Keeps what somebody decided of two rows of the registry. `same` makes one person of them in the same commit: undone,
 * both are there again. `different` silences rule R39 for the pair; `later` leaves it in the list.
 */
export const decideDuplicate = defineCommand({
  name: 'decideDuplicate',
  roles: ['admin', 'prison'],
  reads: [identities, duplicates],
  writes: [identities, duplicates],
  input: () =>
    z.strictObject({
      a: fieldOf(identities, 'registryKey'),
      b: fieldOf(identities, 'registryKey'),
      decision: fieldOf(duplicates, 'decision'),
    }),
  refusals: {
    noIdentity: 'There is no {id} in the registry.',
    oneRow: 'Two rows are needed.',
    mergedAlready: '{id} has been merged into {other}.',
  },
  decide: (book, { a, b, decision }, { person, now, marks }) => {
    if (a === b) return refuse('oneRow', 'b');
    const one = book.find(identities, a);
    const other = book.find(identities, b);
    if (!one) return refuse('noIdentity', 'a', { id: a });
    if (!other) return refuse('noIdentity', 'b', { id: b });
    const [older, newer] = a < b ? [one, other] : [other, one];
    for (const { registryKey, mergedInto } of [older, newer])
      if (mergedInto !== undefined)
        return refuse('mergedAlready', 'decision', { id: registryKey, other: mergedInto });

    const draft = createDraft(book, marks);
    const pairKey = pairKeyOf(a, b);
    const values = {
      ...reasonsKept(likenessOf(older, newer)),
      decision,
      decidedBy: person.email,
      decidedAt: now,
    };
    // A decision that was undone is a voided row, and is taken up again: two rows of one key could not be told apart.
    const known = book.all(duplicates).find((row) => row.pairKey === pairKey);
    if (known) draft.set(duplicates, known, { ...values, voided: undefined });
    else draft.add(duplicates, { pairKey, ...values });
    const isMerge = decision === 'same';
    if (isMerge) mergeIdentities(book, draft, older, newer);
    const [code, otherCode] = [newer.participantId, older.participantId];
    return decided(draft, {
      decision,
      kept: isMerge ? newer.registryKey : null,
      merged: isMerge ? older.registryKey : null,
      /** The shared workbook knows her by two codes, which have to be put together there. */
      bothHaveCodes:
        isMerge && code !== undefined && otherCode !== undefined && code !== otherCode
          ? { into: code, from: otherCode }
          : null,
    });
  },
});

/** Puts two codes of the shared workbook together: the enrolments of `from` become those of `into`, and `from` is voided. */
export const mergeParticipants = defineCommand({
  name: 'mergeParticipants',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [participants, enrolments],
  writes: [participants, enrolments],
  input: () =>
    z.strictObject({
      from: fieldOf(participants, 'participantId'),
      into: fieldOf(participants, 'participantId'),
    }),
  refusals: {
    noParticipant: 'There is no participant {id}.',
    oneCode: 'Two codes are needed.',
    R40: '{participant} is already in {cohort}, as {other}.',
  },
  decide: (book, { from, into }, { marks }) => {
    if (from === into) return refuse('oneCode', 'into');
    const leaving = book.find(participants, from);
    const staying = book.find(participants, into);
    if (!leaving) return refuse('noParticipant', 'from', { id: from });
    if (!staying) return refuse('noParticipant', 'into', { id: into });
    const moving = book.where(enrolments, 'participantId', from);
    // Whoever left a cohort may be in it again (R40); the rule itself does not look at rows that stay as they are.
    for (const { cohortId } of moving.filter((row) => !isExit(row))) {
      const twin = book
        .where(enrolments, 'participantId', into)
        .find((row) => row.cohortId === cohortId && !isExit(row));
      if (twin)
        return refuse('R40', 'into', { participant: into, cohort: cohortId, other: twin.enrolmentId });
    }
    const draft = createDraft(book, marks);
    for (const row of moving) draft.set(enrolments, row, { participantId: into });
    draft.set(participants, staying, missingFrom(participants, staying, leaving, ['voided']));
    draft.set(participants, leaving, { voided: 'yes' });
    return decided(draft, { from, into, moved: moving.map(({ enrolmentId }) => enrolmentId) });
  },
});

export const duplicatesCommands = [decideDuplicate, mergeParticipants] as const;
