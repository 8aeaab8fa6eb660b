import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Answer } from './groups';
import { OutcomeFields } from './outcome-fields';
import { type Answers, lastMonths, monthOf, outcomeInput, QUESTION_KEYS } from './outcome-form';
import { PersonField } from './person-field';

interface OutcomeOnlyProps {
  readonly answer: Answer;
  readonly onSaved: () => void;
}

const FIELDS = ['participantId', 'month', ...QUESTION_KEYS];

/** How somebody fares, told without a task. */
export const OutcomeOnly = ({ answer, onSaved }: OutcomeOnlyProps) => {
  const { words, column } = useSpeech();
  const { months, outcomeSaved } = words.followUps;
  const [participantId, setParticipantId] = useState('');
  const [month, setMonth] = useState(monthOf(answer.today));
  const [answers, setAnswers] = useState<Answers>({});
  const [status, setStatus] = useState('');
  const { state, save, touch } = useCommand('recordOutcome');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const person = answer.people.find((row) => row.participantId === participantId);
  const touched = (...names: readonly string[]) => {
    setStatus('');
    touch(...names);
  };
  const store = async (acknowledged: boolean) => {
    const outcome = outcomeInput(person, month, answers);
    const done = await save({ participantId, month, outcome }, acknowledged);
    if (!done) return;
    setStatus(fill(outcomeSaved, { participant: participantId }));
    setAnswers({});
    onSaved();
  };
  return (
    <Form
      state={state}
      general={general}
      status={status}
      onSubmit={() => void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={<SaveButton state={state} />}
    >
      <PersonField
        people={answer.people}
        value={participantId}
        errors={beside.get('participantId')}
        onPick={(value) => {
          setParticipantId(value);
          setAnswers({});
          touched('participantId');
        }}
      />
      <Field label={column('outcomes', 'month')} errors={beside.get('month')}>
        {(control) => (
          <Select
            control={control}
            value={month}
            choices={lastMonths(answer.today).map((value) => ({
              value,
              label: `${months[Number(value.slice(5, 7)) - 1] ?? ''} ${value.slice(0, 4)}`,
            }))}
            onPick={(value) => {
              setMonth(value);
              touched('month');
            }}
          />
        )}
      </Field>
      <OutcomeFields
        person={person}
        month={month}
        answers={answers}
        errors={beside}
        onChange={(part) => {
          setAnswers((before) => ({ ...before, ...part }));
          touched(...Object.keys(part));
        }}
      />
    </Form>
  );
};
