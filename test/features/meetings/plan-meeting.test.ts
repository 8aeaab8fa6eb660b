import { cancelMeeting, planMeeting } from '../../../src/features/meetings/commands';
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
