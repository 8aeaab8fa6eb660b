import { useSpeech } from '../link';
import { dayWords, itemsOf } from './letter-words';
import type { Meeting } from './plan-form';

/** When and where a meeting is, who leads it, and what it is about. */
export const MeetingHead = ({ meeting }: { readonly meeting: Meeting }) => {
  const { words } = useSpeech();
  const { meetingId, documentNo, heldOn, startTime, endTime, place, chair, agenda } = meeting;
  return (
    <div class="notice">
      <p class="title">
        {dayWords(heldOn, words)}, {startTime}
        {endTime === null ? '' : `–${endTime}`}
      </p>
      <p>
        {place} · {chair}
      </p>
      <ol>
        {itemsOf(agenda).map((item, n) => (
          <li key={n}>{item}</li>
        ))}
      </ol>
      <p class="hint">{[meetingId, documentNo].filter((part) => part !== '').join(' · ')}</p>
    </div>
  );
};
