import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { PlanFields } from './plan-fields';
import { type Answer, PLAN_FIELDS, type PlanForm, planForm, planInput } from './plan-form';

interface PlanPartProps {
  readonly answer: Answer;
  readonly isLoading: boolean;
  readonly onPlanned: (meetingId: string, told: string) => Promise<void>;
}

/** Plans a new meeting. */
export const PlanPart = ({ answer, isLoading, onPlanned }: PlanPartProps) => {
  const { words } = useSpeech();
  const [edits, setEdits] = useState<Partial<PlanForm>>({});
  const { state, save, touch } = useCommand('planMeeting');
  const { beside, general } = placeComplaints(state.complaints, PLAN_FIELDS);
  const form = planForm(answer, edits);
  const store = async (acknowledged: boolean) => {
    const done = await save(planInput(form), acknowledged);
    if (!done) return;
    setEdits({});
    // What had been saved before an answer was lost is not told again in full.
    const { meetingId = '', documentNo = '' } = done.answer ?? {};
    await onPlanned(
      meetingId,
      meetingId === ''
        ? words.common.saved
        : fill(words.meeting.planned, { id: meetingId, number: documentNo || '–' }),
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
      buttons={<SaveButton state={state} label={words.meeting.plan} />}
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
    </Form>
  );
};
