import { useRef } from 'preact/hooks';
import { fill } from '../../core/words';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import type { CommandState } from '../use-command';

interface ScheduleButtonsProps {
  readonly state: CommandState;
  /** Sessions of the preview, when there is one. */
  readonly count?: number;
  readonly isStale: boolean;
  /** Errors in the preview. */
  readonly wrong: number;
  readonly onSave: () => void;
}

/** Look first; save only what was looked at and has no errors; a way to the errors in a long list. */
export const ScheduleButtons = ({ state, count, isStale, wrong, onSave }: ScheduleButtonsProps) => {
  const { words } = useSpeech();
  const shown = useRef(-1);
  const showNext = () => {
    const lines = document.querySelectorAll<HTMLElement>('.plan [data-invalid=true] button');
    shown.current = (shown.current + 1) % Math.max(1, lines.length);
    (lines[shown.current] ?? document.querySelector<HTMLElement>('.preview h2'))?.focus();
  };
  const canSave = count !== undefined && !isStale;
  return (
    <>
      {canSave && (
        <SaveButton
          state={state}
          label={fill(words.schedule.saveAll, { count })}
          isOff={wrong > 0}
          onPress={onSave}
        />
      )}
      <SaveButton
        state={state}
        label={count === undefined ? words.schedule.preview : words.schedule.update}
        busyLabel={words.common.loading}
        isMain={!canSave}
      />
      {canSave && wrong > 0 && (
        <button type="button" onClick={showNext}>
          {words.schedule.showWrong}
        </button>
      )}
    </>
  );
};
