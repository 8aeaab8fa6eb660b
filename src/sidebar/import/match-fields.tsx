import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { List } from './list';

interface MatchFieldsProps {
  readonly list: List;
  readonly fields: readonly string[];
  readonly columns: readonly string[];
  readonly errors: readonly string[] | undefined;
  readonly onMatch: (columns: readonly string[]) => void;
}

/** Which field each column of the list fills; a field that is given to another column leaves the one that had it. */
export const MatchFields = ({ list, fields, columns, errors, onMatch }: MatchFieldsProps) => {
  const { words, column } = useSpeech();
  return (
    <>
      <p class="note">{fill(words.import.found, { rows: list.rows.length, columns: list.labels.length })}</p>
      {list.labels.map((label, n) => (
        <Field
          key={n}
          label={fill(words.import.match, { label: label === '' ? String(n + 1) : label })}
          errors={n === 0 ? errors : undefined}
          hint={list.rows.find(({ cells }) => (cells[n] ?? '').trim() !== '')?.cells[n]?.slice(0, 60)}
        >
          {(control) => (
            <Select
              control={control}
              value={columns[n] ?? ''}
              none={words.import.skip}
              choices={fields.map((field) => ({ value: field, label: column('identities', field) }))}
              onPick={(field) =>
                onMatch(
                  list.labels.map((_, at) =>
                    at === n ? field : columns[at] === field ? '' : (columns[at] ?? ''),
                  ),
                )
              }
            />
          )}
        </Field>
      ))}
    </>
  );
};
