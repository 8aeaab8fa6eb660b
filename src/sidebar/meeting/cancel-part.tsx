import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { SaveButton } from '../form/save-button';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Meeting } from './plan-form';

interface CancelPartProps {
  readonly meeting: Meeting;
  readonly onCancelled: (told: string) => Promise<void>;
}

/** Calls a meeting off, after a second press. */
export const CancelPart = ({ meeting: { meetingId, version }, onCancelled }: CancelPartProps) => {
  const { words } = useSpeech();
  const [isAsking, setIsAsking] = useState(false);
  const { state, save } = useCommand('cancelMeeting');
  const cancel = async () => {
    if (await save({ meetingId, version }))
      await onCancelled(fill(words.meeting.cancelled, { id: meetingId }));
  };
  const faults = [...state.complaints.map(({ text }) => text), ...(state.trouble ? [state.trouble] : [])];
  return (
    <div class="cancel">
      {faults.length > 0 && (
        <div class="notice errors" role="alert">
          <Texts title={words.common.cannotSave} texts={faults} />
        </div>
      )}
      {isAsking ? (
        <div class="notice warnings" role="alert">
          <p>{fill(words.meeting.sure, { id: meetingId })}</p>
          <div class="buttons">
            <SaveButton state={state} label={words.meeting.yes} onPress={() => void cancel()} />
            <button type="button" onClick={() => setIsAsking(false)}>
              {words.meeting.no}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" onClick={() => setIsAsking(true)}>
          {words.meeting.cancel}
        </button>
      )}
    </div>
  );
};
