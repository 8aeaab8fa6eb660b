import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { KindFields } from './kind-fields';
import { changeInput, FIELDS, isComplete, recordInput, releaseForm, type ReleaseForm } from './release-form';
import { TaskPreview } from './task-preview';
import { useTasks } from './use-tasks';

interface ReleaseFieldsProps {
  readonly answer: Queries['releaseForm']['answer'];
  readonly isLoading: boolean;
  readonly onSaved: () => void;
}

/** Who came out of prison, when and how; the tasks that follow are seen before they are saved. */
export const ReleaseFields = ({ answer, isLoading, onSaved }: ReleaseFieldsProps) => {
  const { words, option } = useSpeech();
  const [edits, setEdits] = useState<Partial<ReleaseForm>>({});
  const [status, setStatus] = useState('');
  const recording = useCommand('recordRelease');
  const changing = useCommand('changeRelease');
  const person = answer.people.find(({ participantId }) => participantId === edits.participantId);
  const form = releaseForm(person, answer.today, edits);
  const isChange = person?.isNoted === true;
  const { state, touch, refuse } = isChange ? changing : recording;
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const kindWords = option('participants', 'status', form.kind);
  const question =
    !person || !isComplete(form) || isLoading
      ? undefined
      : isChange
        ? { name: 'changeRelease' as const, input: changeInput(form, person) }
        : { name: 'recordRelease' as const, input: recordInput(form, person, kindWords) };
  const tasks = useTasks(question);

  const change = (part: Partial<ReleaseForm>) => {
    setEdits((before) => (part.participantId === undefined ? { ...before, ...part } : part));
    setStatus('');
    touch(...Object.keys(part));
  };
  const store = async (acknowledged: boolean) => {
    if (!question) {
      const field = person ? 'releasedOn' : 'participantId';
      refuse([{ code: 'R01', severity: 'E', text: words.common.required, field }]);
      return;
    }
    const done =
      question.name === 'changeRelease'
        ? await changing.save(question.input, acknowledged)
        : await recording.save(question.input, acknowledged);
    if (!done) return;
    const laid = done.answer?.tasks.filter(({ isMoved }) => !isChange || isMoved).length ?? 0;
    const text = isChange ? words.release.changed : words.release.saved;
    setStatus(fill(text, { participant: form.participantId, count: laid }));
    setEdits({});
    onSaved();
  };
  const nameOf = (agencyId: string) =>
    answer.agencies.find((agency) => agency.agencyId === agencyId)?.name ?? agencyId;

  return (
    <Form
      state={state}
      general={general}
      status={status}
      onSubmit={() => void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={<SaveButton state={state} />}
    >
      <p class="notice">{words.release.hint}</p>
      <Field label={words.release.who} required errors={beside.get('participantId')}>
        {(control) => (
          <Select
            control={control}
            value={form.participantId}
            none={words.common.choose}
            choices={answer.people.map(({ participantId, workingName, isNoted }) => ({
              value: participantId,
              label: `${participantId} ${workingName}${isNoted ? ` (${words.release.noted})` : ''}`,
            }))}
            onPick={(participantId) => change({ participantId })}
          />
        )}
      </Field>
      {person && <KindFields form={form} person={person} errors={beside} onChange={change} />}
      <TaskPreview tasks={tasks} isChange={isChange} agencyOf={nameOf} />
    </Form>
  );
};
