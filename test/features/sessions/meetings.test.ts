import { meetingsOf, type Session } from '../../../src/features/sessions/facts';
import { bookOf } from '../../support/book-of';
import { trainingYear } from '../../support/training-year';

type Given = Partial<Omit<Session, '$'>> & { readonly voided?: 'yes' };

/** What becomes of sessions S-00001, S-00002 and so on. */
const meetings = (...rows: readonly Given[]) =>
  meetingsOf(
    bookOf({
      ...trainingYear(),
      sessions: rows.map((row, n) => ({
        cohortId: 'ANG-001',
        sessionOn: `2027-02-0${n + 1}`,
        startTime: '09:00',
        endTime: '11:15',
        jp: 3,
        status: 'planned' as const,
        ...row,
      })),
    }),
  ).map(({ rootId, session, takesPlace }) => [rootId, session?.sessionId, takesPlace]);

describe('what a calendar has of sessions', () => {
  it('is each as it stands, called off or not', () => {
    expect(meetings({}, { status: 'held' }, { status: 'cancelled' })).toEqual([
      ['S-00001', 'S-00001', true],
      ['S-00002', 'S-00002', true],
      ['S-00003', 'S-00003', false],
    ]);
  });

  it('is the last of those that replaced one another, under the id of the first', () => {
    expect(
      meetings({ status: 'moved' }, { status: 'moved', movedFrom: 'S-00001' }, { movedFrom: 'S-00002' }),
    ).toEqual([['S-00001', 'S-00003', true]]);
  });

  it('is where a session stood before a move that was undone', () => {
    expect(meetings({}, { movedFrom: 'S-00001', voided: 'yes' })).toEqual([['S-00001', 'S-00001', true]]);
  });

  it('is called off where its row was undone', () => {
    expect(meetings({ voided: 'yes' }, {})).toEqual([
      ['S-00002', 'S-00002', true],
      ['S-00001', 'S-00001', false],
    ]);
  });

  it('keeps its id when the first row is gone', () => {
    expect(meetings({ movedFrom: 'S-00099' })).toEqual([['S-00099', 'S-00001', true]]);
  });

  it('is both when two say that they replace the same one, each under an id of its own', () => {
    expect(meetings({ status: 'moved' }, { movedFrom: 'S-00001' }, { movedFrom: 'S-00001' })).toEqual([
      ['S-00001', 'S-00002', true],
      ['S-00003', 'S-00003', true],
    ]);
  });

  it('is both when one says that it replaces another that still takes place', () => {
    expect(meetings({}, { movedFrom: 'S-00001' })).toEqual([
      ['S-00001', 'S-00001', true],
      ['S-00002', 'S-00002', true],
    ]);
  });

  it('does not lose or double any where rows replace each other in a ring', () => {
    expect(
      meetings(
        { status: 'moved', movedFrom: 'S-00002' },
        { status: 'moved', movedFrom: 'S-00001' },
        { movedFrom: 'S-00001' },
        { movedFrom: 'S-00004' },
      ).sort(),
    ).toEqual([
      ['S-00001', 'S-00001', false],
      ['S-00002', 'S-00002', false],
      ['S-00003', 'S-00003', true],
      ['S-00004', 'S-00004', true],
    ]);
  });

  it('is known, but not when, while its row cannot be read', () => {
    expect(
      meetings({ endTime: '08:00' }, { status: 'moved' }, { movedFrom: 'S-00002', startTime: '12:00' }),
    ).toEqual([
      ['S-00001', undefined, true],
      ['S-00002', undefined, true],
    ]);
  });
});
