import { Field } from '../form/field';
import { TextField } from '../form/text-field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { MoveForm } from './move-form';
import type { Move } from './people';

interface MoveFieldsProps {
  readonly form: MoveForm;
  /** Moves that can be made with all who are chosen. */
  readonly moves: readonly Move[];
  readonly move: Move | undefined;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (change: Partial<MoveForm>) => void;
}

/** What is to become of those who are chosen; why and since when, where that is asked. */
export const MoveFields = ({ form, moves, move, errors, onChange }: MoveFieldsProps) => {
  const { words } = useSpeech();
  return (
    <>
      <Field
        label={words.stages.move}
        required
        errors={errors.get('move')}
        hint={moves.length === 0 ? words.stages.noCommonMove : undefined}
      >
        {(control) => (
          <Select
            control={control}
            value={move?.key ?? ''}
            none={words.common.choose}
            choices={moves.map(({ key }) => ({ value: key, label: words.stages.moves[key] }))}
            onPick={(key) => onChange({ move: key })}
          />
        )}
      </Field>
      {move?.needsReason === true && (
        <>
          <TextField
            label={words.stages.reason}
            required
            errors={errors.get('reason') ?? errors.get('stateReason')}
            value={form.reason}
            onInput={(text) => onChange({ reason: text })}
          />
          <Field
            label={words.stages.on}
            hint={words.stages.onHint}
            errors={errors.get('on') ?? errors.get('stateOn')}
          >
            {(control) => (
              <input
                {...control}
                type="date"
                value={form.on}
                onInput={({ currentTarget }) => onChange({ on: currentTarget.value })}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
};
