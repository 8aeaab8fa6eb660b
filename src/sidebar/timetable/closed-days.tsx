import { useState } from 'preact/hooks';
import type { Complaint } from '../../app/explain';
import { fill } from '../../core/words';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import type { useCommand } from '../use-command';
import { makeUpInput } from './change-input';
import { type Effect, ofDays } from './effect';
import { EffectView } from './effect-view';
import { ReasonField } from './reason-field';
import { type Answer, type Chosen, closedReason, closedSessions, closedText, slotText } from './sessions';

interface ClosedDaysProps {
  readonly answer: Answer;
  readonly chosen: Chosen;
  readonly command: ReturnType<typeof useCommand<'makeUpSessions'>>;
  readonly onSaved: (count: number) => void;
  readonly onReload: () => void;
}

/** Sessions that lie on days that were closed after they were planned, and other days for them, proposed and then saved. */
export const ClosedDays = ({ answer, chosen, command, onSaved, onReload }: ClosedDaysProps) => {
  const { words } = useSpeech();
  const { state, preview, save, refuse } = command;
  const sessions = closedSessions(chosen.sessions);
  const [seen, setSeen] = useState<{ effect: Effect; complaints: readonly Complaint[]; of: Chosen }>();
  const [typed, setTyped] = useState<string>();
  const reason = typed ?? closedReason(sessions, words);
  const shown = seen?.of === chosen ? seen : undefined;
  if (sessions.length === 0) return null;
  const input = makeUpInput(chosen.cohortId, sessions, reason);
  const wrong = shown?.complaints.filter(({ severity }) => severity === 'E').length ?? 0;
  const look = async () => {
    const done = await preview({ ...input, reason: closedReason(sessions, words) });
    if (done?.answer)
      setSeen({ effect: ofDays(done.answer, chosen.sessions), complaints: done.warnings, of: chosen });
  };
  const store = async () => {
    if (reason.trim() === '') {
      refuse([{ code: 'R01', severity: 'E', text: words.common.required, field: 'reason' }]);
      return;
    }
    // The warnings stand in the proposal: whoever presses here has been told.
    const done = await save(input, (shown?.complaints.length ?? 0) > 0 || state.acknowledge);
    if (!done) return;
    setTyped(undefined);
    onSaved(sessions.length);
  };
  const said = state.complaints.filter(({ field }) => field !== 'reason').map(({ text }) => text);
  const ofReason = state.complaints.filter(({ field }) => field === 'reason').map(({ text }) => text);
  const isOff = state.isBusy || wrong > 0;
  return (
    <section
      class="notice warnings closed"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        if (shown && !isOff) void store();
      }}
    >
      <h2>{fill(words.timetable.closed, { count: sessions.length })}</h2>
      {!shown && (
        <ul>
          {sessions.map((session) => (
            <li key={session.sessionId}>
              {slotText(session, words)}: {closedText(session, words)}
            </li>
          ))}
        </ul>
      )}
      {shown && (
        <>
          <EffectView
            effect={shown.effect}
            complaints={shown.complaints}
            answer={answer}
            title={words.timetable.proposal}
          />
          <ReasonField value={reason} errors={ofReason} onInput={setTyped} />
        </>
      )}
      {said.length > 0 && (
        <div class="error" role="alert">
          <Texts title={words.common.cannotSave} texts={[...new Set(said)]} />
          <button type="button" onClick={onReload}>
            {words.timetable.reload}
          </button>
        </div>
      )}
      {state.trouble !== undefined && (
        <p class="error" role="alert">
          {state.trouble}
        </p>
      )}
      <button
        type="button"
        aria-disabled={isOff}
        onClick={() => {
          if (!isOff) void (shown ? store() : look());
        }}
      >
        {state.isBusy
          ? words.common.loading
          : shown
            ? words.timetable.saveProposal
            : words.timetable.lookAtProposal}
      </button>
    </section>
  );
};
