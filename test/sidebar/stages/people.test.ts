import { byStage, canMove, commonMoves, type Move, type Person } from '../../../src/sidebar/stages/people';

const person = (n: number, state: Person['state'], waitNo: number | null = null): Person => ({
  enrolmentId: `E-0000${n}`,
  participantId: `P-000${n}`,
  workingName: `Ibu ${n}`,
  state,
  waitNo,
});
const moves: readonly Move[] = [
  { key: 'verify', from: ['proposed'], needsReason: false },
  { key: 'promote', from: ['waiting'], needsReason: false },
  { key: 'withdraw', from: ['proposed', 'waiting', 'enrolled'], needsReason: true },
];
const keys = (list: readonly Move[]) => list.map(({ key }) => key);

describe('the people of a cohort', () => {
  it('stand under their stages, in the order in which one goes through them', () => {
    const people = [
      person(1, 'withdrawn'),
      person(2, 'enrolled'),
      person(3, 'proposed'),
      person(4, 'enrolled'),
    ];
    expect(
      byStage(people).map((stage) => [stage.state, stage.people.map(({ enrolmentId }) => enrolmentId)]),
    ).toEqual([
      ['proposed', ['E-00003']],
      ['enrolled', ['E-00002', 'E-00004']],
      ['withdrawn', ['E-00001']],
    ]);
  });

  it('wait in the order of the line, whoever has no number behind those who have', () => {
    const people = [
      person(1, 'waiting'),
      person(2, 'waiting', 10),
      person(3, 'waiting', 9),
      person(4, 'waiting'),
    ];
    expect(byStage(people)[0]?.people.map(({ waitNo, enrolmentId }) => waitNo ?? enrolmentId)).toEqual([
      9,
      10,
      'E-00001',
      'E-00004',
    ]);
  });

  it('are as many under their stages as there are, whatever the stages', () => {
    const states = ['proposed', 'verified', 'waiting', 'enrolled', 'active', 'passed', 'failed'] as const;
    const exits = ['withdrawn', 'expelled', 'releasedEarly', 'transferred'] as const;
    const people = [...states, ...exits].map((state, n) => person(n, state));
    expect(byStage(people)).toHaveLength(people.length);
  });
});

describe('what can be done with people', () => {
  it('is what can be done with every one of them', () => {
    expect(keys(commonMoves(moves, [person(1, 'proposed'), person(2, 'proposed')]))).toEqual([
      'verify',
      'withdraw',
    ]);
    expect(keys(commonMoves(moves, [person(1, 'proposed'), person(2, 'waiting', 1)]))).toEqual(['withdraw']);
    expect(commonMoves(moves, [person(1, 'proposed'), person(2, 'passed')])).toEqual([]);
  });

  it('is nothing with nobody', () => {
    expect(commonMoves(moves, [])).toEqual([]);
  });

  it('is nothing with whoever is at the end', () => {
    expect(canMove(moves, person(1, 'passed'))).toBe(false);
    expect(canMove(moves, person(1, 'enrolled'))).toBe(true);
  });
});
