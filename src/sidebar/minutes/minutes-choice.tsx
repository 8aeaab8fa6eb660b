import { useState } from 'preact/hooks';
import { useSpeech } from '../link';
import { MeetingChoice } from '../meeting/meeting-choice';
import { MeetingHead } from '../meeting/meeting-head';
import { Paper } from '../meeting/paper';
import { MinutesFields } from './minutes-fields';
import type { Answer, MinutesForm } from './minutes-form';
import { MinutesPaper } from './minutes-paper';

interface MinutesChoiceProps {
  readonly answer: Answer;
  readonly isLoading: boolean;
  readonly ask: () => Promise<void>;
}

/** Opens a meeting whose day has come, to write its minutes and to print them. */
export const MinutesChoice = ({ answer, isLoading, ask }: MinutesChoiceProps) => {
  const { words } = useSpeech();
  const { meetings, letter } = answer;
  // Those without minutes come first: whoever opens this on the day of a meeting wants to write them.
  const [chosen, setChosen] = useState(meetings[0]?.meetingId ?? '');
  const [edits, setEdits] = useState<Readonly<Record<string, Partial<MinutesForm>>>>({});
  const [told, setTold] = useState('');
  const meeting = meetings.find(({ meetingId }) => meetingId === chosen) ?? meetings[0];
  if (!meeting) return null;
  const { meetingId } = meeting;
  const edited = edits[meetingId] ?? {};
  const isEdited = Object.keys(edited).length > 0;
  return (
    <>
      <div class="screen">
        <MeetingChoice
          meetings={meetings}
          chosen={meetingId}
          onPick={(next) => {
            setChosen(next);
            setTold('');
          }}
        />
        <MeetingHead meeting={meeting} />
      </div>
      {meeting.status === 'held' && (
        <Paper
          key={meetingId}
          kind="minutes"
          label={words.minutes.print}
          letter={letter}
          hindrance={isEdited ? words.minutes.saveFirst : ''}
        >
          <MinutesPaper answer={answer} meeting={meeting} />
        </Paper>
      )}
      <div class="screen">
        <MinutesFields
          key={meetingId}
          answer={answer}
          meeting={meeting}
          edits={edited}
          status={told}
          isLoading={isLoading}
          onEdit={(next) => {
            setEdits((before) => ({ ...before, [meetingId]: next }));
            setTold('');
          }}
          onSaved={async (text) => {
            setChosen(meetingId);
            await ask();
            setEdits((before) => ({ ...before, [meetingId]: {} }));
            setTold(text);
          }}
        />
      </div>
    </>
  );
};
