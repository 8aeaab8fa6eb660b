import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { withTicks } from '../stages/ticks';
import { useCommand } from '../use-command';
import { ChoiceFields } from './choice-fields';
import { type Answer, type Chosen, isEligible, type Question } from './people';
import { Eligible, NotEligible } from './people-lists';

interface IssueFormProps {
  readonly cohorts: Answer['cohorts'];
  readonly chosen: Chosen;
  readonly onAsk: (question: Question) => Promise<void>;
}

const FIELDS = ['enrolmentIds', 'issuedOn', 'issuerId'] as const;

/** Chooses cohort and kind, and issues certificates to those who are eligible. */
export const IssueForm = ({ cohorts, chosen, onAsk }: IssueFormProps) => {
  const { words, column } = useSpeech();
  const { cohortId, type, people, mayIssue } = chosen;
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [issuedOn, setIssuedOn] = useState<string>(chosen.today);
  const [issuer, setIssuer] = useState<string>();
  const [status, setStatus] = useState('');
  const [wanted, setWanted] = useState<Question>();
  const { state, save, touch } = useCommand('issueCertificates');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const issuerId = issuer ?? chosen.issuerId;
  const ids = people
    .filter((person) => isEligible(person) && !unticked.has(person.enrolmentId))
    .map(({ enrolmentId }) => enrolmentId);

  const ask = async (question: Question) => {
    setWanted(question);
    await onAsk(question);
    setWanted(undefined);
  };
  const issue = async (acknowledged: boolean) => {
    setStatus('');
    const done = await save({ cohortId, type, issuedOn, issuerId, enrolmentIds: ids }, acknowledged);
    if (!done) return;
    const count = done.answer?.issued.length ?? ids.length;
    setStatus(fill(words.certificates.done, { count }));
    await ask({ cohortId, type });
  };
  const change = (...fields: readonly string[]) => {
    setStatus('');
    touch(...fields);
  };

  return (
    <Form
      state={state}
      isWaiting={wanted !== undefined}
      general={general}
      status={status}
      onSubmit={() => void issue(false)}
      onAcknowledge={() => void issue(true)}
      buttons={
        mayIssue && (
          <SaveButton
            state={state}
            isOff={ids.length === 0}
            label={fill(words.certificates.issue, { count: ids.length })}
          />
        )
      }
    >
      <ChoiceFields
        cohorts={cohorts}
        picked={{ cohortId: wanted?.cohortId ?? cohortId, type: wanted?.type ?? type }}
        onAsk={(question) => {
          setUnticked(new Set());
          change(...FIELDS);
          void ask(question);
        }}
      />
      <Eligible
        people={people}
        unticked={unticked}
        errors={beside.get('enrolmentIds')}
        onTick={(enrolmentIds, isTicked) => {
          setUnticked(withTicks(unticked, enrolmentIds, !isTicked));
          change('enrolmentIds');
        }}
      />
      <NotEligible people={people} />
      {mayIssue && ids.length > 0 && (
        <>
          <Field label={column('certificates', 'issuedOn')} required errors={beside.get('issuedOn')}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={issuedOn}
                onInput={({ currentTarget }) => {
                  setIssuedOn(currentTarget.value);
                  change('issuedOn');
                }}
              />
            )}
          </Field>
          <Field label={column('certificates', 'issuerId')} required errors={beside.get('issuerId')}>
            {(control) => (
              <Select
                control={control}
                value={issuerId}
                choices={chosen.agencies.map(({ agencyId, name }) => ({
                  value: agencyId,
                  label: `${agencyId} ${name}`,
                }))}
                onPick={(next) => {
                  setIssuer(next);
                  change('issuerId');
                }}
              />
            )}
          </Field>
        </>
      )}
    </Form>
  );
};
