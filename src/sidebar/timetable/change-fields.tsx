import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { NONE } from '../stages/ticks';
import { ACTIONS } from './change-form';
import type { ChangeFieldsProps } from './fields';
import { MoveFields } from './move-fields';
import { ReasonField } from './reason-field';
import { SessionsField } from './sessions-field';
import { ShiftFields } from './shift-fields';

const TrainerField = ({ form, answer, errors, onChange }: ChangeFieldsProps) => {
  const { words } = useSpeech();
  return (
    <Field label={words.timetable.newTrainer} required errors={errors.get('instructorId')}>
      {(control) => (
        <Select
          control={control}
          value={form.instructorId}
          none={words.common.choose}
          choices={answer.instructors.map(({ instructorId, name }) => ({ value: instructorId, label: name }))}
          onPick={(instructorId) => onChange({ instructorId })}
        />
      )}
    </Field>
  );
};

/** What is to be done, and only the fields that this needs. */
export const ChangeFields = (props: ChangeFieldsProps) => {
  const { form, errors, onChange } = props;
  const { words } = useSpeech();
  return (
    <>
      <FieldGroup label={words.timetable.what}>
        {ACTIONS.map((action) => (
          <Check
            key={action}
            type="radio"
            name="action"
            checked={form.action === action}
            // Who ticked sessions for one thing has not ticked them for another.
            onPick={() => onChange({ action, ticks: NONE })}
          >
            {words.timetable.actions[action]}
          </Check>
        ))}
      </FieldGroup>
      {(form.action === 'cancel' || form.action === 'trainer') && <SessionsField {...props} />}
      {form.action === 'move' && <MoveFields {...props} />}
      {form.action === 'shift' && <ShiftFields {...props} />}
      {form.action === 'trainer' ? (
        <TrainerField {...props} />
      ) : (
        <ReasonField
          value={form.reason}
          errors={errors.get('reason')}
          onInput={(reason) => onChange({ reason })}
        />
      )}
    </>
  );
};
