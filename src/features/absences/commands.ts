import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { absences } from './tab';

const ROLES = ['admin', 'coordinator', 'prison', 'trainer'] as const;

/** Notes that somebody will not come on some days: her list is prepared with it, and nobody is alarmed. */
export const planAbsence = defineCommand({
  name: 'planAbsence',
  roles: ROLES,
  reads: [enrolments, absences],
  writes: [absences],
  input: () =>
    z.strictObject({
      enrolmentId: fieldOf(absences, 'enrolmentId'),
      fromOn: fieldOf(absences, 'fromOn'),
      toOn: fieldOf(absences, 'toOn'),
      code: fieldOf(absences, 'code'),
      note: fieldOf(absences, 'note'),
    }),
  refusals: {
    noEnrolment: '{id} has no place in a cohort.',
    alreadyPlanned: 'These days overlap {other}.',
  },
  decide: (book, absence, { marks }) => {
    const { enrolmentId, fromOn, toOn } = absence;
    const enrolment = book.find(enrolments, enrolmentId);
    if (!enrolment || !isSeated(enrolment)) return refuse('noEnrolment', 'enrolmentId', { id: enrolmentId });
    const other = book
      .where(absences, 'enrolmentId', enrolmentId)
      .find((planned) => planned.fromOn <= toOn && fromOn <= planned.toOn);
    if (other) return refuse('alreadyPlanned', 'fromOn', { other: other.absenceId });
    const draft = createDraft(book, marks);
    return decided(draft, { absenceId: draft.add(absences, absence) });
  },
});

/** Takes a planned absence back: she comes after all. */
export const dropAbsence = defineCommand({
  name: 'dropAbsence',
  roles: ROLES,
  reads: [enrolments, absences],
  writes: [absences],
  input: () => z.strictObject({ absenceId: fieldOf(absences, 'absenceId'), version: z.string('R13') }),
  refusals: {
    noAbsence: 'There is no planned absence {id}.',
    changedSince: '{id} has been changed in the meantime. Look at it again.',
  },
  decide: (book, { absenceId, version }, { marks }) => {
    const absence = book.find(absences, absenceId);
    if (!absence) return refuse('noAbsence', 'absenceId', { id: absenceId });
    if (absence.$.version !== version) return refuse('changedSince', 'absenceId', { id: absenceId });
    const draft = createDraft(book, marks);
    draft.set(absences, absence, { voided: 'yes' });
    return decided(draft, { absenceId });
  },
});

export const absencesCommands = [planAbsence, dropAbsence] as const;
