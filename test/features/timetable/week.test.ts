import { instructorWeek, roomWeek } from '../../../src/features/timetable/summary';
import { bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';

const course = heldCourse(0);
const [first] = course.sessions;
const book = bookOf({
  ...course,
  sessions: [
    ...course.sessions,
    { ...first!, sessionOn: '2027-02-05', instructorId: 'I-02', siteId: 'LOK-02', topic: 'Kain' },
    { ...first!, sessionOn: '2027-02-02', instructorId: undefined, siteId: undefined },
    { ...first!, sessionOn: '2027-02-06', status: 'cancelled' as const },
    { ...first!, sessionOn: '2027-02-07', status: 'moved' as const },
  ],
});
const wednesday = contextOf({ now: '2027-02-03T10:00:00' });
const lines = (summary: typeof instructorWeek | typeof roomWeek, column: 'instructor' | 'room') =>
  summary.tables(book, wednesday).flatMap(({ rows }) => rows.map((row) => [row[column], row.sessionId]));

describe('the timetable of this week', () => {
  it('has each trainer’s sessions from Monday to Sunday, those of nobody apart, and none that does not take place', () => {
    expect(lines(instructorWeek, 'instructor')).toEqual([
      ['I-01 Ani', 'S-00001'],
      ['I-01 Ani', 'S-00002'],
      ['I-01 Ani', 'S-00003'],
      ['I-02 Wati', 'S-00049'],
      ['–', 'S-00050'],
    ]);
  });

  it('has each room’s', () => {
    expect(lines(roomWeek, 'room')).toEqual([
      ['LOK-01 Aula', 'S-00001'],
      ['LOK-01 Aula', 'S-00002'],
      ['LOK-01 Aula', 'S-00003'],
      ['LOK-02 Ruang kerja', 'S-00049'],
      ['–', 'S-00050'],
    ]);
  });

  it('says of which week it is, and what is to be known of a session', () => {
    const [table] = instructorWeek.tables(book, wednesday);
    expect(table).toMatchObject({ subject: '', name: '01/02/2027–07/02/2027' });
    expect(table?.rows[3]).toEqual({
      instructor: 'I-02 Wati',
      room: 'LOK-02 Ruang kerja',
      // 5 February 2027, and 9 o'clock, as a sheet keeps them.
      day: 46423,
      startTime: 0.375,
      endTime: 0.46875,
      cohort: 'ANG-001 Angkatan 1',
      topic: 'Kain',
      jp: 3,
      people: 16,
      sessionId: 'S-00049',
    });
  });

  it('is empty in a week without sessions, and not there before any is planned', () => {
    const later = contextOf({ now: '2027-08-04T10:00:00' });
    expect(instructorWeek.tables(book, later)).toMatchObject([{ rows: [] }]);
    expect(instructorWeek.tables(bookOf({ ...course, attendance: [], sessions: [] }), later)).toEqual([]);
  });
});
