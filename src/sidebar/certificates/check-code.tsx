import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { useLink, useSpeech } from '../link';
import { troubleOf } from '../trouble';

type Found = Queries['checkCertificate']['answer'];

/** Asks whether a code is that of a genuine certificate. */
export const CheckCode = () => {
  const { words, option } = useSpeech();
  const link = useLink();
  const [code, setCode] = useState('');
  const [found, setFound] = useState<Found>();
  const [fault, setFault] = useState('');
  const check = async () => {
    const outcome = await link.send('checkCertificate', { verifyCode: code.trim() });
    if (outcome.type === 'done') setFound(outcome.answer);
    setFault(outcome.type === 'done' ? '' : troubleOf(outcome, words));
  };
  const isWrong = found?.status === 'mistyped' || found?.status === 'unknown';
  return (
    <form
      class="screen preview"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h2>{words.certificates.check}</h2>
      <Field
        label={words.certificates.code}
        errors={[
          ...(fault === '' ? [] : [fault]),
          ...(isWrong ? [words.certificates.verdicts[found.status]] : []),
        ]}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={20}
            autocomplete="off"
            spellcheck={false}
            value={code}
            onInput={({ currentTarget }) => {
              setCode(currentTarget.value);
              setFound(undefined);
              setFault('');
            }}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="submit">{words.certificates.check}</button>
      </div>
      <div role="status">
        {found && found.about !== null && (
          <p class={found.status === 'genuine' ? 'notice proposal' : 'notice errors'}>
            <b>{words.certificates.verdicts[found.status]}</b>{' '}
            {fill(words.certificates.about, {
              type: option('certificates', 'type', found.about.type),
              programme: found.about.programme,
              day: dayForPeople(found.about.issuedOn),
            })}
          </p>
        )}
      </div>
    </form>
  );
};
