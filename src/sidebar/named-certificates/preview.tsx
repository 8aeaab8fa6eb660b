import { useState } from 'preact/hooks';
import { CertificatePage } from '../certificates/certificate-page';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Chosen, Printable } from './named';
import { NamedHolder } from './named-holder';

interface PreviewProps {
  readonly chosen: Chosen;
  readonly certificates: readonly Printable[];
}

/** What one of the certificates will say, word for word. */
export const Preview = ({ chosen, certificates }: PreviewProps) => {
  const { words } = useSpeech();
  const [number, setNumber] = useState('');
  const shown = certificates.find(({ certificateNo }) => certificateNo === number) ?? certificates[0];
  if (!shown) return null;
  return (
    <>
      <Field label={words.namedCertificates.preview}>
        {(control) => (
          <Select
            control={control}
            value={shown.certificateNo}
            choices={certificates.map(({ certificateNo, bearer }) => ({
              value: certificateNo,
              label: `${certificateNo} ${bearer.fullName}`,
            }))}
            onPick={setNumber}
          />
        )}
      </Field>
      <div class="seen-paper">
        <CertificatePage head={chosen} certificate={shown}>
          <NamedHolder bearer={shown.bearer} />
        </CertificatePage>
      </div>
    </>
  );
};
