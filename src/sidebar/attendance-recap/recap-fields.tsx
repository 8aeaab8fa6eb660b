import { useState } from 'preact/hooks';
import { isDay } from '../../core/day';
import { fill } from '../../core/words';
import { numberForPeople } from '../decimal';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { PrintedRecap } from './printed-recap';
import { type Answer, type Chosen, type Question, taughtJp } from './recap';

interface RecapFieldsProps {
  readonly cohorts: Answer['cohorts'];
  readonly chosen: Chosen;
  readonly isLoading: boolean;
  readonly onAsk: (question: Question) => void;
}

/** A year that is still being typed comes as one of the first thousand. */
const FIRST_DAY = '2000-01-01';
const isWhole = (day: string): boolean => isDay(day) && day >= FIRST_DAY;

/** Chooses a cohort and a period, says what the recap will show, and prints it. */
export const RecapFields = ({ cohorts, chosen, isLoading, onAsk }: RecapFieldsProps) => {
  const { words, language } = useSpeech();
  const { attendanceRecap } = words;
  const { cohortId } = chosen;
  const [days, setDays] = useState<{ readonly fromOn?: string; readonly toOn?: string }>({});
  const [wanted, setWanted] = useState(cohortId);
  const { fromOn = chosen.fromOn, toOn = chosen.toOn } = days;
  const isBackwards = isWhole(fromOn) && isWhole(toOn) && toOn < fromOn;
  const canPrint = !isLoading && fromOn === chosen.fromOn && toOn === chosen.toOn && chosen.people.length > 0;
  const change = (part: typeof days) => {
    const next = { fromOn, toOn, ...part };
    setDays(next);
    if (isWhole(next.fromOn) && isWhole(next.toOn) && next.fromOn <= next.toOn) onAsk({ cohortId, ...next });
  };
  const found = () => {
    if (isLoading) return words.common.loading;
    if (chosen.people.length === 0) return attendanceRecap.nothing;
    const jp = numberForPeople(taughtJp(chosen), language);
    return fill(attendanceRecap.found, { people: chosen.people.length, sessions: chosen.sessions, jp });
  };
  return (
    <>
      <form
        class="screen"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (canPrint) window.print();
        }}
      >
        <Field label={words.attendanceSheet.labels.cohort}>
          {(control) => (
            <Select
              control={control}
              value={isLoading ? wanted : cohortId}
              choices={cohorts.map((cohort) => ({
                value: cohort.cohortId,
                label: `${cohort.cohortId} ${cohort.name}`,
              }))}
              onPick={(next) => {
                setDays({});
                setWanted(next);
                onAsk({ cohortId: next });
              }}
            />
          )}
        </Field>
        <div class="pair">
          <Field label={words.attendanceSheet.from}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={fromOn}
                onInput={({ currentTarget }) => change({ fromOn: currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label={words.attendanceSheet.to}
            errors={isBackwards ? [words.attendanceSheet.wrongOrder] : []}
          >
            {(control) => (
              <input
                {...control}
                type="date"
                min={fromOn}
                value={toOn}
                onInput={({ currentTarget }) => change({ toOn: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        {chosen.unrecorded > 0 && (
          <p class="notice warnings">{fill(attendanceRecap.unrecorded, { count: chosen.unrecorded })}</p>
        )}
        <div class="bar">
          <p class="note" role="status">
            {found()}
          </p>
          <div class="buttons">
            <button type="submit" class="action" aria-disabled={!canPrint}>
              {words.attendanceSheet.print}
            </button>
          </div>
        </div>
      </form>
      {canPrint && <PrintedRecap chosen={chosen} />}
    </>
  );
};
