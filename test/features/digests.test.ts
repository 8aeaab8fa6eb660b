import type { Addressee, DigestSection } from '../../src/core/digest';
import type { Book } from '../../src/core/book';
import { openFindings } from '../../src/features/findings/digest';
import { numbers } from '../../src/features/enrolments/digest';
import { dueActions, overdueEverywhere } from '../../src/features/actions/digest';
import { nextMeeting } from '../../src/features/meetings/digest';
import { holidayClashes, moduleSessions, thisWeek } from '../../src/features/sessions/digest';
import { atRisk, progress, unrecorded } from '../../src/features/attendance/digest';
import { mailTrouble } from '../../src/features/mail-log/digest';
import { leadershipPage } from '../../src/features/outcomes/digest';
import { proposals } from '../../src/features/enrolments/digest';
import { wordsIn } from '../../src/app/words';
import { allDigests } from '../../src/app/registry';
import { bookOf } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { beforeMeeting, FIRST_MEETING } from '../support/met';
import { finishedCourse, S13_NOT_YET } from '../support/finished-course';
import { heldCourse } from '../support/held-course';

const course = heldCourse(18);
const book = bookOf(course);
/** Monday of the week of sessions 20 to 22. */
const monday = contextOf({ now: '2027-03-29T07:15:00' });
const to = (agencyType: string): Addressee => ({
  agencyId: 'X',
  agencyType,
  from: '2027-03-29',
  to: '2027-04-04',
});
const said = (section: DigestSection, from: Book, agencyType: string, language: 'id' | 'en' = 'id') =>
  section
    .lines(from, to(agencyType), monday)
    .map(({ text, params }) => wordsIn(language).digestText(section.key, text, params));

describe('this week’s sessions', () => {
  it('are told with day, hours, cohort and people, in the order of time', () => {
    expect(said(thisWeek, book, 'prison')).toEqual([
      '29/03/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
      '31/03/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
      '01/04/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
    ]);
  });

  it('leave out what was cancelled', () => {
    const sessions = course.sessions.map((session, n) =>
      n === 20 ? { ...session, status: 'cancelled' as const } : session,
    );
    expect(said(thisWeek, bookOf({ ...course, sessions }), 'prison')).toHaveLength(2);
  });

  it('are told with their topic to those who teach, and to an office whose own trainer does', () => {
    const sessions = course.sessions.map((session, n) =>
      n === 19 ? { ...session, topic: 'Tusuk rantai' } : session,
    );
    const taught = bookOf({
      ...course,
      sessions: sessions.map((session, n) =>
        n === 20 ? { ...session, type: 'followUp' as const, instructorId: undefined } : session,
      ),
    });
    expect(said(thisWeek, taught, 'provider')[0]).toBe(
      '29/03/2027, 09:00–11:15: ANG-001 (16 orang), Aula – Tusuk rantai',
    );
    expect(said(thisWeek, taught, 'prison')[0]).not.toContain('Tusuk');
    expect(said(thisWeek, taught, 'trade')).toEqual([]);
    expect(said(moduleSessions, taught, 'trade')).toEqual([
      '31/03/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
    ]);
    const ofTheirs = bookOf({
      ...course,
      instructors: course.instructors.map((row) => ({ ...row, agencyId: 'X' })),
    });
    expect(said(thisWeek, ofTheirs, 'cooperatives')).toHaveLength(3);
  });

  it.each(['trade', 'cooperatives', 'insurance', 'leadership'])('are not told to %s', (type) =>
    expect(said(thisWeek, book, type)).toEqual([]),
  );
});

describe('attendance to be recorded', () => {
  it('is told for sessions that have begun, with how many people are missing', () => {
    const partly = bookOf({
      ...course,
      attendance: course.attendance.filter(
        ({ sessionId, enrolmentId }) => sessionId !== 'S-00018' || enrolmentId === 'E-00001',
      ),
    });
    expect(said(unrecorded, partly, 'provider', 'en')).toEqual([
      '22/03/2027, ANG-001: 15 of 16 not yet recorded (S-00018)',
      '24/03/2027, ANG-001: 16 of 16 not yet recorded (S-00019)',
    ]);
  });

  it('is told to the prison with the codes of whom it is missing for, unless it is missing for nearly all', () => {
    const partly = bookOf({
      ...course,
      attendance: course.attendance.filter(
        ({ sessionId, enrolmentId }) =>
          sessionId !== 'S-00018' || !['E-00002', 'E-00009'].some((id) => id === enrolmentId),
      ),
    });
    expect(said(unrecorded, partly, 'prison')).toEqual([
      '22/03/2027, ANG-001: 2 dari 16 orang belum dicatat (S-00018): P-0002, P-0009',
      '24/03/2027, ANG-001: 16 dari 16 orang belum dicatat (S-00019)',
    ]);
  });

  it('is told to nobody who was not there', () => {
    expect(said(unrecorded, bookOf({ ...course, attendance: [] }), 'trade')).toEqual([]);
  });
});

