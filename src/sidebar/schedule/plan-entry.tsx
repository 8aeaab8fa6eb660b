import { numberForPeople } from '../decimal';
import { dayWithWeekday } from '../day-words';
import { useSpeech } from '../link';
import { buttonOf, remarksOn } from './plan-words';
import type { Entry, Plan } from './timeline';

interface PlanEntryProps {
  readonly entry: Entry;
  readonly plan: Plan;
  /** True for the one whose button the Tab key reaches; arrows reach the others. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

const hoursOf = (entry: Entry, language: 'id' | 'en'): string => {
  if (entry.type === 'skipped') return '';
  if (entry.type === 'new') return `${entry.startTime}–${entry.slot.endTime}`;
  const { startTime, endTime, jp } = entry.session;
  return `${startTime}–${endTime} · ${numberForPeople(jp, language)} JP`;
};

/** A session or a skipped day of the preview, with its one button and what is said of it. */
export const PlanEntry = ({ entry, plan, isCurrent, onFocus, onPress }: PlanEntryProps) => {
  const { words, language } = useSpeech();
  const day = dayWithWeekday(entry.on, words);
  const hours = hoursOf(entry, language);
  const button = buttonOf(entry, words);
  const isOff = entry.type === 'skipped' || (entry.type === 'session' && entry.isOut);
  const isWrong = entry.complaints.some(({ severity }) => severity === 'E');
  return (
    <li class={isOff ? 'skipped' : isWrong ? 'wrong' : ''} data-invalid={isWrong}>
      <span class="number">{entry.type === 'session' ? entry.number : ''}</span>
      <span class="what">
        {day}
        {hours !== '' && (
          <>
            {' '}
            <span class="hint">{hours}</span>
          </>
        )}
        {entry.type === 'session' && entry.session.topic !== null && <span>{entry.session.topic}</span>}
        {remarksOn(entry, plan, words).map((text) => (
          <span class="hint" key={text}>
            {text}
          </span>
        ))}
      </span>
      {button !== undefined && (
        <button
          type="button"
          tabIndex={isCurrent ? 0 : -1}
          aria-label={`${button}, ${day}`}
          onFocus={onFocus}
          onClick={onPress}
        >
          {button}
        </button>
      )}
      {entry.complaints.map(({ text, severity }) => (
        <p class={severity === 'E' ? 'error' : 'warning'} key={text}>
          {text}
        </p>
      ))}
    </li>
  );
};
