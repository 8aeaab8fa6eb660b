import { fill } from '../../core/words';
import { useSpeech } from '../link';
import type { Withheld } from './named';

/** Certificates that are not printed, each with what stands against it. */
export const WithheldList = ({ certificates }: { readonly certificates: readonly Withheld[] }) => {
  const { words } = useSpeech();
  if (certificates.length === 0) return null;
  return (
    <section class="preview" aria-labelledby="withheld">
      <h2 id="withheld">{fill(words.namedCertificates.withheld, { count: certificates.length })}</h2>
      <ul class="commits">
        {certificates.map(({ certificateNo, participantId, workingName, why }) => (
          <li key={certificateNo}>
            <div>
              <b>{certificateNo}</b>
              <span class="why">
                {participantId} {workingName}
              </span>
              <span class="warning">{words.namedCertificates.reasons[why]}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
