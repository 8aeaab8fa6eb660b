import type { Commands } from '../../app/operations';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';

export type Synced = NonNullable<Commands['syncAttendanceGrid']['answer']>;
type Words = Pick<ViewWords, 'common' | 'attendanceGrid'>;

/** What became of what was typed, in numbers. */
export const tellSynced = (
  { cohortId, isNew, saved, unchanged, wrong, conflicts, refilled }: Synced,
  { attendanceGrid }: Words,
): string =>
  isNew
    ? fill(attendanceGrid.made, { cohort: cohortId })
    : fill(attendanceGrid.done, { saved, unchanged, wrong, conflicts, refilled });

/** The cells that keep what was typed, a sentence each, and how many more there are than are named. */
export const keptTexts = (
  { wrong, conflicts, kept }: Synced,
  { common, attendanceGrid }: Words,
): readonly string[] => {
  const left = wrong + conflicts - kept.length;
  return [
    ...kept.map(({ sessionOn, sessionId, participantId, why }) =>
      fill(attendanceGrid.cell, {
        on: sessionOn === null ? sessionId : dayForPeople(sessionOn),
        participant: participantId,
        why,
      }),
    ),
    ...(left > 0 ? [fill(common.more, { count: left })] : []),
  ];
};
