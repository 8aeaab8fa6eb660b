import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Meeting } from './plan-form';

interface MeetingChoiceProps {
  readonly meetings: readonly Meeting[];
  readonly chosen: string;
  /** What stands for no meeting, where that can be chosen. */
  readonly none?: string;
  readonly onPick: (meetingId: string) => void;
}

/** Which meeting it is about. */
export const MeetingChoice = ({ meetings, chosen, none, onPick }: MeetingChoiceProps) => {
  const { words, option } = useSpeech();
  return (
    <Field label={words.meeting.which}>
      {(control) => (
        <Select
          control={control}
          value={chosen}
          {...(none === undefined ? {} : { none })}
          choices={meetings.map(({ meetingId, heldOn, startTime, status }) => ({
            value: meetingId,
            label: fill(words.meeting.entry, {
              id: meetingId,
              on: dayForPeople(heldOn),
              startTime,
              status: option('meetings', 'status', status),
            }),
          }))}
          onPick={onPick}
        />
      )}
    </Field>
  );
};
