import { Check } from '../form/check';
import { FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import type { Person, Stage, State } from './people';
import { PeopleList } from './people-list';

interface PeopleFieldProps {
  readonly stages: readonly Stage[];
  /** The only stage that is shown; all when undefined. */
  readonly shown: State | undefined;
  readonly ticked: ReadonlySet<string>;
  readonly errors: readonly string[] | undefined;
  readonly canTick: (person: Person) => boolean;
  readonly onShow: (state: string) => void;
  readonly onTick: (enrolmentIds: readonly string[], isTicked: boolean) => void;
}

/** Who is to be moved: by stage, one by one, several or all that are shown. */
export const PeopleField = (props: PeopleFieldProps) => {
  const { stages, shown, ticked, errors, canTick, onShow, onTick } = props;
  const { words, column, option } = useSpeech();
  const seen = stages.filter(({ state }) => shown === undefined || state === shown);
  const ids = seen.flatMap(({ people }) => people.filter(canTick).map(({ enrolmentId }) => enrolmentId));
  const total = stages.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <FieldGroup label={column('enrolments', 'participantId')} errors={errors} hint={words.stages.hint}>
      <div class="filter">
        {ids.length > 0 && (
          <Check
            type="checkbox"
            name="all"
            checked={ids.every((id) => ticked.has(id))}
            onPick={(isTicked) => onTick(ids, isTicked)}
          >
            {words.stages.all} ({ids.length})
          </Check>
        )}
        {stages.length > 1 && (
          <select
            aria-label={column('enrolments', 'state')}
            value={shown ?? ''}
            onChange={({ currentTarget }) => onShow(currentTarget.value)}
          >
            <option value="">{`${words.stages.everyStage} (${total})`}</option>
            {stages.map(({ state, people }) => (
              <option key={state} value={state} selected={state === shown}>
                {`${option('enrolments', 'state', state)} (${people.length})`}
              </option>
            ))}
          </select>
        )}
      </div>
      <PeopleList stages={seen} ticked={ticked} canTick={canTick} onTick={onTick} />
    </FieldGroup>
  );
};
