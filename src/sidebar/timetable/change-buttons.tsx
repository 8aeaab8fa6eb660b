import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import type { CommandState } from '../use-command';

interface ChangeButtonsProps {
  readonly state: CommandState;
  /** True once it was looked at, and nothing has been changed since. */
  readonly canSave: boolean;
  readonly wrong: number;
  readonly onSave: () => void;
}

/** Look first; only what was looked at can be saved. */
export const ChangeButtons = ({ state, canSave, wrong, onSave }: ChangeButtonsProps) => {
  const { words } = useSpeech();
  return (
    <>
      {canSave && <SaveButton state={state} isOff={wrong > 0} onPress={onSave} />}
      <SaveButton
        state={state}
        label={words.timetable.look}
        busyLabel={words.common.loading}
        isMain={!canSave}
      />
    </>
  );
};
