import { fill } from '../../core/words';
import { Check } from '../form/check';
import { FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { hasOne, isEligible, type Person } from './people';
import { reasonTexts } from './reason-words';

interface EligibleProps {
  readonly people: readonly Person[];
  readonly unticked: ReadonlySet<string>;
  readonly errors: readonly string[] | undefined;
  readonly onTick: (enrolmentIds: readonly string[], isTicked: boolean) => void;
}

/** Those who can be given a certificate, ticked until somebody says otherwise. */
export const Eligible = ({ people, unticked, errors, onTick }: EligibleProps) => {
  const { words } = useSpeech();
  const eligible = people.filter(isEligible);
  const ids = eligible.map(({ enrolmentId }) => enrolmentId);
  return (
    <FieldGroup label={fill(words.certificates.eligible, { count: ids.length })} errors={errors}>
      {ids.length === 0 ? (
        <p class="hint">{words.certificates.nobodyEligible}</p>
      ) : (
        <>
          <Check
            type="checkbox"
            name="all"
            checked={ids.every((id) => !unticked.has(id))}
            onPick={(isTicked) => onTick(ids, isTicked)}
          >
            {words.certificates.all}
          </Check>
          <div class="people">
            <ul>
              {eligible.map(({ enrolmentId, participantId, workingName }) => (
                <li key={enrolmentId}>
                  <Check
                    type="checkbox"
                    name={enrolmentId}
                    checked={!unticked.has(enrolmentId)}
                    onPick={(isTicked) => onTick([enrolmentId], isTicked)}
                  >
                    <b>{participantId}</b> {workingName}
                  </Check>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </FieldGroup>
  );
};

/** Those who cannot, each with what stands against it. */
export const NotEligible = ({ people }: Pick<EligibleProps, 'people'>) => {
  const { words, language } = useSpeech();
  const others = people.filter((person) => !isEligible(person) && !hasOne(person));
  if (others.length === 0) return null;
  return (
    <section class="preview" aria-labelledby="others">
      <h2 id="others">{fill(words.certificates.others, { count: others.length })}</h2>
      <ul class="commits">
        {others.map((person) => (
          <li key={person.enrolmentId}>
            <div>
              <b>{person.participantId}</b> {person.workingName}
              {reasonTexts(person, words, language).map((text) => (
                <span key={text} class="warning">
                  {text}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
