import { useState } from 'preact/hooks';
import type { Complaint } from '../../app/explain';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { ChangeButtons } from './change-buttons';
import { ChangeFields } from './change-fields';
import { type ChangeForm, FIELDS, freshForm, namesOf } from './change-form';
import { missingFields } from './change-input';
import { ClosedDays } from './closed-days';
import { CohortSelect } from './cohort-select';
import type { Effect } from './effect';
import { EffectView } from './effect-view';
import { type Answer, type Chosen, shownSessions } from './sessions';
import { useChange } from './use-change';

interface TimetableFieldsProps {
  readonly answer: Answer;
  readonly onPick: (cohortId: string) => Promise<void>;
}

/** Refusals that say that somebody else was quicker. */
const STALE = ['changedSince', 'noSession', 'recorded'];
const NOBODY: Chosen = { cohortId: '', sessions: [] };

/** Changes a timetable that is planned: first what would become of it, then, unchanged, for good. */
export const TimetableFields = ({ answer, onPick }: TimetableFieldsProps) => {
  const { words } = useSpeech();
  const [form, setForm] = useState(() => freshForm(answer.today));
  const [seen, setSeen] = useState<{
    effect: Effect;
    complaints: readonly Complaint[];
    content: string;
  }>();
  const [told, setTold] = useState({ count: 0, text: '' });
  const [wanted, setWanted] = useState<string>();
  const closing = useCommand('makeUpSessions');
  const chosen = answer.chosen ?? NOBODY;
  const listed = shownSessions(chosen.sessions, answer.today, form.showPast);
  const { state, content, look, save, refuse, touch } = useChange(form, chosen, listed);
  const { beside, general } = placeComplaints(state.complaints, FIELDS[form.action]);
  const shown = seen?.content === content ? seen : undefined;
  const wrong = shown?.complaints.filter(({ severity }) => severity === 'E').length ?? 0;
  const count = shown?.effect.lines.length ?? 0;

  const fetch = async (cohortId: string) => {
    setWanted(cohortId);
    await onPick(cohortId);
    setWanted(undefined);
  };
  const change = (part: Partial<ChangeForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setTold((before) => ({ ...before, text: '' }));
    touch(...namesOf(part));
  };
  const pick = (cohortId: string) => {
    change(freshForm(answer.today, form.action, form.showPast));
    closing.touch('reason', 'sessions');
    setSeen(undefined);
    void fetch(cohortId);
  };
  const reload = () => {
    touch('sessions');
    closing.touch('sessions');
    void fetch(chosen.cohortId);
  };
  const tell = (text: string) => {
    setTold((before) => ({ count: before.count + 1, text: `${text} ${words.timetable.undoHint}` }));
    setSeen(undefined);
    setForm(freshForm(answer.today, form.action, form.showPast));
    return fetch(chosen.cohortId);
  };
  const submit = async () => {
    const missing = missingFields(form, listed);
    if (missing.length > 0) {
      refuse(missing.map((field) => ({ code: 'R01', severity: 'E', text: words.common.required, field })));
      return;
    }
    const looked = await look();
    if (looked) setSeen({ ...looked, content });
  };
  const store = async (acknowledged: boolean) => {
    if (await save(acknowledged)) await tell(fill(words.timetable.done[form.action], { count }));
  };
  const isEmpty = chosen.sessions.length === 0;

  return (
    <Form
      state={state}
      isWaiting={wanted !== undefined || closing.state.isBusy}
      general={general}
      status={told.text}
      tellings={told.count}
      {...(wrong > 0 ? { note: fill(words.timetable.wrong, { count: wrong }) } : {})}
      remarks={
        state.complaints.some(({ code }) => STALE.includes(code)) && (
          <p class="note">
            <button type="button" onClick={reload}>
              {words.timetable.reload}
            </button>
          </p>
        )
      }
      onSubmit={() => void (isEmpty ? undefined : submit())}
      onAcknowledge={() => void store(true)}
      buttons={
        !isEmpty && (
          <ChangeButtons
            state={state}
            canSave={shown !== undefined}
            wrong={wrong}
            // The warnings stand in the preview: whoever presses here has been told.
            onSave={() => void store((shown?.complaints.length ?? 0) > 0)}
          />
        )
      }
    >
      <CohortSelect cohorts={answer.cohorts} value={wanted ?? chosen.cohortId} onPick={pick} />
      <ClosedDays
        key={chosen.cohortId}
        answer={answer}
        chosen={chosen}
        command={closing}
        onSaved={(moved) => void tell(fill(words.timetable.done.makeUp, { count: moved }))}
        onReload={reload}
      />
      {chosen.cohortId !== '' && isEmpty && <p class="empty">{words.timetable.nothing}</p>}
      {!isEmpty && (
        <ChangeFields
          form={form}
          answer={answer}
          chosen={chosen}
          seen={listed}
          errors={beside}
          onChange={change}
        />
      )}
      {shown && <EffectView effect={shown.effect} complaints={shown.complaints} answer={answer} />}
    </Form>
  );
};
