import type { Queries } from '../../app/operations';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';

type Filter = Queries['findings']['input'];
type Page = Queries['findings']['answer'];
type State = Filter['state'];
type Severity = NonNullable<Filter['severity']>;

interface FilterFieldsProps {
  readonly page: Page;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const counted = (label: string, count: number): string => `${label} (${count})`;

/** Which findings are shown: each choice with how many it would show, and the first page of them. */
export const FilterFields = ({ page, filter, onFilter }: FilterFieldsProps) => {
  const { words, column, option } = useSpeech();
  const { findings } = words;
  const narrow = (part: Partial<Filter>) => onFilter({ ...filter, ...part, page: 1 });
  const picked = (value: string) => (value === '' ? undefined : value);
  // A choice that nothing is left of stays to be seen, or nobody would know why the list is empty.
  const withChosen = <Item extends { readonly name: string; readonly count: number }>(
    list: readonly Item[],
    chosen: string | undefined,
  ): readonly { readonly name: string; readonly count: number }[] =>
    chosen === undefined || list.some(({ name }) => name === chosen)
      ? list
      : [...list, { name: chosen, count: 0 }];
  const labels = new Map(page.agencies.map(({ name, label }) => [name, label]));
  return (
    <div class="pair">
      <Field label={column('findings', 'state')}>
        {(control) => (
          <Select
            control={control}
            value={filter.state}
            choices={page.states.map(({ name, count }) => ({
              value: name,
              label: counted(findings.states[name as State], count),
            }))}
            onPick={(state) => narrow({ state: state as State })}
          />
        )}
      </Field>
      <Field label={column('findings', 'severity')}>
        {(control) => (
          <Select
            control={control}
            value={filter.severity ?? ''}
            none={findings.all}
            choices={withChosen(page.severities, filter.severity).map(({ name, count }) => ({
              value: name,
              label: counted(option('findings', 'severity', name), count),
            }))}
            onPick={(severity) => narrow({ severity: picked(severity) as Severity | undefined })}
          />
        )}
      </Field>
      <Field label={column('findings', 'agencyId')}>
        {(control) => (
          <Select
            control={control}
            value={filter.agencyId ?? ''}
            none={findings.all}
            choices={withChosen(page.agencies, filter.agencyId)
              .filter(({ name }) => name !== '')
              .map(({ name, count }) => ({ value: name, label: counted(labels.get(name) ?? name, count) }))}
            onPick={(agencyId) => narrow({ agencyId: picked(agencyId) })}
          />
        )}
      </Field>
      <Field label={column('findings', 'tab')}>
        {(control) => (
          <Select
            control={control}
            value={filter.tab ?? ''}
            none={findings.all}
            choices={withChosen(page.tabs, filter.tab).map(({ name, count }) => ({
              value: name,
              label: counted(name, count),
            }))}
            onPick={(tab) => narrow({ tab: picked(tab) })}
          />
        )}
      </Field>
    </div>
  );
};
