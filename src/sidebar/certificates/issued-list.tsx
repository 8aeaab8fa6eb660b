import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { Check } from '../form/check';
import { Field } from '../form/field';
import { useSpeech } from '../link';
import { NONE, onlySeen, withTicks } from '../stages/ticks';
import { useCommand } from '../use-command';
import { CodedHolder } from './coded-holder';
import { IssuedEntry } from './issued-entry';
import type { Chosen } from './people';
import { PrintedCertificates } from './printed-certificates';

interface IssuedListProps {
  readonly chosen: Chosen;
  readonly onChanged: () => void;
}

/** The certificates of the chosen kind: to print, to note as handed over, to revoke. */
export const IssuedList = ({ chosen, onChanged }: IssuedListProps) => {
  const { words, column } = useSpeech();
  const { issued, mayIssue, mayHandOver, today } = chosen;
  const [ticks, setTicks] = useState(NONE);
  const [handedOverOn, setHandedOverOn] = useState<string>(today);
  const [told, setTold] = useState('');
  const result = useRef<HTMLParagraphElement>(null);
  const { state, save } = useCommand('handOverCertificates');
  const active = issued.filter(({ isActive }) => isActive).map(({ certificateNo }) => certificateNo);
  const numbers = onlySeen(ticks, active);
  const ticked = issued.filter(({ certificateNo }) => numbers.includes(certificateNo));
  useLayoutEffect(() => {
    if (told !== '') result.current?.focus();
  }, [told]);
  const tell = (text: string) => {
    setTold(text);
    onChanged();
  };
  const handOver = async () => {
    const list = ticked.map(({ certificateNo, version }) => ({ certificateNo, version }));
    const done = await save({ certificates: list, handedOverOn });
    if (done) tell(fill(words.certificates.handedOver, { count: list.length }));
  };
  const faults = [...state.complaints.map(({ text }) => text), ...(state.trouble ? [state.trouble] : [])];
  return (
    <>
      <section class="screen preview" aria-labelledby="issued">
        <h2 id="issued">{fill(words.certificates.issued, { count: active.length })}</h2>
        {issued.length === 0 && <p class="empty">{words.certificates.noneIssued}</p>}
        {active.length > 0 && (
          <Check
            type="checkbox"
            name="all-issued"
            checked={numbers.length === active.length}
            onPick={(isTicked) => setTicks(withTicks(ticks, active, isTicked))}
          >
            {words.certificates.all}
          </Check>
        )}
        <ul class="commits">
          {issued.map((certificate) => (
            <IssuedEntry
              key={certificate.certificateNo}
              certificate={certificate}
              isTicked={numbers.includes(certificate.certificateNo)}
              mayRevoke={mayIssue}
              onTick={(isTicked) => setTicks(withTicks(ticks, [certificate.certificateNo], isTicked))}
              onRevoked={tell}
            />
          ))}
        </ul>
        {active.length > 0 && (
          <>
            {mayHandOver && (
              <Field label={column('certificates', 'handedOverOn')} errors={faults}>
                {(control) => (
                  <input
                    {...control}
                    type="date"
                    max={today}
                    value={handedOverOn}
                    onInput={({ currentTarget }) => setHandedOverOn(currentTarget.value)}
                  />
                )}
              </Field>
            )}
            <div class="buttons">
              <button
                type="button"
                class="action"
                aria-disabled={numbers.length === 0}
                onClick={() => numbers.length > 0 && window.print()}
              >
                {fill(words.certificates.print, { count: numbers.length })}
              </button>
              {mayHandOver && (
                <button
                  type="button"
                  aria-disabled={numbers.length === 0 || state.isBusy}
                  onClick={() => numbers.length > 0 && void handOver()}
                >
                  {words.certificates.handOver}
                </button>
              )}
            </div>
          </>
        )}
        <p ref={result} class="status" role="status" tabIndex={-1}>
          {told}
        </p>
      </section>
      {ticked.length > 0 && (
        <PrintedCertificates
          head={chosen}
          certificates={ticked}
          holderOf={({ workingName, participantId }) => (
            <CodedHolder workingName={workingName} participantId={participantId} />
          )}
        />
      )}
    </>
  );
};
