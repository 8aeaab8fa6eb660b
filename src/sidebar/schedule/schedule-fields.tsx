import { useState } from 'preact/hooks';
import type { Complaint } from '../../app/explain';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { forNextSeries, forOtherCohort } from './carry-over';
import { CohortField } from './cohort-field';
import { DetailFields } from './detail-fields';
import { PlanPreview } from './plan-preview';
import { tellPlan } from './plan-words';
import { type Edits, FIELDS, missingFields, scheduleForm, scheduleInput } from './schedule-form';
import { SeriesFields } from './series-fields';
import type { Plan } from './timeline';
import { useCommand } from '../use-command';

interface ScheduleFieldsProps {
  readonly answer: Queries['scheduleForm']['answer'];
  readonly onSaved: () => void;
}

/** What was shown before saving, and the content it was shown for. */
interface Preview {
  readonly plan: Plan;
  readonly warnings: readonly Complaint[];
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
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const cohorts = answer.cohorts;
  const cohort = cohorts.length === 1 ? cohorts[0] : cohorts.find(({ cohortId }) => cohortId === picked);
  const form = scheduleForm(answer, cohort, edits);
  const input = scheduleInput(cohort?.cohortId ?? '', form);
  const shown = seen?.content === JSON.stringify(input) ? seen : undefined;

  const change = (part: Edits) => {
    setEdits((before) => ({ ...before, ...part }));
    setStatus('');
    touch(...Object.keys(part).flatMap((name) => [name, `end.${name}`]));
  };
  const look = async () => {
    setSeen(undefined);
    const missing = missingFields(form);
    if (missing.length > 0) {
      refuse(missing.map((field) => ({ code: 'R01', severity: 'E', text: words.common.required, field })));
      return;
    }
    const done = await preview(input);
    if (done?.answer) setSeen({ plan: done.answer, warnings: done.warnings, content: JSON.stringify(input) });
  };
  const store = async (acknowledged: boolean) => {
    const done = await save(input, acknowledged);
    if (!done) return;
    setStatus(done.answer ? tellPlan(words.schedule.saved, done.answer, language) : words.common.saved);
    setSeen(undefined);
    setEdits(forNextSeries);
    onSaved();
  };

  const saveLabel = shown && fill(words.schedule.saveAll, { count: shown.plan.sessions.length });
  return (
    <Form
      state={state}
      general={general}
      status={status}
      onSubmit={() => void look()}
      onAcknowledge={() => void store(true)}
      buttons={
        <>
          {saveLabel !== undefined && (
            // The warnings stand in the preview: whoever presses here has been told.
            <SaveButton
              state={state}
              label={saveLabel}
              onPress={() => void store((shown?.warnings.length ?? 0) > 0)}
            />
          )}
          <SaveButton
            state={state}
            label={words.schedule.preview}
            busyLabel={words.common.loading}
            isMain={saveLabel === undefined}
          />
        </>
      }
    >
      <CohortField
        cohorts={cohorts}
        chosen={cohort}
        errors={beside.get('cohortId')}
        onPick={(cohortId) => {
          setPicked(cohortId);
          setEdits(forOtherCohort);
          touch('cohortId');
        }}
      />
      <SeriesFields form={form} errors={beside} onChange={change} />
      <DetailFields form={form} errors={beside} onChange={change} answer={answer} />
      {shown && <PlanPreview plan={shown.plan} warnings={shown.warnings} />}
    </Form>
  );
};
