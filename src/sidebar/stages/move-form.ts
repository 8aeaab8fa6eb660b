import type { Move, MoveInput } from './people';

/** The lower part of the form, as it stands on the screen. */
export interface MoveForm {
  readonly move: string;
  readonly reason: string;
  readonly on: string;
}

export const EMPTY: MoveForm = { move: '', reason: '', on: '' };

/** Fields that a complaint can stand beside, by their names in the form and in the tab. */
export const FIELDS = ['move', 'enrolmentIds', 'reason', 'on', 'stateReason', 'stateOn'] as const;

/** Names under which something may have been said of a part of the form. */
export const namesOf = (part: Partial<MoveForm>): readonly string[] => [
  ...('move' in part ? ['move', 'enrolmentIds', 'reason', 'stateReason', 'on', 'stateOn'] : []),
  ...('reason' in part ? ['reason', 'stateReason'] : []),
  ...('on' in part ? ['on', 'stateOn'] : []),
];

/** Fields that have to be filled in before the server is asked. */
export const missingFields = (form: MoveForm, move: Move | undefined): readonly string[] =>
  move === undefined ? ['move'] : move.needsReason && form.reason.trim() === '' ? ['reason'] : [];

/** What the server is asked: reason and day only where the form shows them, and only when filled in. */
export const moveInput = (form: MoveForm, move: Move, enrolmentIds: readonly string[]): MoveInput => ({
  move: move.key,
  enrolmentIds: [...enrolmentIds],
  reason: move.needsReason && form.reason.trim() !== '' ? form.reason : undefined,
  on: move.needsReason && form.on !== '' ? form.on : undefined,
});
