import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { type Listed, mailText, momentForPeople, stateText } from './digest-words';
import type { Settle } from './settling';

/** Of a mail that has not left nobody cares to how many it would have gone. */
const WITH_RECIPIENTS: readonly Listed['state'][] = ['sent', 'unknown', 'sending'];

interface MailEntryProps {
  readonly mail: Listed;
  readonly isBusy: boolean;
  /** None where a mail is only shown. */
  readonly onSettle?: Settle;
}

/** A mail of the log: whom it was for, what became of it, and what a person can do about it. */
export const MailEntry = ({ mail, isBusy, onSettle }: MailEntryProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const textId = `mail-${mail.key}`;
  const settle = (as: 'arrived' | 'again') => () => {
    if (!isBusy) onSettle?.(mail, as);
  };
  return (
    <li>
      <div id={textId}>
        <p>
          <b>{mail.agencyId}</b>, {mailText(mail, speech)}
        </p>
        <p class="hint">
          {[
            momentForPeople(mail.at),
            stateText(mail, speech),
            ...(WITH_RECIPIENTS.includes(mail.state)
              ? [fill(words.digests.recipients, { count: mail.recipients })]
              : []),
          ].join(', ')}
        </p>
      </div>
      {onSettle && (mail.state === 'unknown' || mail.maySendAgain) && (
        <div class="buttons">
          {mail.state === 'unknown' && (
            <button
              type="button"
              aria-describedby={textId}
              aria-disabled={isBusy}
              onClick={settle('arrived')}
            >
              {words.digests.arrived}
            </button>
          )}
          {mail.maySendAgain && (
            <button type="button" aria-describedby={textId} aria-disabled={isBusy} onClick={settle('again')}>
              {words.digests.again}
            </button>
          )}
        </div>
      )}
    </li>
  );
};
