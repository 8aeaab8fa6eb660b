import { Check } from '../form/check';
import { useSpeech } from '../link';
import type { ChangeFieldsProps } from './fields';

/** Sessions of the past are only shown when somebody wants to see them, and there are any. */
export const PastToggle = ({ form, answer, chosen, onChange }: ChangeFieldsProps) => {
  const { words } = useSpeech();
  const past = chosen.sessions.filter(({ sessionOn }) => sessionOn < answer.today).length;
  if (past === 0) return null;
  return (
    <Check type="checkbox" name="past" checked={form.showPast} onPick={(showPast) => onChange({ showPast })}>
      {words.timetable.past} ({past})
    </Check>
  );
};
