import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Planned } from './absence-form';

interface PlannedListProps {
  readonly planned: readonly Planned[];
  readonly onDropped: () => void;
}

const daysOf = ({ fromOn, toOn }: Planned): string =>
  fromOn === toOn ? dayForPeople(fromOn) : `${dayForPeople(fromOn)}–${dayForPeople(toOn)}`;

/** The absences that are not over, each with a way to take it back; undo brings it again. */
export const PlannedList = ({ planned, onDropped }: PlannedListProps) => {
  const { words } = useSpeech();
  const [told, setTold] = useState('');
  const result = useRef<HTMLParagraphElement>(null);
  const { state, save } = useCommand('dropAbsence');
  useLayoutEffect(() => {
    if (told !== '') result.current?.focus();
  }, [told]);
  const drop = async ({ absenceId, version }: Planned) => {
    const done = await save({ absenceId, version });
    if (!done) return;
    setTold(fill(words.absences.dropped, { id: absenceId }));
    onDropped();
  };
  const faults = [...state.complaints.map(({ text }) => text), ...(state.trouble ? [state.trouble] : [])];
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{words.absences.list}</h2>
      {planned.length === 0 && <p class="empty">{words.absences.none}</p>}
      {faults.length > 0 && (
        <div class="notice errors" role="alert">
          {faults.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <ul class="commits">
        {planned.map((absence) => {
          const { absenceId, participantId, workingName, code, note } = absence;
          return (
            <li key={absenceId}>
              <div id={absenceId}>
                <p>
                  <b>{participantId}</b> {workingName}
                </p>
                <p class="hint">
                  {daysOf(absence)} · {words.absences.codes[code]}
                  {note === null ? '' : ` · ${note}`}
                </p>
              </div>
              <button
                type="button"
                aria-describedby={absenceId}
                aria-disabled={state.isBusy}
                onClick={() => void drop(absence)}
              >
                {words.absences.drop}
              </button>
            </li>
          );
        })}
      </ul>
      <p ref={result} class="status" role="status" tabIndex={-1}>
        {told}
      </p>
    </section>
  );
};
