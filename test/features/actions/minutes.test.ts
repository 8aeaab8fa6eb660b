import { addAction, updateActions, writeMinutes } from '../../../src/features/actions/commands';
import { actionsForm, minutesForm } from '../../../src/features/actions/queries';
import { actions } from '../../../src/features/actions/tab';
import { cancelMeeting, planMeeting } from '../../../src/features/meetings/commands';
import { meetingForm } from '../../../src/features/meetings/queries';
import { meetings } from '../../../src/features/meetings/tab';
import type { Book } from '../../../src/core/book';
import type { Context } from '../../../src/core/context';
import type { Role } from '../../../src/core/role';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { beforeMeeting, FIRST_ACTIONS, FIRST_DECISIONS, FIRST_MEETING } from '../../support/met';

const context = contextOf({ now: '2019-08-27T11:30:00' });
const planned = carryOut(planMeeting, bookOf(beforeMeeting), FIRST_MEETING, context).book;
const minutesOf = (book: Book, more: object = {}) => ({
  meetingId: 'RPT-001',
  version: book.find(meetings, 'RPT-001')?.$.version ?? '',
  startTime: '10:05',
  endTime: '11:30',
  attended: ['DISNAKER', 'LAPAS', 'LPK'],
  minutes: 'Pembukaan.\n\nLapas menjelaskan ruang.',
  decisions: FIRST_DECISIONS.join('\n'),
  actions: FIRST_ACTIONS,
  updates: [],
  ...more,
});
const held = carryOut(writeMinutes, planned, minutesOf(planned), context);

const ask = <Answer>(
  query: { answer: (book: Book, input: Record<string, never>, context: Context) => Answer },
  book: Book,
  who: Context,
) => query.answer(book, {}, who) as Exclude<Answer, { refusals: unknown }>;
const later = (day: string, role: Role = 'coordinator', agencyId = 'DISNAKER') => {
  const { person, ...rest } = contextOf({ now: `${day}T09:00:00`, role });
  return { ...rest, person: { ...person, agencyId } };
};
const update = (book: Book, actionId: string, more: object) => ({
  actionId,
  version: book.find(actions, actionId)?.$.version ?? '',
  ...more,
});

describe('writing minutes', () => {
  it('makes the meeting a held one and its actions open ones, in one decision', () => {
    expect(held.answer).toEqual({
      meetingId: 'RPT-001',
      actions: ['AKS-0001', 'AKS-0002', 'AKS-0003'],
      updated: [],
    });
    expect(held.problems).toEqual([]);
    expect(held.book.find(meetings, 'RPT-001')).toMatchObject({
      status: 'held',
      startTime: '10:05',
      endTime: '11:30',
      attended: ['DISNAKER', 'LAPAS', 'LPK'],
      minutes: 'Pembukaan.\nLapas menjelaskan ruang.',
      decisions: FIRST_DECISIONS.join('\n'),
    });
    expect(
      held.book.rows(actions).map(({ ownerId, status, meetingId }) => [ownerId, status, meetingId]),
    ).toEqual([
      ['LAPAS', 'open', 'RPT-001'],
      ['LPK', 'open', 'RPT-001'],
      ['DISNAKER', 'open', 'RPT-001'],
    ]);
  });

  it('carries open actions of earlier meetings on: done, or with a note', () => {
    const second = carryOut(
      planMeeting,
      held.book,
      { ...FIRST_MEETING, heldOn: '2019-09-11' },
      later('2019-09-04'),
    ).book;
    const { open } = ask(minutesForm, second, later('2019-09-11'));
    expect(open.map(({ actionId, overdue }) => [actionId, overdue])).toEqual([
      ['AKS-0001', 8],
      ['AKS-0002', 6],
      ['AKS-0003', 1],
    ]);
    const { book, problems } = carryOut(
      writeMinutes,
      second,
      {
        ...minutesOf(second, { meetingId: 'RPT-002', version: second.find(meetings, 'RPT-002')?.$.version }),
        actions: [],
        updates: [
          update(second, 'AKS-0001', { status: 'done', doneOn: '2019-09-06' }),
          update(second, 'AKS-0002', { note: 'menunggu  tanda tangan' }),
          update(second, 'AKS-0003', { status: 'done' }),
        ],
      },
      later('2019-09-11'),
    );
    expect(problems).toEqual([]);
    expect(book.rows(actions).map(({ status, doneOn, note }) => [status, doneOn, note])).toEqual([
      ['done', '2019-09-06', undefined],
      ['open', undefined, 'menunggu tanda tangan'],
      ['done', '2019-09-11', undefined],
    ]);
  });

  it('can be gone on with, by whoever saw the newest state', () => {
    const more = minutesOf(held.book, { actions: [FIRST_ACTIONS[0]], minutes: 'Ditambah.' });
    const { book } = carryOut(writeMinutes, held.book, more, context);
    expect(book.rows(actions)).toHaveLength(4);
    expect(refusalsOf(writeMinutes, held.book, minutesOf(planned), context)).toEqual([
      'changedSince at meetingId',
    ]);
  });

  it('is refused for a meeting that was cancelled or is not there, and stopped for one that lies ahead', () => {
    const version = planned.find(meetings, 'RPT-001')?.$.version;
    const off = carryOut(cancelMeeting, planned, { meetingId: 'RPT-001', version }, context).book;
    expect(refusalsOf(writeMinutes, off, minutesOf(off), context)).toEqual(['cancelled at meetingId']);
    expect(refusalsOf(writeMinutes, planned, minutesOf(planned, { meetingId: 'RPT-007' }), context)).toEqual([
      'noMeeting at meetingId',
    ]);
    const { problems } = carryOut(writeMinutes, planned, minutesOf(planned), later('2019-08-26'));
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['R81 E']);
  });

  it('warns of an owner whom no reminder reaches, and of a day before the meeting', () => {
    const lone = bookOf({ ...beforeMeeting, staff: [], meetings: [{ ...FIRST_MEETING, status: 'planned' }] });
    const { problems } = carryOut(
      writeMinutes,
      lone,
      minutesOf(lone, { actions: [{ ...FIRST_ACTIONS[1], dueOn: '2019-08-20' }] }),
      context,
    );
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['R63 W', 'R82 W']);
  });
});

