import { Field } from '../form/field';
import { useSpeech } from '../link';
import { AgencyTicks } from './agency-ticks';
import type { Answer, PlanForm } from './plan-form';
import { TextArea } from '../form/text-area';

interface PlanFieldsProps {
  readonly agencies: Answer['agencies'];
  readonly form: PlanForm;
  readonly beside: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (part: Partial<PlanForm>) => void;
}

const TEXTS = [
  { name: 'place', max: 120 },
  { name: 'chair', max: 120 },
] as const;

/** When and where, who leads, who is invited, what it is about. */
export const PlanFields = ({ agencies, form, beside, onChange }: PlanFieldsProps) => {
  const { words, column } = useSpeech();
  const input = (name: 'heldOn' | 'startTime' | 'endTime', type: 'date' | 'time') => (
    <Field label={column('meetings', name)} required={name !== 'endTime'} errors={beside.get(name)}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={form[name]}
          onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {input('heldOn', 'date')}
      <div class="pair">
        {input('startTime', 'time')}
        {input('endTime', 'time')}
      </div>
      {TEXTS.map(({ name, max }) => (
        <Field key={name} label={column('meetings', name)} required errors={beside.get(name)}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={max}
              autocomplete="off"
              value={form[name]}
              onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <AgencyTicks
        label={column('meetings', 'invited')}
        name="invited"
        agencies={agencies.filter(({ agencyId, active }) => active || form.invited.includes(agencyId))}
        ticked={form.invited}
        errors={beside.get('invited')}
        onChange={(invited) => onChange({ invited })}
      />
      <TextArea
        label={column('meetings', 'agenda')}
        hint={words.meeting.onePerLine}
        isRequired
        max={2000}
        rows={4}
        value={form.agenda}
        errors={beside.get('agenda')}
        onInput={(agenda) => onChange({ agenda })}
      />
    </>
  );
};