describe('numbers and findings', () => {
  it('are places taken and people waiting, of cohorts that are not over', () => {
    const [cohort] = course.cohorts;
    const more = bookOf({ ...course, cohorts: [cohort!, { ...cohort!, status: 'completed' }] });
    expect(said(numbers, more, 'trade')).toEqual([
      'ANG-001: 16 dari 16 tempat terisi (minimum 10), 0 menunggu',
    ]);
  });

  const finding = (
    findingId: string,
    severity: 'E' | 'W' | 'I',
    state: 'open' | 'acknowledged' | 'solved',
  ) => ({
    findingId,
    rule: 'R01',
    severity,
    state,
    tab: 'Sesi',
    message: 'x',
    firstSeenOn: '2027-03-01',
  });
  const found = bookOf({
    findings: [
      finding('T-1', 'E', 'open'),
      finding('T-2', 'W', 'open'),
      finding('T-3', 'W', 'acknowledged'),
      finding('T-4', 'E', 'solved'),
    ],
  });

  it('are what is open, for the two who can have it mended', () => {
    expect(said(openFindings, found, 'manpower')).toEqual(['1 kesalahan dan 1 peringatan di lembar Temuan']);
    expect(said(openFindings, found, 'prison')).toHaveLength(1);
    expect(said(openFindings, found, 'provider')).toEqual([]);
  });

  it('are nothing when nothing is open', () => {
    expect(said(openFindings, bookOf({ findings: [finding('T-5', 'I', 'open')] }), 'prison')).toEqual([]);
  });
});

describe('how training stands', () => {
  it('is told in sessions and JP, with what is not recorded', () => {
    expect(said(progress, book, 'manpower')).toEqual([
      'ANG-001: 19 dari 48 sesi lewat, 1 di antaranya belum lengkap presensinya; 57 dari 144 JP, dijadwalkan 144',
    ]);
    expect(said(progress, book, 'trade')).toEqual([]);
  });

  it('counts those who cannot reach the threshold any more, or must not miss another session', () => {
    const risky = bookOf(heldCourse(19, { 5: { code: 'A', times: 10 }, 9: { code: 'S', times: 9 } }));
    expect(said(atRisk, risky, 'manpower')).toEqual([
      'ANG-001: 1 orang tidak mungkin lagi mencapai 80 %, 1 orang tanpa sisa absen',
    ]);
    expect(said(atRisk, book, 'manpower')).toEqual([]);
    expect(said(atRisk, risky, 'insurance')).toEqual([]);
  });

  it('tells of sessions on days off that are near, collective leave only where the workbook skips it', () => {
    const holidays = [
      { heldOn: '2027-04-05', name: 'Rahasia', type: 'local' as const, status: 'final' as const },
      { heldOn: '2027-04-07', name: 'Cuti', type: 'collectiveLeave' as const, status: 'final' as const },
      { heldOn: '2027-06-03', name: 'Jauh', type: 'national' as const, status: 'final' as const },
    ];
    const off = { ...course, holidays };
    expect(said(holidayClashes, bookOf(off), 'prison')).toEqual([
      '05/04/2027: 1 sesi (ANG-001)',
      '07/04/2027: 1 sesi (ANG-001)',
    ]);
    const settings = [{ setting: 'skipCollectiveLeave' as const, value: 'tidak' }];
    expect(said(holidayClashes, bookOf({ ...off, settings }), 'prison')).toHaveLength(1);
    expect(said(holidayClashes, bookOf(off), 'trade')).toEqual([]);
  });

  it('tells of proposals to those who verify and to the prison', () => {
    const [first] = course.enrolments;
    const proposed = bookOf({ ...course, enrolments: [{ ...first!, state: 'proposed' }] });
    for (const type of ['manpower', 'prison'])
      expect(said(proposals, proposed, type)).toEqual(['ANG-001: 1 usulan']);
    expect(said(proposals, proposed, 'provider')).toEqual([]);
  });
});

