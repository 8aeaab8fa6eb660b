import * as z from 'zod/mini';
import type { Book } from '../../../src/core/book';
import { attendanceSheet } from '../../../src/features/attendance/queries';
import { bookOf, type RowsByTab } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';
import { trainingYear } from '../../support/training-year';

const course = heldCourse(0);
const ask = (book: Book, input: unknown = {}, now = '2027-02-10T08:00:00') => {
  const answer = attendanceSheet.answer(book, z.parse(attendanceSheet.input(), input), contextOf({ now }));
  if ('refusals' in answer) throw new Error('refused');
  return answer;
};
const chosenOf = (rows: RowsByTab, input: unknown = {}, now?: string) => {
  const { chosen } = ask(bookOf(rows), input, now);
  if (!chosen) throw new Error('nothing chosen');
  return chosen;
};
const daysOf = ({ sessions }: ReturnType<typeof chosenOf>) => sessions.map(({ sessionOn }) => sessionOn);

describe('the days of an attendance sheet', () => {
  it('are those of the week, Monday to Sunday', () => {
    const chosen = chosenOf(course);
    expect([chosen.fromOn, chosen.toOn]).toEqual(['2027-02-08', '2027-02-14']);
    expect(daysOf(chosen)).toEqual(['2027-02-08', '2027-02-10', '2027-02-11']);
  });

  it('keep the sessions of this week that are over', () =>
    expect(daysOf(chosenOf(course, {}, '2027-02-14T20:00:00'))).toContain('2027-02-08'));

  it('are those of the next week that has sessions', () => {
    const chosen = chosenOf(course, {}, '2027-01-05T08:00:00');
    expect([chosen.fromOn, chosen.toOn]).toEqual(['2027-02-01', '2027-02-07']);
  });

  it('are this week’s when nothing is to come', () => {
    expect(chosenOf(course, {}, '2027-12-08T08:00:00')).toMatchObject({
      fromOn: '2027-12-06',
      toOn: '2027-12-12',
      sessions: [],
      people: [],
    });
  });

  it('are those that were asked for, the last one included', () =>
    expect(daysOf(chosenOf(course, { fromOn: '2027-02-03', toOn: '2027-02-08' }))).toEqual([
      '2027-02-03',
      '2027-02-04',
      '2027-02-08',
    ]));

  it('have to be days', () => expect(() => ask(bookOf(course), { fromOn: '2027-02-30' })).toThrow());
});

describe('the number of a session on an attendance sheet', () => {
  it('counts those of the cohort that take place', () => {
    const sessions = course.sessions.map((session, n) =>
      n === 1 ? { ...session, status: 'cancelled' as const } : session,
    );
    const { sessions: listed } = chosenOf({ ...course, sessions });
    expect(listed.map(({ sessionId, number }) => [sessionId, number])).toEqual([
      ['S-00004', 3],
      ['S-00005', 4],
      ['S-00006', 5],
    ]);
  });
});

