import { TextField } from '../form/text-field';
import { useSpeech } from '../link';

interface ReasonFieldProps {
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly onInput: (reason: string) => void;
}

/** Why: kept with every session that is changed. */
export const ReasonField = ({ value, errors, onInput }: ReasonFieldProps) => {
  const { column } = useSpeech();
  return (
    <TextField
      label={column('sessions', 'reason')}
      required
      errors={errors}
      value={value}
      onInput={onInput}
    />
  );
};
