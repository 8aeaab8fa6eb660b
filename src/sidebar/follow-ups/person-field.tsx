import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Person } from './groups';

interface PersonFieldProps {
  readonly people: readonly Person[];
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly onPick: (participantId: string) => void;
}

/** Whom it is about, by code and working name. */
export const PersonField = ({ people, value, errors, onPick }: PersonFieldProps) => {
  const { words, column } = useSpeech();
  return (
    <Field label={column('followUps', 'participantId')} required errors={errors}>
      {(control) => (
        <Select
          control={control}
          value={value}
          none={words.common.choose}
          choices={people.map(({ participantId, workingName }) => ({
            value: participantId,
            label: `${participantId} ${workingName}`,
          }))}
          onPick={onPick}
        />
      )}
    </Field>
  );
};
