import { useEffect, useState } from 'preact/hooks';
import type { Commands, Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { CohortChoice } from './cohort-choice';
import { FreePlaces } from './free-places';
import { EMPTY, FIELDS, missingFields, type MoveForm, moveInput, namesOf } from './move-form';
import { MoveFields } from './move-fields';
import { byStage, canMove, type Chosen, commonMoves } from './people';
import { PeopleField } from './people-field';
import { NONE, onlySeen, withTicks } from './ticks';

interface StageFieldsProps {
  readonly answer: Queries['stagesForm']['answer'];
  readonly chosen: Chosen;
  readonly onPick: (cohortId: string) => Promise<void>;
}

/** Moves people of one cohort from stage to stage, and gives free places to those who are next. */
export const StageFields = ({ answer, chosen, onPick }: StageFieldsProps) => {
  const { words } = useSpeech();
  const [filter, setFilter] = useState('');
  const [ticks, setTicks] = useState(NONE);
  const [form, setForm] = useState(EMPTY);
  const [status, setStatus] = useState('');
  const [wanted, setWanted] = useState<string>();
  const { state, save, refuse, touch } = useCommand('moveEnrolments');
  const giving = useCommand('moveEnrolments');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);

  const stages = byStage(chosen.people);
  const shown = stages.find((stage) => stage.state === filter)?.state;
  const seen = stages.flatMap((stage) => (shown === undefined || shown === stage.state ? stage.people : []));
  const ids = onlySeen(
    ticks,
    seen.filter((person) => canMove(answer.moves, person)).map(({ enrolmentId }) => enrolmentId),
  );
  const ticked = new Set(ids);
  const moves = commonMoves(
    answer.moves,
    seen.filter(({ enrolmentId }) => ticked.has(enrolmentId)),
  );
  const move = moves.find(({ key }) => key === form.move);

  // What is said of people mostly means that somebody else was quicker: the list shows how they are now.
  const isStale = [state, giving.state].some(
    ({ complaints, acknowledge }) => !acknowledge && complaints.some(({ field }) => field === 'enrolmentIds'),
  );
  useEffect(() => {
    if (isStale) void onPick(chosen.cohortId);
  }, [isStale]);

  const fetch = async (cohortId: string) => {
    setWanted(cohortId);
    await onPick(cohortId);
    setWanted(undefined);
  };
  const forget = (part: Partial<MoveForm>) => {
    setStatus('');
    touch(...namesOf(part));
    giving.touch('enrolmentIds');
  };
  const told = (saved: Commands['moveEnrolments']['answer']) => {
    setStatus(saved ? fill(words.stages.done, { count: saved.moved.length }) : words.common.saved);
    return fetch(chosen.cohortId);
  };
  const submit = async (acknowledged: boolean) => {
    const missing = missingFields(form, move);
    if (missing.length > 0 || !move) {
      refuse(missing.map((field) => ({ code: 'R01', severity: 'E', text: words.common.required, field })));
      return;
    }
    setStatus('');
    const done = await save(moveInput(form, move, ids), acknowledged);
    if (!done) return;
    setTicks(NONE);
    setForm(EMPTY);
    await told(done.answer);
  };
  const give = async (acknowledged: boolean) => {
    setStatus('');
    const done = await giving.save(
      { move: 'promote', enrolmentIds: [...chosen.next], reason: undefined },
      acknowledged,
    );
    if (done) await told(done.answer);
  };

  return (
    <Form
      state={state}
      isWaiting={wanted !== undefined || giving.state.isBusy}
      general={general}
      status={status}
      note={fill(words.stages.chosen, { count: ids.length })}
      onSubmit={() => void submit(false)}
      onAcknowledge={() => void submit(true)}
      buttons={<SaveButton state={state} isOff={ids.length === 0} />}
    >
      <CohortChoice
        cohorts={answer.cohorts}
        value={wanted ?? chosen.cohortId}
        chosen={chosen}
        onPick={(cohortId) => {
          setTicks(NONE);
          forget({ move: '' });
          void fetch(cohortId);
        }}
      />
      <FreePlaces
        chosen={chosen}
        state={giving.state}
        mayGive={answer.moves.some(({ key }) => key === 'promote')}
        onGive={(acknowledged) => void give(acknowledged)}
      />
      {stages.length === 0 ? (
        <p class="empty">{words.stages.nobody}</p>
      ) : (
        <PeopleField
          key={chosen.cohortId}
          stages={stages}
          shown={shown}
          ticked={ticked}
          errors={beside.get('enrolmentIds')}
          canTick={(person) => canMove(answer.moves, person)}
          onShow={setFilter}
          onTick={(enrolmentIds, isTicked) => {
            setTicks(withTicks(ticked, enrolmentIds, isTicked));
            forget({ move: '' });
          }}
        />
      )}
      {ids.length > 0 && (
        <MoveFields
          form={form}
          moves={moves}
          move={move}
          errors={beside}
          onChange={(part) => {
            setForm((before) => ({ ...before, ...part }));
            forget(part);
          }}
        />
      )}
    </Form>
  );
};