describe('the people of an attendance sheet', () => {
  const withDays = (person: number, days: { startOn?: string; endOn?: string; state?: 'withdrawn' }) => ({
    ...course,
    enrolments: course.enrolments.map((row, n) => (n + 1 === person ? { ...row, ...days } : row)),
  });

  it('are those expected at each session, in the order of the sheet', () => {
    const { sessions, people } = chosenOf(withDays(2, { startOn: '2027-02-10' }));
    expect(sessions.map(({ participantIds }) => participantIds.includes('P-0002'))).toEqual([
      false,
      true,
      true,
    ]);
    expect(people.map(({ participantId }) => participantId)).toEqual(
      Array.from({ length: 16 }, (_, n) => `P-${String(n + 1).padStart(4, '0')}`),
    );
    expect(people[1]).toEqual({ participantId: 'P-0002', workingName: 'Peserta 2' });
  });

  it('are not those who left before', () => {
    const { people } = chosenOf(withDays(2, { endOn: '2027-02-04', state: 'withdrawn' }));
    expect(people).toHaveLength(15);
    expect(people.map(({ participantId }) => participantId)).not.toContain('P-0002');
  });

  it('are listed once, also when they left and came again', () => {
    const again = { ...course.enrolments[1], startOn: '2027-02-11' };
    const rows = withDays(2, { endOn: '2027-02-08', state: 'withdrawn' });
    const { sessions, people } = chosenOf({ ...rows, enrolments: [...rows.enrolments, again] });
    expect(people).toHaveLength(16);
    expect(sessions.map(({ participantIds }) => participantIds.includes('P-0002'))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the head of an attendance sheet', () => {
  const agencies = [
    { agencyId: 'DISNAKER', name: 'Dinas Tenaga Kerja' },
    { agencyId: 'LPK', name: 'LPK Contoh' },
  ].map((row) => ({ ...course.agencies[0], ...row }));
  const led = (by: object): RowsByTab => ({
    ...course,
    agencies: [...agencies, ...course.agencies.slice(1, 2)],
    programmes: course.programmes.map((row) => ({ ...row, ...by })),
  });

  it('names programme, cohort, and the agency that leads, or else provides', () => {
    const both = { leadId: 'DISNAKER', providerId: 'LPK' };
    expect(chosenOf(led(both))).toMatchObject({
      programme: 'Sulam',
      name: 'Angkatan 1',
      cohortId: 'ANG-001',
      agency: 'Dinas Tenaga Kerja',
    });
    expect(chosenOf(led({ providerId: 'LPK' })).agency).toBe('LPK Contoh');
    expect(chosenOf(led({})).agency).toBe('');
  });

  it('has what the settings say of letters', () => {
    const settings = [
      { setting: 'letterhead', value: 'Pemerintah|Dinas' },
      { setting: 'signerName', value: ' Nama Pejabat ' },
    ] as const;
    expect(chosenOf({ ...course, settings }).letter).toEqual({
      letterhead: 'Pemerintah|Dinas',
      letterPlace: '',
      signerTitle: '',
      signerName: 'Nama Pejabat',
      signerStaffNo: '',
      attendanceSheetNo: '{number}/DH/{cohort}/{month}/{year}',
    });
  });

  it('names each session’s room, or else the cohort’s, and its trainer', () => {
    const sites = [{ agencyId: 'LAPAS', name: 'Aula', room: 'Ruang 2' }, ...course.sites.slice(1)];
    const sessions = course.sessions.map(({ siteId, instructorId, ...session }, n) =>
      n === 3 ? session : { ...session, siteId: n === 4 ? 'LOK-02' : siteId, instructorId },
    );
    const { sessions: listed } = chosenOf({ ...course, sites, sessions });
    expect(listed.map(({ place, instructor }) => [place, instructor])).toEqual([
      ['Aula, Ruang 2', ''],
      ['Ruang kerja', 'Ani'],
      ['Aula, Ruang 2', 'Ani'],
    ]);
  });
});

describe('the cohort of an attendance sheet', () => {
  const cohorts = [
    ...course.cohorts,
    { ...course.cohorts[0], name: 'Angkatan 2', status: 'planned' as const },
    { ...course.cohorts[0], name: 'Angkatan 0', status: 'completed' as const },
  ];
  const book = bookOf({ ...course, cohorts });

  it('is one of those that are planned or active', () =>
    expect(ask(book).cohorts.map(({ cohortId }) => cohortId)).toEqual(['ANG-001', 'ANG-002']));

  it('has to be chosen when there are several', () => {
    expect(ask(book).chosen).toBeNull();
    expect(ask(book, { cohortId: 'ANG-003' }).chosen).toBeNull();
    expect(ask(book, { cohortId: 'ANG-002' }).chosen?.name).toBe('Angkatan 2');
  });

  it('is none before there are any', () =>
    expect(ask(bookOf({ ...trainingYear(), cohorts: [] }))).toEqual({ cohorts: [], chosen: null }));
});
