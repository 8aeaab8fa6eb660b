import type { Instant } from '../../core/instant';
import { useSpeech } from '../link';
import { type AgencyMails, choiceText, lastText, nextText } from './digest-words';

interface AgencyEntryProps {
  readonly agency: AgencyMails;
  readonly now: Instant;
  readonly onShow: (kind: 'digest' | 'reminder') => void;
}

/** An agency: what it chose, what it got last, what comes next, and the mails as they would be now. */
export const AgencyEntry = ({ agency, now, onShow }: AgencyEntryProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const textId = `agency-${agency.agencyId}`;
  const next = nextText(agency, now, speech);
  return (
    <li>
      <div id={textId}>
        <p>
          <b>{agency.agencyId}</b>, {agency.name}
        </p>
        <p class="hint">{choiceText(agency, speech)}</p>
        {next !== '' && <p class="hint">{next}</p>}
        <p class="hint">{lastText(agency, speech)}</p>
      </div>
      <div class="buttons">
        {agency.frequency !== 'off' && (
          <button type="button" aria-describedby={textId} onClick={() => onShow('digest')}>
            {words.digests.preview}
          </button>
        )}
        {agency.reminders && (
          <button type="button" aria-describedby={textId} onClick={() => onShow('reminder')}>
            {words.digests.previewReminder}
          </button>
        )}
      </div>
    </li>
  );
};
