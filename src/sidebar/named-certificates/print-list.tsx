import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { PrintedCertificates } from '../certificates/printed-certificates';
import { Check } from '../form/check';
import { FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { missingSettings } from '../print/missing-settings';
import { NONE, onlySeen, withTicks } from '../stages/ticks';
import { type Chosen, isPrintable, isWithheld } from './named';
import { NamedHolder } from './named-holder';
import { Preview } from './preview';
import { WithheldList } from './withheld-list';

/** Whose certificates are printed, how one will look, and which cannot be. */
export const PrintList = ({ chosen }: { readonly chosen: Chosen }) => {
  const { words, option } = useSpeech();
  const [ticks, setTicks] = useState(NONE);
  const printable = chosen.certificates.filter(isPrintable);
  const order = printable.map(({ certificateNo }) => certificateNo);
  const numbers = onlySeen(ticks, order);
  const ticked = printable.filter(({ certificateNo }) => numbers.includes(certificateNo));
  const missing = missingSettings(chosen.letter);
  return (
    <>
      <div class="screen">
        {chosen.certificates.length === 0 && <p class="empty">{words.certificates.noneIssued}</p>}
        {printable.length > 0 && (
          <FieldGroup label={fill(words.namedCertificates.people, { count: printable.length })}>
            <Check
              type="checkbox"
              name="all"
              checked={numbers.length === order.length}
              onPick={(isTicked) => setTicks(withTicks(ticks, order, isTicked))}
            >
              {words.certificates.all}
            </Check>
            <div class="people">
              <ul>
                {printable.map(({ certificateNo, participantId, workingName, bearer }) => (
                  <li key={certificateNo}>
                    <Check
                      type="checkbox"
                      name={certificateNo}
                      checked={numbers.includes(certificateNo)}
                      onPick={(isTicked) => setTicks(withTicks(ticks, [certificateNo], isTicked))}
                    >
                      <b>{bearer.fullName}</b>
                      <span class="why">
                        {certificateNo} · {participantId} {workingName}
                      </span>
                    </Check>
                  </li>
                ))}
              </ul>
            </div>
          </FieldGroup>
        )}
        {printable.length > 0 && missing.length > 0 && (
          <p class="notice warnings">
            {fill(words.namedCertificates.missing, {
              names: missing.map((setting) => option('settings', 'setting', setting)).join(', '),
            })}
          </p>
        )}
        <Preview chosen={chosen} certificates={ticked} />
        {printable.length > 0 && (
          <div class="buttons">
            <button
              type="button"
              class="action"
              aria-disabled={ticked.length === 0}
              onClick={() => ticked.length > 0 && window.print()}
            >
              {fill(words.certificates.print, { count: ticked.length })}
            </button>
          </div>
        )}
        <WithheldList certificates={chosen.certificates.filter(isWithheld)} />
      </div>
      {ticked.length > 0 && (
        <PrintedCertificates
          head={chosen}
          certificates={ticked}
          holderOf={({ bearer }) => <NamedHolder bearer={bearer} />}
        />
      )}
    </>
  );
};
