import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Check } from '../form/check';
import { FieldGroup } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { ConsentForm } from './consent-form';
import { changeOf, EMPTY, FIELDS, formOf, type IdentityForm, valuesOf } from './identity-form';
import { PersonGroup, ProgrammeGroup, RegisterGroup } from './identity-groups';
import { OpenedNotes } from './opened-notes';
import { PersonChoice } from './person-choice';
import { ResemblingPeople } from './resembling-people';
import { useOpened } from './use-opened';
import { useResembling } from './use-resembling';

interface IdentityFieldsProps {
  readonly answer: Queries['identityForm']['answer'];
  readonly onSaved: () => void;
}

/** Enters one person after the other, or edits one who is there; prints the form that she signs. */
export const IdentityFields = ({ answer, onSaved }: IdentityFieldsProps) => {
  const { words } = useSpeech();
  const [isNew, setNew] = useState(true);
  const [picked, setPicked] = useState('');
  const [form, setForm] = useState(EMPTY);
  const [saved, setSaved] = useState({ count: 0, text: '' });
  const first = useRef<HTMLInputElement>(null);
  const adding = useCommand('registerIdentity');
  const editing = useCommand('editIdentity');
  const { state, touch } = isNew ? adding : editing;
  const opened = useOpened((row) => setForm(formOf(row)));
  const resembling = useResembling(form, isNew ? '' : picked);
  const { beside, general } = placeComplaints(state.complaints, [...FIELDS, 'registryKey']);
  const isShown = isNew || opened.row !== undefined;

  useLayoutEffect(() => {
    if (isShown) first.current?.focus();
  }, [saved.count, isNew, opened.row?.registryKey]);

  const change = (part: Partial<IdentityForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setSaved(({ count }) => ({ count, text: '' }));
    touch(...Object.keys(part));
  };
  const start = (fresh: boolean) => {
    setNew(fresh);
    setPicked('');
    setForm(EMPTY);
    opened.close();
    for (const command of [adding, editing]) command.touch(...FIELDS, 'registryKey');
  };
  const open = (registryKey: string) => {
    setPicked(registryKey);
    setForm(EMPTY);
    editing.refuse([]);
    void opened.open(registryKey);
  };
  const submit = async (acknowledged: boolean) => {
    const done = isNew
      ? await adding.save(valuesOf(form), acknowledged)
      : opened.row && (await editing.save(changeOf(opened.row, form), acknowledged));
    if (!done) return;
    const id = done.answer?.registryKey;
    setSaved(({ count }) => ({
      count: count + 1,
      text: id === undefined ? words.common.saved : fill(words.identity.saved, { id }),
    }));
    if (isNew) setForm(EMPTY);
    else void opened.open(picked);
    onSaved();
  };

  const shared = { form, errors: beside, onChange: change };
  const isOvertaken = state.complaints.some(({ code }) => code === 'changedSince');
  return (
    <>
      <div class="screen">
        <Form
          state={state}
          isWaiting={opened.isLoading}
          general={general}
          status={saved.text}
          onSubmit={() => void submit(false)}
          onAcknowledge={() => void submit(true)}
          remarks={
            isOvertaken && (
              <button type="button" class="wide" onClick={() => open(picked)}>
                {words.identity.reload}
              </button>
            )
          }
          buttons={
            <>
              <SaveButton state={state} isOff={!isShown} />
              <button type="button" onClick={() => window.print()}>
                {words.identity.print}
              </button>
            </>
          }
        >
          <FieldGroup label={words.identity.who}>
            {([true, false] as const).map((fresh) => (
              <Check
                key={fresh}
                type="radio"
                name="who"
                checked={isNew === fresh}
                onPick={() => start(fresh)}
              >
                {fresh ? words.identity.fresh : words.identity.known}
              </Check>
            ))}
          </FieldGroup>
          {!isNew && (
            <PersonChoice
              people={answer.people}
              value={picked}
              errors={beside.get('registryKey')}
              onPick={open}
            />
          )}
          {!isNew && <OpenedNotes opened={opened} people={answer.people} />}
          {isShown && (
            <>
              <PersonGroup {...shared} first={first}>
                <ResemblingPeople {...resembling} />
              </PersonGroup>
              <RegisterGroup {...shared} />
              <ProgrammeGroup {...shared} />
            </>
          )}
        </Form>
      </div>
      <ConsentForm prison={answer.prison} {...form} />
    </>
  );
};
