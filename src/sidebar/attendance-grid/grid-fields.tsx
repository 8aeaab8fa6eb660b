import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { keptTexts, type Synced, tellSynced } from './synced-words';

interface GridFieldsProps {
  readonly grids: Queries['attendanceGrids']['answer'];
  readonly onSynced: () => void;
}

/** Makes a cohort's grid, or reads what was typed into it. */
export const GridFields = ({ grids, onSynced }: GridFieldsProps) => {
  const { words, column } = useSpeech();
  const [chosen, setChosen] = useState(grids[0]?.cohortId ?? '');
  const [status, setStatus] = useState('');
  const [synced, setSynced] = useState<Synced>();
  const { state, save, refuse } = useCommand('syncAttendanceGrid');
  const { make, read, working, hint, kept } = words.attendanceGrid;
  const hasGrid = grids.find(({ cohortId }) => cohortId === chosen)?.hasGrid ?? false;
  const forget = () => {
    setStatus('');
    setSynced(undefined);
  };
  const submit = async () => {
    forget();
    const done = await save({ cohortId: chosen });
    if (!done) return;
    setSynced(done.answer ?? undefined);
    setStatus(done.answer ? tellSynced(done.answer, words) : words.common.saved);
    onSynced();
  };
  const texts = synced ? keptTexts(synced, words) : [];
  return (
    <Form
      state={state}
      general={[...new Set(state.complaints.map(({ text }) => text))]}
      status={status}
      remarks={
        texts.length > 0 && (
          <div class="notice warnings" role="alert">
            <p class="title">{kept}</p>
            <ul tabIndex={0} aria-label={kept}>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )
      }
      onSubmit={() => void submit()}
      buttons={<SaveButton state={state} label={hasGrid ? read : make} busyLabel={working} />}
    >
      <p class="notice">{hint}</p>
      <Field label={column('enrolments', 'cohortId')}>
        {(control) => (
          <Select
            control={control}
            value={chosen}
            choices={grids.map(({ cohortId, name }) => ({ value: cohortId, label: `${cohortId} ${name}` }))}
            onPick={(cohortId) => {
              setChosen(cohortId);
              forget();
              refuse([]);
            }}
          />
        )}
      </Field>
    </Form>
  );
};
