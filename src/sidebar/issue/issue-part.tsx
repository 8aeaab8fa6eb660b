import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { NONE, onlySeen, withTicks } from '../stages/ticks';
import { IssuedList } from './issued-list';
import { canIssue, type Person } from './people';
import { PeopleField } from './people-field';
import { type Code, useIssuing } from './use-issuing';

interface IssuePartProps {
  /** People without a code, as the server has told last. */
  readonly people: readonly Person[];
  readonly onStale: () => void;
}

/** Gives codes in the shared workbook to people of the registry. */
export const IssuePart = ({ people, onStale }: IssuePartProps) => {
  const { words } = useSpeech();
  const [ticks, setTicks] = useState(NONE);
  const [given, setGiven] = useState(NONE);
  const [codes, setCodes] = useState<readonly Code[]>([]);
  const [status, setStatus] = useState('');
  const { state, progress, issue, touch } = useIssuing((keys, more) => {
    setGiven((before) => withTicks(before, keys, true));
    setCodes((before) => [...before, ...more]);
  });
  const { beside, general } = placeComplaints(state.complaints, ['registryKeys']);
  const open = people.filter(({ registryKey }) => !given.has(registryKey));
  const ids = onlySeen(
    ticks,
    open.filter(canIssue).map(({ registryKey }) => registryKey),
  );

  // What is said of people mostly means that somebody else was quicker: the list shows how they are now.
  const isStale = beside.size > 0;
  useEffect(() => {
    if (isStale) onStale();
  }, [isStale]);

  const submit = async () => {
    setStatus('');
    const isDone = await issue(ids);
    if (!isDone) return;
    setTicks(NONE);
    setStatus(fill(words.issue.done, { count: ids.length }));
    onStale();
  };
  return (
    <Form
      state={state}
      isWaiting={progress !== undefined}
      general={general}
      status={progress && progress.done > 0 ? fill(words.issue.progress, { ...progress }) : status}
      onSubmit={() => {
        if (ids.length > 0) void submit();
      }}
      buttons={
        <SaveButton
          state={state}
          label={fill(words.issue.issue, { count: ids.length })}
          busyLabel={words.issue.issuing}
          isOff={ids.length === 0}
        />
      }
    >
      <p class="notice">{words.issue.sends}</p>
      {codes.length > 0 && <IssuedList codes={codes} />}
      {open.length === 0 ? (
        <p class="empty">{words.issue.nobody}</p>
      ) : (
        <PeopleField
          people={open}
          ticked={new Set(ids)}
          errors={beside.get('registryKeys')}
          onTick={(registryKeys, isTicked) => {
            setTicks((before) => withTicks(before, registryKeys, isTicked));
            setStatus('');
            touch('registryKeys');
          }}
        />
      )}
    </Form>
  );
};
