import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { useSpeech } from '../link';
import { findParticipants, type Known, membersLast } from './find-participants';

/** More than these nobody reads through: the next letters narrow the list. */
const MOST_LISTED = 100;

interface KnownParticipantProps {
  readonly participants: readonly Known[];
  readonly cohortId: string;
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly first: RefObject<HTMLInputElement | null>;
  readonly onPick: (participantId: string) => void;
}

/** A list that what is typed above it narrows; whoever is in the cohort already is shown, but cannot be chosen. */
export const KnownParticipant = (props: KnownParticipantProps) => {
  const { participants, cohortId, value, errors, first, onPick } = props;
  const { words, column } = useSpeech();
  const [wanted, setWanted] = useState('');
  const found = membersLast(findParticipants(participants, wanted), cohortId);
  const listed = found.slice(0, MOST_LISTED);
  const isMember = ({ cohorts }: Known) => cohorts.includes(cohortId);
  const narrow = (text: string) => {
    setWanted(text);
    const left = findParticipants(participants, text).filter((known) => !isMember(known));
    if (left.length === 1 && left[0]) onPick(left[0].participantId);
    else if (!left.some(({ participantId }) => participantId === value)) onPick('');
  };
  return (
    <>
      <Field label={words.enrol.find}>
        {(control) => (
          <input
            {...control}
            ref={first}
            type="search"
            autocomplete="off"
            value={wanted}
            onInput={({ currentTarget }) => narrow(currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={column('enrolments', 'participantId')}
        required
        errors={errors}
        hint={
          found.length === 0
            ? words.enrol.noMatch
            : found.length > MOST_LISTED
              ? fill(words.common.more, { count: found.length - MOST_LISTED })
              : undefined
        }
      >
        {(control) => (
          <select
            {...control}
            size={6}
            value={value}
            onChange={({ currentTarget }) => onPick(currentTarget.value)}
          >
            {listed.map((known) => (
              <option
                key={known.participantId}
                value={known.participantId}
                selected={known.participantId === value}
                disabled={isMember(known)}
                title={known.workingName}
              >
                {`${known.participantId} ${known.workingName}`}
                {isMember(known) && ` – ${words.enrol.member}`}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
};