describe('the page for leadership', () => {
  const judged = (failed: readonly number[]) => {
    const done = finishedCourse();
    return bookOf({
      ...done,
      enrolments: done.enrolments.map((row, n) => ({
        ...row,
        state: failed.includes(n + 1) ? ('failed' as const) : ('passed' as const),
      })),
    });
  };

  it('tells graduates, the rate and the ladder of a programme', () => {
    expect(said(leadershipPage, judged([1, 2, 3, 4, 5]), 'leadership')).toEqual([
      'PRG-001: 16 orang ikut, 16 sampai selesai, 11 lulus',
      'PRG-001: tingkat kelulusan 69 % dari yang sudah diputuskan',
      'PRG-001: 0 bersertifikat pelatihan',
      'PRG-001: 0 berusaha atau bekerja, 0 JKK/JKM aktif, 0 didanai',
    ]);
  });

  it('keeps small groups to itself, and the rate from which one could be worked out', () => {
    const told = said(leadershipPage, judged(S13_NOT_YET), 'leadership');
    expect(told.join()).not.toContain('%');
    expect(told[0]).toBe('PRG-001: 16 orang ikut, 16 sampai selesai, >11 lulus');
    expect(said(leadershipPage, judged([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), 'leadership')[0]).toBe(
      'PRG-001: 16 orang ikut, 16 sampai selesai, <5 lulus',
    );
  });

  it('is for nobody else', () => {
    expect(said(leadershipPage, judged([]), 'manpower')).toEqual([]);
  });
});

describe('mails that went wrong', () => {
  const mail = { recipients: 1, changedAt: '2027-03-28T07:00:00' };
  const logged = bookOf({
    mailLog: [
      { ...mail, mailKey: 'weekly|2027-M12|LPK', state: 'unknown' },
      { ...mail, mailKey: 'weekly|2027-M12|LAPAS', state: 'failed', reason: 'nobody' },
      { ...mail, mailKey: 'weekly|2027-M10|LAPAS', state: 'failed', changedAt: '2027-03-08T07:00:00' },
      { ...mail, mailKey: 'test|2027-03-28T07:00:00-abcd|LAPAS', state: 'unknown' },
      { ...mail, mailKey: 'weekly|2027-M12|DINKOP', state: 'sent' },
    ],
  });

  it('are told to the office that answers for them, tests left out', () => {
    expect(said(mailTrouble, logged, 'manpower')).toEqual([
      '1 surel tidak pasti terkirim atau tidak',
      '1 surel tidak terkirim dalam tujuh hari terakhir',
    ]);
    expect(said(mailTrouble, logged, 'prison')).toEqual([]);
  });
});

describe('actions and meetings', () => {
  const wednesday = contextOf({ now: '2019-09-11T07:15:00' });
  const action = { text: 'Rahasia', ownerId: 'LPK', dueOn: '2019-09-05', status: 'open' as const };
  const meeting = { ...FIRST_MEETING, status: 'planned' as const };
  const noted = bookOf({
    ...beforeMeeting,
    meetings: [
      { ...meeting, status: 'held' },
      { ...meeting, heldOn: '2019-09-13', endTime: '12:00', invited: ['LPK', 'LAPAS'] },
      { ...meeting, heldOn: '2019-09-10' },
      { ...meeting, heldOn: '2019-09-23' },
      { ...meeting, heldOn: '2019-09-12', status: 'cancelled' },
    ],
    actions: [
      { ...action, meetingId: 'RPT-001' },
      { ...action, dueOn: '2019-09-11' },
      { ...action, dueOn: '2019-09-15', status: 'inProgress' },
      { ...action, dueOn: '2019-09-16' },
      { ...action, status: 'done', doneOn: '2019-09-04' },
      { ...action, status: 'cancelled' },
      { ...action, ownerId: 'LAPAS', dueOn: '2019-09-01' },
    ],
  });
  const told = (section: DigestSection, agencyId: string, agencyType: string, from = noted) =>
    section
      .lines(from, { agencyId, agencyType, from: '2019-09-09', to: '2019-09-15' }, wednesday)
      .map(({ text, params }) => wordsIn('id').digestText(section.key, text, params));

  it('tell an agency what of its own is overdue or due this week, by code and never by text', () => {
    expect(told(dueActions, 'LPK', 'provider')).toEqual([
      'AKS-0001 (RPT-001): tenggat 05/09/2019, terlambat 6 hari',
      'AKS-0002: tenggat 11/09/2019',
      'AKS-0003: tenggat 15/09/2019',
    ]);
    expect(told(dueActions, 'DISPERINDAG', 'trade')).toEqual([]);
  });

  it('tell the office that runs the programme how much is overdue everywhere', () => {
    expect(told(overdueEverywhere, 'DISNAKER', 'manpower')).toEqual([
      '2 terlambat, di 2 instansi; yang paling lama 10 hari',
    ]);
    expect(told(overdueEverywhere, 'LPK', 'provider')).toEqual([]);
    expect(told(overdueEverywhere, 'DISNAKER', 'manpower', bookOf(beforeMeeting))).toEqual([]);
  });

  it('tell those who are invited of a meeting of this week or the next, and the office that calls it', () => {
    expect(told(nextMeeting, 'LPK', 'provider')).toEqual([
      '13/09/2019, 10:00–12:00: Ruang rapat Disnaker (RPT-002)',
    ]);
    expect(told(nextMeeting, 'DISNAKER', 'manpower')).toEqual([
      '13/09/2019, 10:00–12:00: Ruang rapat Disnaker (RPT-002)',
    ]);
    expect(told(nextMeeting, 'DISPERINDAG', 'trade')).toEqual([]);
  });
});

describe('every section', () => {
  it.each(allDigests.map((section) => [section.key, section] as const))(
    '%s says codes and counts, never a working name',
    (_, section) => {
      const named = bookOf({
        ...course,
        participants: course.participants.map((row) => ({ ...row, workingName: 'Rahasia' })),
        attendance: [],
      });
      for (const type of ['manpower', 'prison', 'provider']) {
        const text = [...said(section, named, type), ...said(section, named, type, 'en')].join('\n');
        expect(text).not.toMatch(/Rahasia|\{|\}|undefined|\d{16}/);
      }
    },
  );
});
