import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Check } from '../form/check';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { PlanFields } from './plan-fields';
import { type Answer, changeForm, changeInput, type Meeting, PLAN_FIELDS, type PlanForm } from './plan-form';

interface ChangePartProps {
  readonly answer: Answer;
  readonly meeting: Meeting;
  readonly isLoading: boolean;
  /** Somebody else changed it in the meantime: what is there now is fetched, what was typed stays. */
  readonly onStale: () => Promise<void>;
  readonly onChanged: (told: string) => Promise<void>;
  readonly onLeave: () => void;
}

/** Changes a planned meeting: when, where, who leads, who is invited, what it is about. */
export const ChangePart = (props: ChangePartProps) => {
  const { answer, meeting, isLoading, onStale, onChanged, onLeave } = props;
  const { words } = useSpeech();
  const [edits, setEdits] = useState<Partial<PlanForm>>({});
  const [isSent, setSent] = useState(true);
  const { state, save, touch } = useCommand('changeMeeting');
  const { beside, general } = placeComplaints(state.complaints, PLAN_FIELDS);
  const form = changeForm(meeting, edits);
  const isStale = state.complaints.some(({ code }) => code === 'changedSince');
  useEffect(() => {
    if (isStale) void onStale();
  }, [isStale]);
  const store = async (acknowledged: boolean) => {
    const done = await save(changeInput(meeting, form, isSent), acknowledged);
    if (!done) return;
    const number = done.answer?.documentNo ?? '';
    await onChanged(
      fill(isSent ? words.meeting.changed : words.meeting.corrected, {
        id: meeting.meetingId,
        number: number || '–',
      }),
    );
  };
  return (
    <Form
      state={state}
      isWaiting={isLoading}
      general={general}
      status=""
      onSubmit={() => void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={
        <>
          <SaveButton state={state} label={words.meeting.saveChange} />
          <button type="button" onClick={onLeave}>
            {words.meeting.leave}
          </button>
        </>
      }
    >
      <PlanFields
        agencies={answer.agencies}
        form={form}
        beside={beside}
        onChange={(part) => {
          setEdits((before) => ({ ...before, ...part }));
          touch(...Object.keys(part));
        }}
      />
      <Check type="checkbox" name="sent" checked={isSent} onPick={setSent}>
        {words.meeting.isSent}
        <span class="why">{words.meeting.isSentHint}</span>
      </Check>
    </Form>
  );
};
