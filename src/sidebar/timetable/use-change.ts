import type { Complaint } from '../../app/explain';
import type { Commands } from '../../app/operations';
import { type CommandState, useCommand } from '../use-command';
import type { ChangeForm } from './change-form';
import { cancelInput, chosenSessions, moveInput, shiftInput, trainerInput } from './change-input';
import { ofCancel, ofDays, ofMove, ofTrainer, type Effect } from './effect';
import type { Chosen, Session } from './sessions';

type ChangeName = 'cancelSessions' | 'moveSession' | 'replaceInstructor' | 'shiftSessions';

/** What is to be done, whichever it is: it can be looked at, and saved. */
export interface Change {
  readonly state: CommandState;
  /** Tells one content from another. */
  readonly content: string;
  readonly look: () => Promise<{ effect: Effect; complaints: readonly Complaint[] } | undefined>;
  readonly save: (acknowledged: boolean) => Promise<boolean>;
  readonly refuse: (complaints: readonly Complaint[]) => void;
  readonly touch: (...fields: readonly string[]) => void;
}

const changeBy = <Name extends ChangeName>(
  { state, preview, save, refuse, touch }: ReturnType<typeof useCommand<Name>>,
  name: Name,
  input: Commands[Name]['input'],
  effectOf: (answer: NonNullable<Commands[Name]['answer']>) => Effect,
): Change => ({
  state,
  content: JSON.stringify([name, input]),
  look: async () => {
    const done = await preview(input);
    return done?.answer ? { effect: effectOf(done.answer), complaints: done.warnings } : undefined;
  },
  save: async (acknowledged) => (await save(input, acknowledged)) !== undefined,
  refuse,
  touch,
});

/** The change that the form asks for, of sessions that are seen. */
export const useChange = (form: ChangeForm, chosen: Chosen, seen: readonly Session[]): Change => {
  const cancel = useCommand('cancelSessions');
  const move = useCommand('moveSession');
  const trainer = useCommand('replaceInstructor');
  const shift = useCommand('shiftSessions');
  const sessions = chosenSessions(form, seen);
  switch (form.action) {
    case 'cancel':
      return changeBy(cancel, 'cancelSessions', cancelInput(form, seen), (answer) =>
        ofCancel(answer, sessions),
      );
    case 'move': {
      const session = chosen.sessions.find(({ sessionId }) => sessionId === form.sessionId);
      const input = moveInput(form, session);
      return changeBy(move, 'moveSession', input, (answer) =>
        session ? ofMove(answer, session, input) : { lines: [], kept: [] },
      );
    }
    case 'trainer':
      return changeBy(trainer, 'replaceInstructor', trainerInput(form, seen), () =>
        ofTrainer(sessions, form.instructorId),
      );
    case 'shift':
      return changeBy(shift, 'shiftSessions', shiftInput(form, chosen.cohortId), (answer) =>
        ofDays(answer, chosen.sessions),
      );
  }
};
