import { useState } from 'preact/hooks';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { Check } from '../form/check';
import { TextField } from '../form/text-field';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Issued } from './people';

interface IssuedEntryProps {
  readonly certificate: Issued;
  readonly isTicked: boolean;
  readonly mayRevoke: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onRevoked: (text: string) => void;
}

/** One certificate: number, whose, its code and what became of it, and a way to take it back for a reason. */
export const IssuedEntry = (props: IssuedEntryProps) => {
  const { certificate, isTicked, mayRevoke, onTick, onRevoked } = props;
  const { words, column } = useSpeech();
  const { certificateNo, participantId, workingName, verifyCode, isActive, handedOverOn } = certificate;
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { state, save } = useCommand('revokeCertificate');
  const revoke = async () => {
    const { version } = certificate;
    const done = await save({
      certificateNo,
      version,
      reason: reason.trim() === '' ? undefined : reason.trim(),
    });
    if (done) onRevoked(fill(words.certificates.revoked, { id: certificateNo }));
  };
  const name = (
    <>
      <b>{certificateNo}</b>
      <span class="why">
        {participantId} {workingName}
      </span>
    </>
  );
  return (
    <li>
      <div>
        {isActive ? (
          <Check type="checkbox" name={certificateNo} checked={isTicked} onPick={onTick}>
            {name}
          </Check>
        ) : (
          <p class="skipped">{name}</p>
        )}
        <p class="hint">
          {column('certificates', 'verifyCode')}: <span class="verify">{verifyCode}</span> ·{' '}
          {dayForPeople(certificate.issuedOn)}
          {handedOverOn !== null &&
            ` · ${column('certificates', 'handedOverOn').toLowerCase()} ${dayForPeople(handedOverOn)}`}
        </p>
        {!isActive && (
          <p class="warning">{fill(words.certificates.wasRevoked, { reason: certificate.reason ?? '–' })}</p>
        )}
      </div>
      {isActive && mayRevoke && !isAsking && (
        <button
          type="button"
          aria-label={`${words.certificates.revoke} ${certificateNo}`}
          onClick={() => setAsking(true)}
        >
          {words.certificates.revoke}
        </button>
      )}
      {isAsking && isActive && (
        <form
          class="question"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void revoke();
          }}
        >
          <TextField
            label={column('certificates', 'reason')}
            required
            hint={words.certificates.revokeHint}
            errors={[...state.complaints.map(({ text }) => text), ...(state.trouble ? [state.trouble] : [])]}
            isOpenedForIt
            value={reason}
            onInput={setReason}
          />
          <div class="buttons">
            <button type="submit" class="action" aria-disabled={state.isBusy}>
              {words.certificates.revoke}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.certificates.keep}
            </button>
          </div>
        </form>
      )}
    </li>
  );
};
