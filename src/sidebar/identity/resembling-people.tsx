import { dayForPeople } from '../../core/day';
import { useSpeech } from '../link';
import { reasonText } from './reason-words';
import type { Resembling } from './use-resembling';

/** Rows that are probably the person who is being entered. */
export const ResemblingPeople = ({ sameNik, probable }: Resembling) => {
  const speech = useSpeech();
  const { identity } = speech.words;
  const people = [
    ...(sameNik ? [{ ...sameNik, why: identity.sameNik }] : []),
    ...probable.map((row) => ({
      ...row,
      why: row.reasons.map((reason) => reasonText(reason, speech)).join(', '),
    })),
  ];
  return (
    <div role="status">
      {people.length > 0 && (
        <div class="notice warnings">
          <p class="title">{identity.resembling}</p>
          <ul>
            {people.map(({ registryKey, fullName, birthDate, why }) => (
              <li key={registryKey}>
                <b>{registryKey}</b> {fullName}
                {birthDate !== null && `, ${dayForPeople(birthDate)}`}
                <span class="why">{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
