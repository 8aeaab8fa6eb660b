import { attendanceForm } from '../../../src/features/attendance/queries';
import { absenceOn } from '../../../src/features/absences/facts';
import { dropAbsence, planAbsence } from '../../../src/features/absences/commands';
import { absenceForm } from '../../../src/features/absences/queries';
import { absences } from '../../../src/features/absences/tab';
import type { Book } from '../../../src/core/book';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';

const context = contextOf({ now: '2027-03-29T12:00:00', role: 'prison' });
const course = bookOf(heldCourse(19));
const sick = { enrolmentId: 'E-00003', fromOn: '2027-03-29', toOn: '2027-03-31', code: 'S', note: 'klinik' };
const planned = carryOut(planAbsence, course, sick, context);

const listed = (book: Book) => {
  const form = attendanceForm.answer(book, { sessionId: 'S-00020' }, context);
  if ('refusals' in form) throw new Error('refused');
  return form.chosen?.people ?? [];
};

describe('an absence that is known in advance', () => {
  it('holds from its first day to its last', () => {
    const days = ['2027-03-28', '2027-03-29', '2027-03-31', '2027-04-01'];
    expect(days.map((day) => absenceOn(planned.book, 'E-00003', day)?.code)).toEqual([
      undefined,
      'S',
      'S',
      undefined,
    ]);
    expect(planned.problems).toEqual([]);
  });

  it('stands in the list of its day, is no attendance yet, and alarms nobody', () => {
    const her = listed(planned.book)[2];
    expect(her).toMatchObject({ participantId: 'P-0003', planned: 'S', code: null, standing: 'fine' });
    expect([her?.soFar, her?.best]).toEqual(['100.00', '100.00']);
    expect(listed(planned.book).filter((person) => person.planned !== null)).toHaveLength(1);
  });

  it('is refused for days that are planned already, and for who has no place', () => {
    const again = { ...sick, fromOn: '2027-03-31', toOn: '2027-04-02', code: 'I' };
    expect(refusalsOf(planAbsence, planned.book, again, context)).toEqual(['alreadyPlanned at fromOn']);
    expect(refusalsOf(planAbsence, course, { ...sick, enrolmentId: 'E-00099' }, context)).toEqual([
      'noEnrolment at enrolmentId',
    ]);
  });

  it('does not end before it begins', () => {
    const { problems } = carryOut(planAbsence, course, { ...sick, toOn: '2027-03-28' }, context);
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['R23 E']);
  });

  it('is listed until it is over, and can be taken back', () => {
    const form = absenceForm.answer(planned.book, {}, context);
    if ('refusals' in form) throw new Error('refused');
    expect(form.people).toHaveLength(16);
    expect(form.planned).toEqual([
      expect.objectContaining({ absenceId: 'IZ-0001', participantId: 'P-0003', code: 'S', note: 'klinik' }),
    ]);
    const over = absenceForm.answer(planned.book, {}, contextOf({ now: '2027-04-01T08:00:00' }));
    expect(over).toMatchObject({ planned: [] });
    const { absenceId, version } = form.planned[0]!;
    const dropped = carryOut(dropAbsence, planned.book, { absenceId, version }, context).book;
    expect(dropped.rows(absences)).toEqual([]);
    expect(refusalsOf(dropAbsence, planned.book, { absenceId, version: 'x' }, context)).toEqual([
      'changedSince at absenceId',
    ]);
    expect(refusalsOf(dropAbsence, dropped, { absenceId, version }, context)).toEqual([
      'noAbsence at absenceId',
    ]);
  });
});
