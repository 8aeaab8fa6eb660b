import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Commands, Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { CohortPlaces } from './cohort-places';
import { EMPTY, type EnrolForm, enrolInput, FIELDS } from './enrol-form';
import { KnownParticipant } from './known-participant';
import { NewParticipant } from './new-participant';
import { Check } from '../form/check';
import { FieldGroup } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { type Speech, useSpeech } from '../link';
import { useCommand } from '../use-command';

const sayEnrolled = ({ words }: Speech, answer: Commands['enrol']['answer']): string => {
  if (!answer) return words.common.saved;
  const { participantId: participant, cohortId: cohort, waitNo: number, isProposal } = answer;
  if (isProposal) return fill(words.enrol.proposed, { participant, cohort });
  return number === null
    ? fill(words.enrol.enrolled, { participant, cohort })
    : fill(words.enrol.waiting, { participant, cohort, number });
};

interface EnrolFormProps {
  readonly answer: Queries['enrolForm']['answer'];
  readonly onSaved: () => void;
}

/** Enrols one person after the other: the form is empty again after each. */
export const EnrolFields = ({ answer, onSaved }: EnrolFormProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const [picked, setPicked] = useState('');
  const [form, setForm] = useState(EMPTY);
  const [saved, setSaved] = useState({ count: 0, text: '' });
  const first = useRef<HTMLInputElement>(null);
  const { state, save, touch } = useCommand(answer.mayEnrol ? 'enrol' : 'propose');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const only = answer.cohorts.length === 1 ? answer.cohorts[0]?.cohortId : undefined;
  const cohortId = picked === '' ? (only ?? '') : picked;

  useLayoutEffect(() => {
    if (cohortId !== '') first.current?.focus();
  }, [saved.count]);

  const change = (part: Partial<EnrolForm>) => {
    setForm((before) => ({ ...before, ...part }));
    touch(...Object.keys(part));
  };
  const submit = async (acknowledged: boolean) => {
    const done = await save(enrolInput(cohortId, form), acknowledged);
    if (!done) return;
    setForm({ ...EMPTY, who: form.who });
    setSaved(({ count }) => ({ count: count + 1, text: sayEnrolled(speech, done.answer) }));
    onSaved();
  };

  return (
    <Form
      state={state}
      general={general}
      status={saved.text}
      onSubmit={() => void submit(false)}
      onAcknowledge={() => void submit(true)}
      buttons={<SaveButton state={state} />}
    >
      <CohortPlaces
        cohorts={answer.cohorts}
        value={cohortId}
        errors={beside.get('cohortId')}
        onPick={(next) => {
          setPicked(next);
          touch('cohortId', 'participantId');
        }}
      />
      <FieldGroup label={words.enrol.who}>
        {(['fresh', 'known'] as const).map((who) => (
          <Check key={who} type="radio" name="who" checked={form.who === who} onPick={() => change({ who })}>
            {words.enrol[who]}
          </Check>
        ))}
      </FieldGroup>
      {form.who === 'fresh' ? (
        <NewParticipant
          form={form}
          errors={beside}
          first={first}
          needsConsent={answer.mayEnrol}
          onChange={change}
        />
      ) : (
        <KnownParticipant
          key={saved.count}
          participants={answer.participants}
          cohortId={cohortId}
          value={form.participantId}
          errors={beside.get('participantId')}
          first={first}
          onPick={(participantId) => change({ participantId })}
        />
      )}
    </Form>
  );
};
