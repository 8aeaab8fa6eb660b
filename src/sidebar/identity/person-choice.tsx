import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { useSpeech } from '../link';
import { findPeople, type Listed } from './find-people';

/** More than these nobody reads through: the next letters narrow the list. */
const MOST_LISTED = 100;

interface PersonChoiceProps {
  readonly people: readonly Listed[];
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly onPick: (registryKey: string) => void;
}

/** Whose row is to be edited: a list that what is typed above it narrows. */
export const PersonChoice = ({ people, value, errors, onPick }: PersonChoiceProps) => {
  const { words, column } = useSpeech();
  const [wanted, setWanted] = useState('');
  const found = findPeople(people, wanted);
  const hint =
    found.length === 0
      ? words.identity.noMatch
      : found.length > MOST_LISTED
        ? fill(words.common.more, { count: found.length - MOST_LISTED })
        : undefined;
  return (
    <>
      <Field label={words.identity.find}>
        {(control) => (
          <input
            {...control}
            type="search"
            autocomplete="off"
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={column('identities', 'registryKey')} errors={errors} hint={hint}>
        {(control) => (
          <select
            {...control}
            size={6}
            value={value}
            onChange={({ currentTarget }) => onPick(currentTarget.value)}
          >
            {found.slice(0, MOST_LISTED).map(({ registryKey, fullName, participantId }) => (
              <option key={registryKey} value={registryKey} selected={registryKey === value} title={fullName}>
                {[registryKey, fullName, participantId ?? ''].join(' ').trim()}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
};
