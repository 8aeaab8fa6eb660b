import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { CancelPart } from './cancel-part';
import { Documents } from './documents';
import { MeetingHead } from './meeting-head';
import { MinutesFields } from './minutes-fields';
import type { MinutesForm } from './minutes-form';
import { PlanFields } from './plan-fields';

interface MeetingFieldsProps {
  readonly answer: Queries['meetingForm']['answer'];
  readonly isLoading: boolean;
  readonly ask: () => Promise<void>;
}

const FRESH = '';

/** Plans a meeting, or opens one: to invite to it, to write its minutes, to call it off. */
export const MeetingFields = ({ answer, isLoading, ask }: MeetingFieldsProps) => {
  const { words, option } = useSpeech();
  const { today, meetings } = answer;
  // Whoever opens this on the day of a meeting wants to write its minutes.
  const [chosen, setChosen] = useState(
    () => meetings.find(({ status, heldOn }) => status === 'planned' && heldOn <= today)?.meetingId ?? FRESH,
  );
  const [edits, setEdits] = useState<Readonly<Record<string, Partial<MinutesForm>>>>({});
  const [told, setTold] = useState('');
  const meeting = meetings.find(({ meetingId }) => meetingId === chosen);
  const edited = edits[chosen] ?? {};
  const open = (meetingId: string) => {
    setChosen(meetingId);
    setTold('');
  };
  const isToCome = meeting !== undefined && meeting.heldOn > today;
  return (
    <>
      <div class="screen">
        <Field label={words.meeting.which}>
          {(control) => (
            <Select
              control={control}
              value={meeting ? chosen : FRESH}
              none={words.meeting.fresh}
              choices={meetings.map(({ meetingId, heldOn, startTime, status }) => ({
                value: meetingId,
                label: fill(words.meeting.entry, {
                  id: meetingId,
                  on: dayForPeople(heldOn),
                  startTime,
                  status: option('meetings', 'status', status),
                }),
              }))}
              onPick={open}
            />
          )}
        </Field>
        {(!meeting || isToCome) && (
          <p class="status" role="status">
            {told}
          </p>
        )}
        {meeting && <MeetingHead meeting={meeting} />}
      </div>
      {meeting && <Documents answer={answer} meeting={meeting} isEdited={Object.keys(edited).length > 0} />}
      <div class="screen">
        {meeting?.status === 'planned' && (
          <CancelPart
            key={chosen}
            meeting={meeting}
            onCancelled={async (text) => {
              await ask();
              setChosen(FRESH);
              setTold(text);
            }}
          />
        )}
        {isToCome && <p class="hint">{fill(words.meeting.notYet, { on: dayForPeople(meeting.heldOn) })}</p>}
        {!meeting && (
          <PlanFields
            answer={answer}
            isLoading={isLoading}
            onPlanned={async (meetingId, text) => {
              await ask();
              setChosen(meetingId);
              setTold(text);
            }}
          />
        )}
        {meeting && !isToCome && (
          <MinutesFields
            key={chosen}
            answer={answer}
            meeting={meeting}
            edits={edited}
            status={told}
            isLoading={isLoading}
            onEdit={(next) => {
              setEdits((before) => ({ ...before, [chosen]: next }));
              setTold('');
            }}
            onSaved={async (text) => {
              await ask();
              setEdits((before) => ({ ...before, [chosen]: {} }));
              setTold(text);
            }}
          />
        )}
      </div>
    </>
  );
};
