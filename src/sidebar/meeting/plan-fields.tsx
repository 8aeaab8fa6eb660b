import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { AgencyTicks } from './agency-ticks';
import { PLAN_FIELDS, type PlanForm, planForm, planInput } from './plan-form';
import { TextArea } from './text-area';

interface PlanFieldsProps {
  readonly answer: Queries['meetingForm']['answer'];
  readonly isLoading: boolean;
  readonly onPlanned: (meetingId: string, told: string) => Promise<void>;
}

const TEXTS = [
  { name: 'place', max: 120 },
  { name: 'chair', max: 120 },
] as const;

/** When and where, who leads, who is invited, what it is about. */
export const PlanFields = ({ answer, isLoading, onPlanned }: PlanFieldsProps) => {
  const { words, column } = useSpeech();
  const [edits, setEdits] = useState<Partial<PlanForm>>({});
  const { state, save, touch } = useCommand('planMeeting');
  const { beside, general } = placeComplaints(state.complaints, PLAN_FIELDS);
  const form = planForm(answer, edits);
  const change = (part: Partial<PlanForm>) => {
    setEdits((before) => ({ ...before, ...part }));
    touch(...Object.keys(part));
  };
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
  const input = (name: 'heldOn' | 'startTime' | 'endTime', type: 'date' | 'time') => (
    <Field label={column('meetings', name)} required={name !== 'endTime'} errors={beside.get(name)}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={form[name]}
          onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
        />
      )}
    </Field>
  );
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
      {input('heldOn', 'date')}
      <div class="pair">
        {input('startTime', 'time')}
        {input('endTime', 'time')}
      </div>
      {TEXTS.map(({ name, max }) => (
        <Field key={name} label={column('meetings', name)} required errors={beside.get(name)}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={max}
              autocomplete="off"
              value={form[name]}
              onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <AgencyTicks
        label={column('meetings', 'invited')}
        name="invited"
        agencies={answer.agencies.filter(({ active }) => active)}
        ticked={form.invited}
        errors={beside.get('invited')}
        onChange={(invited) => change({ invited })}
      />
      <TextArea
        label={column('meetings', 'agenda')}
        hint={words.meeting.onePerLine}
        isRequired
        max={2000}
        rows={4}
        value={form.agenda}
        errors={beside.get('agenda')}
        onInput={(agenda) => change({ agenda })}
      />
    </Form>
  );
};
