import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Complaint } from '../../app/explain';
import { fill } from '../../core/words';
import { numberForPeople } from '../decimal';
import { useSpeech } from '../link';
import { dayWithWeekday, tellPlan } from './plan-words';
import { type Entry, otherWarnings, type Plan, timeline } from './timeline';

interface PlanPreviewProps {
  readonly plan: Plan;
  readonly warnings: readonly Complaint[];
}

const PlanEntry = ({ entry }: { readonly entry: Entry }) => {
  const { words, language } = useSpeech();
  const day = dayWithWeekday(entry.on, words.schedule.weekdays);
  if (entry.type === 'skipped')
    return (
      <li class="skipped">
        <span class="number" />
        <span>
          {day}
          <br />
          {fill(words.schedule.skipped, { name: entry.name })}
        </span>
      </li>
    );
  const { number, session, warnings } = entry;
  return (
    <li>
      <span class="number">{number}</span>
      <span>
        {day}
        <br />
        <span class="hint">
          {session.startTime}–{session.endTime} · {numberForPeople(session.jp, language)} JP
        </span>
        {warnings.map((text) => (
          <span class="warning" key={text}>
            {text}
          </span>
        ))}
      </span>
    </li>
  );
};

/** What would be saved: every session, and every day stepped over by its name. Takes the focus when it comes. */
export const PlanPreview = ({ plan, warnings }: PlanPreviewProps) => {
  const { words, language } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [plan]);
  const others = otherWarnings(plan, warnings);
  return (
    <section class="preview">
      <h2 ref={title} tabIndex={-1}>
        {tellPlan(words.schedule.previewTitle, plan, language)}
      </h2>
      {warnings.length > 0 && (
        <div class="notice warnings">
          <p class="title">
            {words.common.warnings} ({warnings.length})
          </p>
          {others.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <ol class="plan">
        {timeline(plan, warnings).map((entry) => (
          <PlanEntry key={`${entry.type}${entry.on}`} entry={entry} />
        ))}
      </ol>
    </section>
  );
};
