import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { conflictTexts } from './conflicts';
import {
  type AttendanceInput,
  type Chosen,
  type Edits,
  entriesToSend,
  lateWithWrongJp,
  shownOf,
} from './entries';
import { byEnrolment } from './place-complaints';
import { Roster } from './roster';
import { sessionHint, sessionLabel } from './session-words';
import { placeComplaints } from '../complaints';
import { numberForPeople } from '../decimal';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';

interface AttendanceFieldsProps {
  readonly answer: Queries['attendanceForm']['answer'];
  readonly chosen: Chosen;
  readonly onPick: (sessionId: string) => Promise<void>;
}

const NO_ONE: ReadonlyMap<string, string> = new Map();

/** Records the attendance of one session; what was entered for another waits until one comes back to it. */
export const AttendanceFields = ({ answer, chosen, onPick }: AttendanceFieldsProps) => {
  const { words, language } = useSpeech();
  const { sessionId, people } = chosen;
  const [drafts, setDrafts] = useState<Readonly<Record<string, Edits | undefined>>>({});
  const [sent, setSent] = useState<AttendanceInput['entries']>([]);
  const [conflicts, setConflicts] = useState(NO_ONE);
  const [status, setStatus] = useState('');
  const [wanted, setWanted] = useState<string>();
  const { state, save, refuse, touch } = useCommand('recordAttendance');
  const edits = drafts[sessionId] ?? {};
  const entries = entriesToSend(people, edits);
  const { beside, general } = placeComplaints(
    byEnrolment(state.complaints, sent),
    people.map(({ enrolmentId }) => enrolmentId),
  );
  const notesOf = (enrolmentId: string): readonly string[] => {
    const others = conflicts.has(enrolmentId) ? [words.common.changedSince] : [];
    return [...(beside.get(enrolmentId) ?? []), ...others];
  };
  // Until the people of a session are there, nothing can be entered for those of another.
  const fetch = async (next: string) => {
    setWanted(next);
    await onPick(next);
    setWanted(undefined);
  };
  const pick = (next: string) => {
    setConflicts(NO_ONE);
    setStatus('');
    touch(...people.map(({ enrolmentId }) => enrolmentId));
    void fetch(next);
  };
  const submit = async (acknowledged: boolean) => {
    setStatus('');
    const missing = lateWithWrongJp(people, edits, chosen.jp);
    if (missing.size > 0) {
      const most = numberForPeople(chosen.jp, language);
      const text = `${words.attendance.jpPresent} 0–${most}: ${words.common.required}`;
      refuse([...missing].map((field) => ({ code: 'R01', severity: 'E', text, field })));
      return;
    }
    setSent(entries);
    const done = await save({ sessionId, entries }, acknowledged);
    if (!done) return;
    setConflicts(done.answer ? conflictTexts(done.answer.conflicts, people, words) : NO_ONE);
    setStatus(done.answer ? fill(words.attendance.saved, { count: done.answer.saved }) : words.common.saved);
    setDrafts((before) => ({ ...before, [sessionId]: undefined }));
    await fetch(sessionId);
  };
  const listed = answer.sessions.find((session) => session.sessionId === sessionId);
  const filledIn = people.filter((person) => shownOf(person, edits).code !== null).length;

  return (
    <Form
      state={state}
      isWaiting={wanted !== undefined}
      general={general}
      remarks={
        conflicts.size > 0 && (
          <div class="notice warnings" role="alert">
            <Texts title={words.common.warnings} texts={[...conflicts.values()]} />
          </div>
        )
      }
      status={status}
      note={fill(words.attendance.progress, { done: filledIn, total: people.length })}
      onSubmit={() => void submit(false)}
      onAcknowledge={() => void submit(true)}
      buttons={<SaveButton state={state} isOff={entries.length === 0} />}
    >
      <Field label={words.attendance.session} hint={listed && sessionHint(listed, words, language)}>
        {(control) => (
          <Select
            control={control}
            value={wanted ?? sessionId}
            choices={answer.sessions.map((session) => ({
              value: session.sessionId,
              label: sessionLabel(session, words),
            }))}
            onPick={pick}
          />
        )}
      </Field>
      {people.length === 0 ? (
        <p class="empty">{words.attendance.noPeople}</p>
      ) : (
        <Roster
          chosen={chosen}
          edits={edits}
          notesOf={notesOf}
          onEdit={(next, ...touched) => {
            setDrafts((before) => ({ ...before, [sessionId]: next }));
            setStatus('');
            touch(...touched.filter((name) => name !== undefined));
          }}
        />
      )}
    </Form>
  );
};
