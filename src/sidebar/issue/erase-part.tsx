import { useState } from 'preact/hooks';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { EMPTY, type EraseForm, FIELDS, slipsIn, tellErased } from './erase-form';
import { KeyField } from './key-field';
import { useWhom } from './use-whom';

/** Erases one person's data, after saying what that means and having her key typed twice. */
export const ErasePart = ({ onErased }: { readonly onErased: () => void }) => {
  const { words, column } = useSpeech();
  const { erase } = words.issue;
  const [form, setForm] = useState(EMPTY);
  const [status, setStatus] = useState('');
  const { whom, look } = useWhom();
  const { state, save, refuse, touch } = useCommand('eraseIdentity');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const change = (part: Partial<EraseForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setStatus('');
    touch(...Object.keys(part));
  };
  const submit = async () => {
    const slips = slipsIn(form, words);
    if (slips.length > 0) {
      refuse(slips);
      return;
    }
    const done = await save({ registryKey: form.registryKey.trim() });
    if (!done) return;
    setForm(EMPTY);
    void look('');
    setStatus(tellErased(done.answer, words));
    onErased();
  };
  return (
    <section class="preview" aria-labelledby="erase">
      <h2 id="erase">{erase.title}</h2>
      <div class="notice warnings">
        <p>{erase.erased}</p>
        <p>{erase.kept}</p>
        <p>{erase.history}</p>
      </div>
      <Form
        state={state}
        general={general}
        status={status}
        remarks={
          <p class={whom === '' ? '' : 'note'} role="status">
            {whom}
          </p>
        }
        onSubmit={() => void submit()}
        buttons={<SaveButton state={state} label={erase.erase} busyLabel={erase.erasing} />}
      >
        <KeyField
          label={column('identities', 'registryKey')}
          value={form.registryKey}
          errors={beside.get('registryKey')}
          onType={(registryKey) => {
            change({ registryKey });
            void look('');
          }}
          onEntered={(registryKey) => void look(registryKey)}
        />
        <KeyField
          label={erase.again}
          value={form.again}
          errors={beside.get('again')}
          onType={(again) => change({ again })}
        />
      </Form>
    </section>
  );
};
