import { cancelMeeting, changeMeeting, planMeeting } from '../../../src/features/meetings/commands';
import { linesOf, tidied } from '../../../src/features/meetings/facts';
import { meetings } from '../../../src/features/meetings/tab';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { beforeMeeting, FIRST_MEETING } from '../../support/met';

const context = contextOf({ now: '2019-07-31T12:00:00' });
const empty = bookOf(beforeMeeting);
const planned = carryOut(planMeeting, empty, FIRST_MEETING, context);
const versionOf = (id: string, book = planned.book) => book.find(meetings, id)?.$.version ?? '';

describe('planning a meeting', () => {
  it('gives its invitation the number of the meeting in the month in which it is written', () => {
    expect(planned.answer).toEqual({ meetingId: 'RPT-001', documentNo: '001/UND/VII/2019' });
    expect(planned.problems).toEqual([]);
    expect(planned.book.find(meetings, 'RPT-001')).toMatchObject({
      status: 'planned',
      heldOn: '2019-08-27',
      invited: ['DISNAKER', 'LAPAS', 'LPK', 'DISPERINDAG'],
      agenda: 'Rencana pelatihan sulam\nPembagian tugas',
      documentNo: '001/UND/VII/2019',
    });
  });

  it('numbers as the settings say, and not at all where they say nothing', () => {
    const own = bookOf({
      ...beforeMeeting,
      settings: [{ setting: 'meetingNo', value: '005/{number}/35.07/{year}' }],
    });
    expect(carryOut(planMeeting, own, FIRST_MEETING, context).answer.documentNo).toBe('005/001/35.07/2019');
  });

  it('is refused where and when another one is planned: a second press of an older page', () => {
    expect(refusalsOf(planMeeting, planned.book, FIRST_MEETING, context)).toEqual(['samePlace at place']);
    const later = { ...FIRST_MEETING, startTime: '13:00' };
    expect(carryOut(planMeeting, planned.book, later, context).answer.meetingId).toBe('RPT-002');
  });

  it('does not end before it begins, and invites only agencies that there are', () => {
    const problems = (input: object) =>
      carryOut(planMeeting, empty, { ...FIRST_MEETING, ...input }, context).problems.map(
        ({ rule, column }) => `${rule} ${column ?? ''}`,
      );
    expect(problems({ endTime: '09:30' })).toEqual(['R10 endTime']);
    expect(problems({ endTime: '12:00' })).toEqual([]);
    expect(problems({ invited: ['LPK', 'BUPATI'] })).toEqual(['R50 invited']);
  });

  it('keeps what was pasted one item a line, without blank lines', () => {
    expect(linesOf(' satu \n\n  dua   kata\r\n')).toEqual(['satu', 'dua kata']);
    expect([tidied('a\n\nb'), tidied('  '), tidied(undefined)]).toEqual(['a\nb', undefined, undefined]);
  });
});

