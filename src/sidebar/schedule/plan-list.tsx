import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../link';
import { stepOf } from '../stages/keys';
import { PlanEntry } from './plan-entry';
import { toggled } from './plan-changes';
import type { Changes, Entry, Plan } from './timeline';

interface PlanListProps {
  readonly plan: Plan;
  readonly entries: readonly Entry[];
  readonly changes: Changes;
  readonly onChange: (part: Partial<Changes>) => void;
}

const buttonsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('button')] : [];

/** Every line of a preview. One stop for the Tab key, however many there are; a line that goes gives the focus to the next one. */
export const PlanList = ({ plan, entries, changes, onChange }: PlanListProps) => {
  const { words } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  const left = useRef<number | undefined>(undefined);
  const [focused, setFocused] = useState('');
  const withButton = entries.filter((entry) => toggled(changes, entry) !== undefined);
  const current = withButton.some(({ key }) => key === focused) ? focused : withButton[0]?.key;

  useLayoutEffect(() => {
    const place = left.current;
    left.current = undefined;
    if (place === undefined || list.current?.contains(document.activeElement) === true) return;
    const buttons = buttonsOf(list.current);
    buttons[Math.min(place, buttons.length - 1)]?.focus();
  });

  return (
    <ol
      ref={list}
      class="plan scroll"
      aria-label={words.schedule.planHint}
      onKeyDown={(event) => {
        const buttons = buttonsOf(list.current);
        const from = buttons.findIndex((button) => button === event.target);
        const next = stepOf(event.key, from, buttons.length);
        if (next === undefined) return;
        event.preventDefault();
        buttons[next]?.focus();
      }}
    >
      {entries.map((entry) => (
        <PlanEntry
          key={entry.key}
          entry={entry}
          plan={plan}
          isCurrent={entry.key === current}
          onFocus={() => setFocused(entry.key)}
          onPress={() => {
            const part = toggled(changes, entry);
            if (!part) return;
            left.current = withButton.findIndex(({ key }) => key === entry.key);
            onChange(part);
          }}
        />
      ))}
    </ol>
  );
};
