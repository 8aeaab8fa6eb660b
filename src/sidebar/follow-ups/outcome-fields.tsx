import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Person } from './groups';
import { type Answers, knownIn, QUESTION_KEYS, QUESTIONS, type Question } from './outcome-form';

interface OutcomeFieldsProps {
  readonly person: Person | undefined;
  readonly month: string;
  readonly answers: Answers;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (answers: Answers) => void;
}

/** How she fares in a month; what is known already is shown, and stays unless it is answered anew. */
export const OutcomeFields = ({ person, month, answers, errors, onChange }: OutcomeFieldsProps) => {
  const { words, column, option } = useSpeech();
  const { followUps } = words;
  const known = knownIn(person, month);
  const none = (question: Question) => {
    const value = known?.[question] ?? null;
    return value === null ? words.common.none : `${option('outcomes', question, value)} (${followUps.known})`;
  };
  const title = `${followUps.months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
  return (
    <section class="group" aria-labelledby="outcome">
      <h2 id="outcome">{fill(followUps.outcome, { month: title })}</h2>
      <p class="note">{followUps.outcomeHint}</p>
      <div class="pair">
        {QUESTION_KEYS.map((question) => (
          <Field key={question} label={column('outcomes', question)} errors={errors.get(question)}>
            {(control) => (
              <Select
                control={control}
                value={answers[question] ?? ''}
                none={none(question)}
                choices={QUESTIONS[question].map((value) => ({
                  value,
                  label: option('outcomes', question, value),
                }))}
                onPick={(value) => onChange({ [question]: value })}
              />
            )}
          </Field>
        ))}
      </div>
    </section>
  );
};
