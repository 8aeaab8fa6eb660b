import type { Commands, Queries } from '../../app/operations';

type Answer = Queries['stagesForm']['answer'];
export type Chosen = NonNullable<Answer['chosen']>;
export type Person = Chosen['people'][number];
export type State = Person['state'];
export type Move = Answer['moves'][number];
export type MoveInput = Commands['moveEnrolments']['input'];

/** People of one stage. */
export interface Stage {
  readonly state: State;
  readonly people: readonly Person[];
}

/** In the order in which somebody goes through them, the ways out last. */
const states: Readonly<Record<State, true>> = {
  proposed: true,
  verified: true,
  waiting: true,
  enrolled: true,
  active: true,
  passed: true,
  failed: true,
  withdrawn: true,
  expelled: true,
  releasedEarly: true,
  transferred: true,
};
const STATES = Object.keys(states) as readonly State[];

/** People by stage, without the stages that nobody is in; whoever waits in the order of the line. */
export const byStage = (people: readonly Person[]): readonly Stage[] =>
  STATES.map((state) => ({
    state,
    people: people
      .filter((person) => person.state === state)
      .sort((a, b) => (a.waitNo ?? Infinity) - (b.waitNo ?? Infinity) || 0),
  })).filter((stage) => stage.people.length > 0);

const isFrom = ({ from }: Move, state: State): boolean => (from as readonly State[]).includes(state);

/** False for whom nothing can be done: she is at the end, or it is for somebody else to do. */
export const canMove = (moves: readonly Move[], { state }: Person): boolean =>
  moves.some((move) => isFrom(move, state));

/** Moves that can be made with every one of these people; none when there is nobody. */
export const commonMoves = (moves: readonly Move[], people: readonly Person[]): readonly Move[] =>
  people.length === 0 ? [] : moves.filter((move) => people.every(({ state }) => isFrom(move, state)));
