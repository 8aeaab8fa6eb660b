import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { countWords } from '../actions/action-words';
import { OpenList } from '../actions/open-list';
import { byAction, type Update, updateFields, updatesOf } from '../actions/update-form';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { AgencyTicks } from '../meeting/agency-ticks';
import { TextArea } from '../form/text-area';
import {
  actionFields,
  type Answer,
  type Meeting,
  MINUTES_FIELDS,
  type MinutesForm,
  minutesForm,
  minutesInput,
} from './minutes-form';
import { NewActions } from './new-actions';

interface MinutesFieldsProps {
  readonly answer: Answer;
  readonly meeting: Meeting;
  /** What was typed since, kept by who shows this: it outlives a look at another meeting. */
  readonly edits: Partial<MinutesForm>;
  readonly status: string;
  readonly isLoading: boolean;
  readonly onEdit: (edits: Partial<MinutesForm>) => void;
  readonly onSaved: (told: string) => Promise<void>;
}

/** So many open actions are shown at once; more of them open at a press. */
const MOST_SHOWN = 4;

/** The minutes as they are written: who is there, what has come of earlier actions, what is said and decided, what is to be done. */
export const MinutesFields = (props: MinutesFieldsProps) => {
  const { answer, meeting, edits, status, isLoading, onEdit, onSaved } = props;
  const { today, agencies, open } = answer;
  const { words, column } = useSpeech();
  const [sent, setSent] = useState<readonly Update[]>([]);
  const { state, save, touch } = useCommand('writeMinutes');
  const form = minutesForm(meeting, edits);
  const updates = updatesOf(open, form.updates, today);
  const { beside, general } = placeComplaints(byAction(state.complaints, sent), [
    ...MINUTES_FIELDS,
    ...updateFields(open),
    ...actionFields(form.actions),
  ]);
  const change = (part: Partial<MinutesForm>, ...touched: readonly string[]) => {
    onEdit({ ...edits, ...part });
    touch(...Object.keys(part), ...touched);
  };
  const store = async (acknowledged: boolean) => {
    setSent(updates);
    const input = minutesInput(meeting, form, updates);
    if (!(await save(input, acknowledged))) return;
    const { actions } = input;
    const counts = { actions: actions.length, updates: updates.length };
    await onSaved(fill(words.minutes.written, { id: meeting.meetingId, ...counts }));
  };
  const isThere = new Set([...meeting.invited, ...form.attended]);
  const order = [
    ...agencies.filter(({ agencyId }) => isThere.has(agencyId)),
    ...agencies.filter(({ agencyId, active }) => active && !isThere.has(agencyId)),
  ];
  return (
    <Form
      state={state}
      isWaiting={isLoading}
      general={general}
      status={status}
      onSubmit={() => void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={<SaveButton state={state} label={words.minutes.write} />}
    >
      <div class="pair">
        {(['startTime', 'endTime'] as const).map((name) => (
          <Field
            key={name}
            label={column('meetings', name)}
            required={name === 'startTime'}
            errors={beside.get(name)}
          >
            {(control) => (
              <input
                {...control}
                type="time"
                value={form[name]}
                onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <AgencyTicks
        label={words.minutes.attended}
        name="attended"
        agencies={order}
        ticked={form.attended}
        errors={beside.get('attended')}
        remarkOf={(agencyId) => (meeting.invited.includes(agencyId) ? '' : words.minutes.notInvited)}
        onChange={(attended) => change({ attended })}
      />
      {open.length > 0 && (
        <details class="more" open={open.length <= MOST_SHOWN}>
          <summary>
            {words.minutes.open}: {countWords(open, words)}
          </summary>
          <OpenList
            open={open}
            edits={form.updates}
            today={today}
            beside={beside}
            onChange={(next) => change({ updates: next }, 'status', 'doneOn', 'note')}
          />
        </details>
      )}
      <TextArea
        label={column('meetings', 'minutes')}
        max={8000}
        rows={8}
        value={form.minutes}
        errors={beside.get('minutes')}
        onInput={(minutes) => change({ minutes })}
      />
      <TextArea
        label={column('meetings', 'decisions')}
        hint={words.meeting.onePerLine}
        max={4000}
        rows={4}
        value={form.decisions}
        errors={beside.get('decisions')}
        onInput={(decisions) => change({ decisions })}
      />
      <h2>{words.minutes.newActions}</h2>
      <NewActions
        actions={form.actions}
        agencies={agencies}
        beside={beside}
        onChange={(actions) => change({ actions }, 'text', 'ownerId', 'dueOn', 'person')}
      />
    </Form>
  );
};
