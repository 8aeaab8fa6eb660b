import type { Role } from '../../core/role';
import { BEFORE_THE_END } from './facts';
import type { enrolments } from './tab';
import type { Row } from '../../core/tab';

export type State = Row<typeof enrolments>['state'];

/** One way from stage to stage. */
export interface Move {
  readonly from: readonly State[];
  /** `place` is a place while the quota lasts, and a number in line after that. */
  readonly to: State | 'place';
  readonly roles: readonly Role[];
  readonly needsReason: boolean;
}

const STEWARDS: readonly Role[] = ['admin', 'coordinator'];
const WITH_PRISON: readonly Role[] = [...STEWARDS, 'prison'];

/** Every move there is, who may make it, and whether it needs a reason. The diagram in docs/stages.md is drawn from it. */
export const MOVES = {
  verify: { from: ['proposed'], to: 'verified', roles: STEWARDS, needsReason: false },
  place: { from: ['verified'], to: 'place', roles: STEWARDS, needsReason: false },
  promote: { from: ['waiting'], to: 'enrolled', roles: STEWARDS, needsReason: false },
  start: { from: ['enrolled'], to: 'active', roles: [...STEWARDS, 'trainer'], needsReason: false },
  pass: { from: ['enrolled', 'active'], to: 'passed', roles: [...STEWARDS, 'trainer'], needsReason: false },
  fail: { from: ['enrolled', 'active'], to: 'failed', roles: [...STEWARDS, 'trainer'], needsReason: true },
  withdraw: { from: BEFORE_THE_END, to: 'withdrawn', roles: WITH_PRISON, needsReason: true },
  expel: { from: BEFORE_THE_END, to: 'expelled', roles: WITH_PRISON, needsReason: true },
  releaseEarly: { from: BEFORE_THE_END, to: 'releasedEarly', roles: WITH_PRISON, needsReason: true },
  transfer: { from: BEFORE_THE_END, to: 'transferred', roles: WITH_PRISON, needsReason: true },
} as const satisfies Record<string, Move>;

export type MoveKey = keyof typeof MOVES;
export const MOVE_KEYS = Object.keys(MOVES) as [MoveKey, ...MoveKey[]];
