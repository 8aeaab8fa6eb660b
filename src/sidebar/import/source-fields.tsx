import { useState } from 'preact/hooks';
import { Field } from '../form/field';
import { useSpeech } from '../link';
import { textOfFile } from './file-text';

interface SourceFieldsProps {
  readonly errors: readonly string[] | undefined;
  readonly onText: (text: string) => void;
}

/** Where a list comes from: the clipboard, or a file. */
export const SourceFields = ({ errors, onText }: SourceFieldsProps) => {
  const { words } = useSpeech();
  const [text, setText] = useState('');
  return (
    <>
      <Field label={words.import.paste} hint={words.import.hint} errors={errors}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              onText(currentTarget.value);
            }}
          />
        )}
      </Field>
      <Field label={words.import.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              setText('');
              void file?.arrayBuffer().then((bytes) => onText(textOfFile(new Uint8Array(bytes))));
            }}
          />
        )}
      </Field>
    </>
  );
};
