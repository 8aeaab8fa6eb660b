import { useSpeech } from '../link';
import type { CommandState } from '../use-command';
import { NOTE } from './form';

interface SaveButtonProps {
  readonly state: CommandState;
  readonly label?: string;
  readonly busyLabel?: string;
  /** Shown as the main thing to do, unless something else is. */
  readonly isMain?: boolean;
  readonly isOff?: boolean;
  /** Without it the button submits its form. */
  readonly onPress?: () => void;
}

/** A button that says whether it saves, is saving, or is to be pressed again. It keeps the focus while it works. */
export const SaveButton = (props: SaveButtonProps) => {
  const { state, label, busyLabel, isMain = true, isOff = false, onPress } = props;
  const { common } = useSpeech().words;
  const isStill = state.isBusy || isOff;
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      class={isMain ? 'action' : ''}
      aria-disabled={isStill}
      aria-describedby={isOff ? NOTE : undefined}
      onClick={(event) => {
        if (isStill) event.preventDefault();
        else onPress?.();
      }}
    >
      {state.isBusy && isMain
        ? (busyLabel ?? common.saving)
        : state.trouble !== undefined && isMain
          ? common.again
          : (label ?? common.save)}
    </button>
  );
};
