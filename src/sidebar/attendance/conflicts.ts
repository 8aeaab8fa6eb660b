import type { Commands } from '../../app/operations';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import type { Person } from './entries';

type Conflict = NonNullable<Commands['recordAttendance']['answer']>['conflicts'][number];

/** Who was changed by others in the meantime and therefore left as they are, in a sentence each, by enrolment. */
export const conflictTexts = (
  conflicts: readonly Conflict[],
  people: readonly Person[],
  { common, attendance }: Pick<ViewWords, 'common' | 'attendance'>,
): ReadonlyMap<string, string> =>
  new Map(
    conflicts.map(({ enrolmentId, code, by }) => {
      const person = people.find((candidate) => candidate.enrolmentId === enrolmentId);
      const name = person ? `${person.participantId} ${person.workingName}` : enrolmentId;
      return [
        enrolmentId,
        by === null ? `${name}: ${common.changedSince}` : fill(attendance.changedBy, { name, by, code }),
      ];
    }),
  );
