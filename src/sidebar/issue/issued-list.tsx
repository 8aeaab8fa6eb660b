import { useSpeech } from '../link';
import type { Code } from './use-issuing';

/** Codes that were given since the sidebar was opened. */
export const IssuedList = ({ codes }: { readonly codes: readonly Code[] }) => {
  const { words } = useSpeech();
  return (
    <div class="notice proposal">
      <p class="title" id="issued">
        {words.issue.issued} ({codes.length})
      </p>
      <ul class="people" aria-labelledby="issued" tabIndex={0}>
        {codes.map(({ registryKey, participantId }) => (
          <li key={registryKey}>
            {registryKey} → <b>{participantId}</b>
          </li>
        ))}
      </ul>
    </div>
  );
};