describe('changing a planned meeting', () => {
  const AUGUST = contextOf({ now: '2019-08-01T12:00:00' });
  const SEEN = { ...FIRST_MEETING, invited: FIRST_MEETING.invited.join(', '), endTime: '' };
  const change = (more: object, book = planned.book) => ({
    ...{ ...FIRST_MEETING, meetingId: 'RPT-001', version: versionOf('RPT-001', book) },
    ...{ seen: SEEN, isSent: true, ...more },
  });
  const moved = carryOut(
    changeMeeting,
    planned.book,
    change({ heldOn: '2019-08-29', startTime: '13:00' }),
    AUGUST,
  );

  it('gives a new invitation a number of its own, which says which letter it replaces', () => {
    expect(moved.answer).toEqual({ meetingId: 'RPT-001', documentNo: '001.a/UND/VIII/2019' });
    expect(moved.problems).toEqual([]);
    expect(moved.book.find(meetings, 'RPT-001')).toMatchObject({
      ...{ status: 'planned', heldOn: '2019-08-29', startTime: '13:00', place: FIRST_MEETING.place },
      ...{ documentNo: '001.a/UND/VIII/2019', replacedNo: '001/UND/VII/2019', changedOn: '2019-08-01' },
    });
    const again = carryOut(
      changeMeeting,
      moved.book,
      change({ place: 'Aula Lapas' }, moved.book),
      contextOf({ now: '2019-08-05T12:00:00' }),
    );
    expect(again.book.find(meetings, 'RPT-001')).toMatchObject({
      ...{ heldOn: '2019-08-27', place: 'Aula Lapas' },
      ...{ documentNo: '001.b/UND/VIII/2019', replacedNo: '001.a/UND/VIII/2019' },
    });
  });

  it('keeps the number of an invitation that nobody has yet', () => {
    const { book } = carryOut(
      changeMeeting,
      planned.book,
      change({ agenda: 'Rencana', isSent: false }),
      AUGUST,
    );
    const meeting = book.find(meetings, 'RPT-001');
    expect([meeting?.agenda, meeting?.documentNo]).toEqual(['Rencana', '001/UND/VII/2019']);
    expect([meeting?.replacedNo, meeting?.changedOn]).toEqual([undefined, undefined]);
  });

  it('is refused with what a field is now, where somebody else changed it since; not for other fields', () => {
    const stale = { ...change({ agenda: 'Rencana' }), version: versionOf('RPT-001') };
    const { ok, ...rest } = changeMeeting.decide(moved.book, { ...stale, endTime: undefined }, AUGUST);
    expect([ok, rest]).toEqual([
      false,
      {
        refusals: [
          { code: 'changedSince', field: 'heldOn', params: { now: '29/08/2019' } },
          { code: 'changedSince', field: 'startTime', params: { now: '13:00' } },
        ],
      },
    ]);
    const seen = { ...SEEN, heldOn: '2019-08-29', startTime: '13:00' };
    const fresh = { ...stale, seen, heldOn: '2019-08-29', startTime: '13:00' };
    expect(carryOut(changeMeeting, moved.book, fresh, AUGUST).answer.documentNo).toBe('001.b/UND/VIII/2019');
  });

  it('follows the rules of planning, and is refused once there are minutes, or when nothing is changed', () => {
    expect(refusalsOf(changeMeeting, planned.book, change({}), AUGUST)).toEqual([
      'nothingChanged at nothing',
    ]);
    const { book } = carryOut(planMeeting, planned.book, { ...FIRST_MEETING, startTime: '13:00' }, AUGUST);
    expect(refusalsOf(changeMeeting, book, change({ startTime: '13:00' }, book), AUGUST)).toEqual([
      'samePlace at place',
    ]);
    const problems = (input: object) =>
      carryOut(changeMeeting, planned.book, change(input), AUGUST).problems.map(({ rule }) => rule);
    expect([problems({ endTime: '09:30' }), problems({ invited: ['BUPATI'] })]).toEqual([['R10'], ['R50']]);
    const held = bookOf({
      ...beforeMeeting,
      meetings: [{ ...FIRST_MEETING, meetingId: 'RPT-001', status: 'held' }],
    });
    expect(refusalsOf(changeMeeting, held, change({ heldOn: '2019-08-29' }, held), AUGUST)).toEqual([
      'notPlanned at meetingId',
    ]);
    expect(refusalsOf(changeMeeting, held, change({ meetingId: 'RPT-007' }), AUGUST)).toEqual([
      'noMeeting at meetingId',
    ]);
  });
});

describe('cancelling a meeting', () => {
  it('keeps it in the list with its number', () => {
    const { book } = carryOut(
      cancelMeeting,
      planned.book,
      { meetingId: 'RPT-001', version: versionOf('RPT-001') },
      context,
    );
    expect(book.find(meetings, 'RPT-001')).toMatchObject({
      status: 'cancelled',
      documentNo: '001/UND/VII/2019',
    });
    const again = { meetingId: 'RPT-001', version: versionOf('RPT-001', book) };
    expect(refusalsOf(cancelMeeting, book, again, context)).toEqual(['notPlanned at meetingId']);
  });

  it('is refused for one that somebody has changed, or that there is not', () => {
    expect(refusalsOf(cancelMeeting, planned.book, { meetingId: 'RPT-001', version: 'x' }, context)).toEqual([
      'changedSince at meetingId',
    ]);
    expect(refusalsOf(cancelMeeting, planned.book, { meetingId: 'RPT-009', version: '' }, context)).toEqual([
      'noMeeting at meetingId',
    ]);
  });
});
