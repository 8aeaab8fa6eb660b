import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Complaint } from '../../app/explain';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import { AddSession } from './add-session';
import { withAdded } from './plan-changes';
import { PlanList } from './plan-list';
import { tellPlan } from './plan-words';
import type { ScheduleForm } from './schedule-form';
import { type Changes, otherComplaints, type Plan, timeline } from './timeline';

interface PlanPreviewProps {
  readonly plan: Plan;
  readonly complaints: readonly Complaint[];
  readonly form: ScheduleForm;
  readonly addedErrors: ReadonlyMap<number, string>;
  /** True when the form says something else by now. */
  readonly isStale: boolean;
  readonly onChange: (part: Partial<Changes>) => void;
}

/** What would be saved: every session, and every day stepped over by its name; lines can be taken out and put in. */
export const PlanPreview = (props: PlanPreviewProps) => {
  const { plan, complaints, form, addedErrors, isStale, onChange } = props;
  const { words, language } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  // Only the first one leads there: whoever works in the list stays in it.
  useLayoutEffect(() => title.current?.focus(), []);
  const others = otherComplaints(plan, complaints);
  const textsOf = (isWrong: boolean) =>
    others.filter(({ severity }) => (severity === 'E') === isWrong).map(({ text }) => text);
  const notices = [
    { kind: 'errors', title: words.common.cannotSave, texts: textsOf(true) },
    { kind: 'warnings', title: words.common.warnings, texts: textsOf(false) },
  ];
  return (
    <section class={isStale ? 'preview stale' : 'preview'}>
      <h2 ref={title} tabIndex={-1} aria-live="polite">
        {tellPlan(words.schedule.previewTitle, plan, language)}
      </h2>
      {isStale && <p class="mark">{words.schedule.staleMark}</p>}
      {notices.map(
        ({ kind, title: heading, texts }) =>
          texts.length > 0 && (
            <div key={kind} class={`notice ${kind}`}>
              <Texts title={heading} texts={texts} />
            </div>
          ),
      )}
      <PlanList
        plan={plan}
        entries={timeline(plan, complaints, form, addedErrors)}
        changes={form}
        onChange={onChange}
      />
      <AddSession hours={form} onAdd={(slot) => onChange(withAdded(form, slot))} />
    </section>
  );
};
