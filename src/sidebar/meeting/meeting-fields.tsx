import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { CancelPart } from './cancel-part';
import { ChangePart } from './change-part';
import { Invitation } from './invitation';
import { MeetingChoice } from './meeting-choice';
import { MeetingHead } from './meeting-head';
import { Paper } from './paper';
import { PlanPart } from './plan-part';

interface MeetingFieldsProps {
  readonly answer: Queries['meetingForm']['answer'];
  readonly isLoading: boolean;
  readonly ask: () => Promise<void>;
}

const FRESH = '';

/** Plans a meeting, or opens one: to invite to it, to change it, to call it off. */
export const MeetingFields = ({ answer, isLoading, ask }: MeetingFieldsProps) => {
  const { words } = useSpeech();
  const { today, meetings, letter } = answer;
  const [chosen, setChosen] = useState(FRESH);
  const [told, setTold] = useState('');
  const [isChanging, setChanging] = useState(false);
  const meeting = meetings.find(({ meetingId }) => meetingId === chosen);
  const show = (meetingId: string, text: string) => {
    setChosen(meetingId);
    setChanging(false);
    setTold(text);
  };
  const tell = async (meetingId: string, text: string) => {
    await ask();
    show(meetingId, text);
  };
  const isPlanned = meeting?.status === 'planned';
  return (
    <>
      <div class="screen">
        <MeetingChoice
          meetings={meetings}
          chosen={meeting ? chosen : FRESH}
          none={words.meeting.fresh}
          onPick={(meetingId) => show(meetingId, '')}
        />
        <p class="status" role="status">
          {told}
        </p>
        {meeting && <MeetingHead meeting={meeting} />}
      </div>
      {meeting && !isChanging && (
        <Paper key={chosen} kind="invitation" label={words.meeting.invitation} letter={letter}>
          <Invitation answer={answer} meeting={meeting} />
        </Paper>
      )}
      <div class="screen">
        {isPlanned && !isChanging && (
          <>
            <div class="buttons">
              <button
                type="button"
                onClick={() => {
                  setTold('');
                  setChanging(true);
                }}
              >
                {words.meeting.change}
              </button>
            </div>
            <CancelPart key={chosen} meeting={meeting} onCancelled={(text) => tell(FRESH, text)} />
            <p class="hint">
              {meeting.heldOn > today
                ? fill(words.meeting.notYet, { on: dayForPeople(meeting.heldOn) })
                : words.meeting.writeNow}
            </p>
          </>
        )}
        {isPlanned && isChanging && (
          <ChangePart
            key={chosen}
            answer={answer}
            meeting={meeting}
            isLoading={isLoading}
            onStale={ask}
            onChanged={(text) => tell(chosen, text)}
            onLeave={() => setChanging(false)}
          />
        )}
        {!meeting && <PlanPart answer={answer} isLoading={isLoading} onPlanned={tell} />}
      </div>
    </>
  );
};
