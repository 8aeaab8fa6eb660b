import {
  choiceOf,
  type Edits,
  isAnswered,
  isBackwards,
  questionOf,
} from '../../../src/sidebar/attendance-sheet/choice';

const answer = {
  cohorts: [],
  chosen: { cohortId: 'ANG-001', fromOn: '2027-02-01', toOn: '2027-02-07' },
} as never;
const asked = (edits: Edits) => questionOf(choiceOf(answer, edits), edits);

describe('choosing what to print', () => {
  it('leaves the days to the server until one of them is chosen', () => {
    expect(asked({ cohortId: 'ANG-002' })).toEqual({ cohortId: 'ANG-002' });
    expect(asked({ toOn: '2027-02-14' })).toEqual({
      cohortId: 'ANG-001',
      fromOn: '2027-02-01',
      toOn: '2027-02-14',
    });
  });

  it.each(['', '2027-02-30', '0002-02-01', '0202-02-01'])('asks nothing for “%s”', (fromOn) =>
    expect(asked({ fromOn })).toBeUndefined(),
  );

  it('asks nothing for a period that ends before it begins, and says so', () => {
    const edits = { fromOn: '2027-02-08' };
    expect(asked(edits)).toBeUndefined();
    expect(isBackwards(choiceOf(answer, edits))).toBe(true);
    expect(isBackwards(choiceOf(answer, { fromOn: '2027-02-07' }))).toBe(false);
  });

  it('is answered by what was asked for, not by what came before', () => {
    expect(isAnswered(answer, choiceOf(answer, {}))).toBe(true);
    for (const edits of [{ cohortId: 'ANG-002' }, { fromOn: '2027-02-02' }, { toOn: '2027-02-08' }])
      expect(isAnswered(answer, choiceOf(answer, edits))).toBe(false);
  });
});
