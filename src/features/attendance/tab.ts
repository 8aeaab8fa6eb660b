import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { email } from '../../core/kinds/email';
import { instant } from '../../core/kinds/instant';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { time } from '../../core/kinds/time';
import { defineTab } from '../../core/tab';
import { enrolments } from '../enrolments/tab';
import { sessions } from '../sessions/tab';

/** Who came to a session. No row means not yet recorded, never absent. */
export const attendance = defineTab('attendance', {
  key: 'attendanceId',
  columns: {
    attendanceId: code('A', 6),
    sessionId: ref(sessions),
    enrolmentId: ref(enrolments),
    /** H present, T late, I excused, S sick, A absent, L kept away by the prison. */
    code: choice(['H', 'T', 'I', 'S', 'A', 'L']),
    jpAttended: number({ min: 0, max: 24, step: 0.5 }),
    arrivalTime: time(true),
    note: text({ max: 120, optional: true }),
    source: choice(['sidebar', 'grid', 'paper', 'import'], true),
    enteredBy: email(true),
    enteredAt: instant(true),
    /** Days between the session and its entry, where it was entered late. */
    daysLate: number({ min: 0, max: 3660, optional: true }),
  },
});
