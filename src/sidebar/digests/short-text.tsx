import { useRef, useState } from 'preact/hooks';
import { Field } from '../form/field';
import { useSpeech } from '../link';

/** The newer way is closed to frames like Google's; where the older one is gone, the text is at least selected. */
const copySelected = (): boolean =>
  (document as { execCommand?: (command: string) => boolean }).execCommand?.('copy') ?? false;

/** The gist of a mail, to be taken along into a messenger. */
export const ShortText = ({ text }: { readonly text: string }) => {
  const { words } = useSpeech();
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = () => {
    box.current?.select();
    setTold(copySelected() ? words.digests.copied : words.digests.copyByHand);
  };
  return (
    <>
      <Field label={words.digests.shortTitle}>
        {(control) => <textarea {...control} ref={box} rows={7} readOnly value={text} />}
      </Field>
      <div class="buttons">
        <button type="button" onClick={copy}>
          {words.digests.copy}
        </button>
      </div>
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
};
