import * as z from 'zod/mini';
import { attendanceForm } from '../../src/features/attendance/queries';
import { enrolForm } from '../../src/features/enrolments/queries';
import { scheduleForm } from '../../src/features/sessions/queries';
import { bookOf } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { heldCourse } from '../support/held-course';
import { trainingYear } from '../support/training-year';

const course = heldCourse(20);
const book = bookOf(course);
const context = contextOf({ now: '2027-04-01T10:00:00' });

describe('the attendance form', () => {
  const ask = (input: unknown, from = book) => {
    const answer = attendanceForm.answer(from, z.parse(attendanceForm.input(), input), context);
    if ('refusals' in answer) throw new Error('refused');
    return answer;
  };

  it('offers what has begun, latest first, and says what is complete', () => {
    const { sessions } = ask({});
    expect(sessions).toHaveLength(22);
    expect(sessions.slice(0, 3).map(({ sessionId, complete }) => [sessionId, complete])).toEqual([
      ['S-00022', false],
      ['S-00021', false],
      ['S-00020', true],
    ]);
  });

  it('opens at the oldest session that is not complete', () => {
    expect(ask({}).chosen?.sessionId).toBe('S-00021');
    expect(ask({}).chosen?.people).toHaveLength(16);
  });

  it('opens at the one that was asked for, with what was recorded and its version', () => {
    const { chosen } = ask({ sessionId: 'S-00003' });
    expect(chosen?.people[0]).toMatchObject({
      enrolmentId: 'E-00001',
      participantId: 'P-0001',
      workingName: 'Peserta 1',
      code: 'H',
      jp: 3,
    });
    expect(chosen?.people[0]?.version).toEqual(expect.any(String));
  });

  it('does not open a session of the future, or one that is not there', () => {
    for (const sessionId of ['S-00040', 'S-09999', '=1+1'])
      expect(ask({ sessionId }).chosen?.sessionId).toBe('S-00021');
  });

  it('has nothing to open before anything began', () => {
    expect(ask({}, bookOf(trainingYear()))).toEqual({ sessions: [], chosen: null });
  });
});

describe('the enrolment form', () => {
  it('offers open cohorts with their places, and who is in which', () => {
    const answer = enrolForm.answer(book, {}, context);
    expect(answer).toMatchObject({
      cohorts: [{ cohortId: 'ANG-001', name: 'Angkatan 1', capacity: 16, enrolled: 16, waiting: 0 }],
    });
    expect(answer).toMatchObject({ participants: { length: 16 } });
    expect(answer).toHaveProperty('participants.0', {
      participantId: 'P-0001',
      workingName: 'Peserta 1',
      cohorts: ['ANG-001'],
    });
  });
});

describe('the scheduling form', () => {
  it('offers cohorts with what is planned of their JP, active trainers, and rooms', () => {
    const instructors = [
      { name: 'Ani', agencyId: 'LPK', active: 'yes' as const },
      { name: 'Lama', agencyId: 'LPK', active: 'no' as const },
    ];
    expect(scheduleForm.answer(bookOf({ ...course, instructors }), {}, context)).toMatchObject({
      cohorts: [{ cohortId: 'ANG-001', totalJp: 144, plannedJp: 144, siteId: 'LOK-01' }],
      instructors: [{ instructorId: 'I-01', name: 'Ani' }],
      sites: [
        { siteId: 'LOK-01', name: 'Aula' },
        { siteId: 'LOK-02', name: 'Ruang kerja' },
      ],
      skipCollectiveLeave: true,
      jpMinutes: 45,
    });
  });
});
