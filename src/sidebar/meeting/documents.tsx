import { useLayoutEffect, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { useSpeech } from '../link';
import { missingSettings } from '../print/missing-settings';
import { Invitation } from './invitation';
import { MinutesPaper } from './minutes-paper';
import type { Meeting } from './plan-form';

interface DocumentsProps {
  readonly answer: Queries['meetingForm']['answer'];
  readonly meeting: Meeting;
  /** Something is typed that is not saved: minutes would be printed without it. */
  readonly isEdited: boolean;
}

const PAGE = '@page { size: A4 portrait; margin: 15mm 20mm 15mm 25mm; }';

/** Prints the invitation, and once the meeting was held its minutes: what is printed is what is saved. */
export const Documents = ({ answer, meeting, isEdited }: DocumentsProps) => {
  const { words } = useSpeech();
  const [asked, setAsked] = useState<{ readonly paper: 'invitation' | 'minutes' }>();
  useLayoutEffect(() => {
    if (asked) window.print();
  }, [asked]);
  const missing = missingSettings(answer.letter);
  const isHeld = meeting.status === 'held';
  return (
    <>
      <div class="screen">
        <div class="buttons">
          <button type="button" onClick={() => setAsked({ paper: 'invitation' })}>
            {words.meeting.invitation}
          </button>
          {isHeld && (
            <button
              type="button"
              aria-disabled={isEdited}
              onClick={() => !isEdited && setAsked({ paper: 'minutes' })}
            >
              {words.meeting.minutesPaper}
            </button>
          )}
        </div>
        {isHeld && isEdited && <p class="hint">{words.meeting.saveFirst}</p>}
        {missing.length > 0 && <p class="hint">{words.meeting.missing}</p>}
      </div>
      {asked && (
        <article class={`print letter ${asked.paper}`}>
          <style>{PAGE}</style>
          {asked.paper === 'invitation' ? (
            <Invitation answer={answer} meeting={meeting} />
          ) : (
            <MinutesPaper answer={answer} meeting={meeting} />
          )}
        </article>
      )}
    </>
  );
};