describe('an action', () => {
  const refused = (input: object, who = later('2019-09-11'), book = held.book) =>
    refusalsOf(updateActions, book, { updates: [input] }, who).map((text) => text.replace(' at updates', ''));

  it('is changed by its own agency and by who runs the programme, by nobody else', () => {
    const done = update(held.book, 'AKS-0002', { status: 'done' });
    for (const [role, agencyId] of [
      ['trainer', 'LPK'],
      ['partner', 'LPK'],
      ['admin', 'DISNAKER'],
      ['coordinator', 'DISNAKER'],
    ] as const)
      expect([role, refused(done, later('2019-09-11', role, agencyId))]).toEqual([role, []]);
    for (const [role, agencyId] of [
      ['partner', 'DISPERINDAG'],
      ['prison', 'LAPAS'],
      ['trainer', 'DISNAKER'],
    ] as const)
      expect([role, refused(done, later('2019-09-11', role, agencyId))]).toEqual([role, ['notYours']]);
  });

  it('is done today unless another day is said, never on one to come', () => {
    const close = (more: object) =>
      carryOut(
        updateActions,
        held.book,
        { updates: [update(held.book, 'AKS-0001', { status: 'done', note: 'dikirim', ...more })] },
        later('2019-09-11', 'prison', 'LAPAS'),
      );
    expect(close({}).book.find(actions, 'AKS-0001')).toMatchObject({
      status: 'done',
      doneOn: '2019-09-11',
      note: 'dikirim',
    });
    expect(close({ doneOn: '2019-09-12' }).problems.map(({ rule, column }) => [rule, column])).toEqual([
      ['R31', 'doneOn'],
    ]);
  });

  it('is dropped only with a reason, and has a day only when done', () => {
    expect(refused(update(held.book, 'AKS-0001', { status: 'cancelled' }))).toEqual(['noteMissing']);
    expect(refused(update(held.book, 'AKS-0001', { status: 'cancelled', note: 'tidak perlu' }))).toEqual([]);
    expect(refused(update(held.book, 'AKS-0001', { doneOn: '2019-09-10' }))).toEqual(['notDone']);
  });

  it('is not closed twice, listed twice, or changed over somebody else’s change', () => {
    const done = update(held.book, 'AKS-0001', { status: 'done' });
    const closed = carryOut(updateActions, held.book, { updates: [done] }, later('2019-09-11')).book;
    expect(refused(update(closed, 'AKS-0001', { note: 'x' }), later('2019-09-11'), closed)).toEqual([
      'closed',
    ]);
    expect(refusalsOf(updateActions, held.book, { updates: [done, done] }, later('2019-09-11'))).toEqual([
      'twice at updates',
    ]);
    expect(refused({ ...done, version: 'x' })).toEqual(['changedSince']);
    expect(refused({ ...done, actionId: 'AKS-0099' })).toEqual(['noAction']);
  });

  it('can be added without a meeting, on one line', () => {
    const { book, answer, problems } = carryOut(
      addAction,
      held.book,
      { text: 'surat\nizin  masuk', ownerId: 'LAPAS', dueOn: '2019-09-20' },
      context,
    );
    expect([answer.actionId, problems]).toEqual(['AKS-0004', []]);
    expect(book.find(actions, 'AKS-0004')).toMatchObject({ text: 'surat izin masuk', status: 'open' });
    expect(book.find(actions, 'AKS-0004')?.meetingId).toBeUndefined();
  });
});

describe('the forms', () => {
  it('show an agency its own open actions, the steward all of them', () => {
    const seen = (role: Role, agencyId: string) =>
      ask(actionsForm, held.book, later('2019-09-11', role, agencyId)).open.map(({ actionId }) => actionId);
    expect(seen('trainer', 'LPK')).toEqual(['AKS-0002']);
    expect(seen('partner', 'DISPERINDAG')).toEqual([]);
    expect(seen('coordinator', 'DISNAKER')).toEqual(['AKS-0001', 'AKS-0002', 'AKS-0003']);
  });

  it('offer planned meetings before held ones, those to come for no minutes, and none that was cancelled', () => {
    const one = { ...FIRST_MEETING, status: 'held' as const };
    const book = bookOf({
      ...beforeMeeting,
      meetings: [
        { ...one, heldOn: '2019-08-01' },
        { ...one, status: 'cancelled' },
        { ...one, heldOn: '2019-08-20' },
        { ...one, heldOn: '2019-09-20', status: 'planned' },
        { ...one, heldOn: '2019-09-10', status: 'planned' },
      ],
    });
    const ids = (list: readonly { meetingId: string }[]) => list.map(({ meetingId }) => meetingId);
    expect(ids(ask(meetingForm, book, context).meetings)).toEqual([
      'RPT-005',
      'RPT-004',
      'RPT-003',
      'RPT-001',
    ]);
    expect(ids(ask(minutesForm, book, context).meetings)).toEqual(['RPT-003', 'RPT-001']);
    expect(ids(ask(minutesForm, book, later('2019-09-10')).meetings)).toEqual([
      'RPT-005',
      'RPT-003',
      'RPT-001',
    ]);
  });
});
