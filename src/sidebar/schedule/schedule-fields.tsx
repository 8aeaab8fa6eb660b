import { useState } from 'preact/hooks';
import type { Complaint } from '../../app/explain';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { forNextSeries, forOtherCohort } from './carry-over';
import { CohortField } from './cohort-field';
import { DetailFields } from './detail-fields';
import { PlanPreview } from './plan-preview';
import { tellPlan } from './plan-words';
import { ScheduleButtons } from './schedule-buttons';
import { type Edits, scheduleForm } from './schedule-form';
import { addedErrors, FIELDS, missingFields, namesOf, scheduleInput } from './schedule-input';
import { SeriesFields } from './series-fields';
import type { Plan } from './timeline';

interface ScheduleFieldsProps {
  readonly answer: Queries['scheduleForm']['answer'];
  readonly onSaved: () => void;
}

/** What was shown before saving, and the content it was shown for. */
interface Preview {
  readonly plan: Plan;
  readonly complaints: readonly Complaint[];
  readonly content: string;
}

/** Plans a session or a series: first what it would be, then, unchanged, for good. */
export const ScheduleFields = ({ answer, onSaved }: ScheduleFieldsProps) => {
  const { words, language } = useSpeech();
  const [picked, setPicked] = useState('');
  const [edits, setEdits] = useState<Edits>({});
  const [seen, setSeen] = useState<Preview>();
  const [status, setStatus] = useState('');
  const { state, preview, save, refuse, touch } = useCommand('schedule');
  const ofAdded = addedErrors(state.complaints);
  const { beside, general } = placeComplaints(
    state.complaints.filter(({ field = '' }) => !/^added\.\d/.test(field)),
    FIELDS,
  );
  const cohorts = answer.cohorts;
  const cohort = cohorts.length === 1 ? cohorts[0] : cohorts.find(({ cohortId }) => cohortId === picked);
  const form = scheduleForm(answer, cohort, edits);
  const input = scheduleInput(cohort?.cohortId ?? '', form);
  const isStale = seen !== undefined && seen.content !== JSON.stringify(input);
  const wrong = seen?.complaints.filter(({ severity }) => severity === 'E').length ?? 0;

  const change = (part: Edits) => {
    setEdits((before) => ({ ...before, ...part }));
    setStatus('');
    touch(...namesOf(part, form.added.length));
  };
  const look = async () => {
    const missing = missingFields(form);
    if (missing.length > 0) {
      refuse(missing.map((field) => ({ code: 'R01', severity: 'E', text: words.common.required, field })));
      return;
    }
    const done = await preview(input);
    if (done?.answer)
      setSeen({ plan: done.answer, complaints: done.warnings, content: JSON.stringify(input) });
  };
  const store = async (acknowledged: boolean) => {
    const done = await save(input, acknowledged);
    if (!done) return;
    setStatus(done.answer ? tellPlan(words.schedule.saved, done.answer, language) : words.common.saved);
    setSeen(undefined);
    setEdits(forNextSeries);
    onSaved();
  };
  const notes = [
    ...(isStale ? [words.schedule.stale] : []),
    ...(!isStale && wrong > 0 ? [fill(words.schedule.wrong, { count: wrong })] : []),
  ];

  return (
    <Form
      state={state}
      general={general}
      status={status}
      {...(notes[0] === undefined ? {} : { note: notes[0] })}
      onSubmit={() => void look()}
      onAcknowledge={() => void store(true)}
      buttons={
        <ScheduleButtons
          state={state}
          {...(seen ? { count: seen.plan.sessions.length } : {})}
          isStale={isStale}
          wrong={wrong}
          // The warnings stand in the preview: whoever presses here has been told.
          onSave={() => void store((seen?.complaints.length ?? 0) > 0)}
        />
      }
    >
      <CohortField
        cohorts={cohorts}
        chosen={cohort}
        errors={beside.get('cohortId')}
        onPick={(cohortId) => {
          setPicked(cohortId);
          setEdits(forOtherCohort);
          setSeen(undefined);
          touch('cohortId');
        }}
      />
      <SeriesFields form={form} errors={beside} onChange={change} />
      <DetailFields form={form} errors={beside} onChange={change} answer={answer} />
      {seen && (
        <PlanPreview
          plan={seen.plan}
          complaints={seen.complaints}
          form={form}
          addedErrors={ofAdded}
          isStale={isStale}
          onChange={change}
        />
      )}
    </Form>
  );
};
