import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { time } from '../../core/kinds/time';
import { defineTab } from '../../core/tab';
import { cohorts } from '../cohorts/tab';
import { instructors } from '../instructors/tab';
import { schedules, SESSION_TYPES } from '../schedules/tab';
import { sites } from '../sites/tab';

const sessionId = code('S', 5);

/** One meeting of a cohort. JP (jam pelajaran) is the lesson hour that training is planned and paid by. */
export const sessions = defineTab('sessions', {
  key: 'sessionId',
  columns: {
    sessionId,
    cohortId: ref(cohorts),
    sessionOn: day(),
    startTime: time(),
    endTime: time(),
    jp: number({ min: 0.5, max: 24, step: 0.5 }),
    topic: text({ max: 120, optional: true }),
    type: choice(SESSION_TYPES, true),
    instructorId: ref(instructors, true),
    siteId: ref(sites, true),
    status: choice(['planned', 'held', 'cancelled', 'moved']),
    reason: text({ max: 200, optional: true }),
    /** The series that it was planned with. */
    scheduleId: ref(schedules, true),
    breakMinutes: number({ min: 0, max: 480, optional: true }),
    /** The session that this one is held instead of; that one is kept, as moved. */
    movedFrom: ref({ key: 'sessions', id: 'sessionId', columns: { sessionId } }, true),
    /** Where it was before the timetable was shifted, and by how many days it is away from there. */
    firstPlannedOn: day(true),
    shiftedDays: number({ min: -3660, max: 3660, optional: true }),
  },
});
