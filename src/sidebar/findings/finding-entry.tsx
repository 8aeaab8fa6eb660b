import { useState } from 'preact/hooks';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { useLink, useSpeech } from '../link';
import { troubleOf } from '../trouble';
import { useCommand } from '../use-command';
import { AcknowledgeForm } from './acknowledge-form';
import { type Advice, type Finding, isOpen, whereIs } from './finding';
import { MendButtons } from './mend-buttons';

interface FindingEntryProps {
  readonly finding: Finding;
  readonly advice: Advice | undefined;
  /** True for the first of the page that can be mended by its rule. */
  readonly offersAll: boolean;
  /** Something was done: what to say, and the list has to be asked for again. */
  readonly onDone: (text: string) => void;
  /** Something to say that changes nothing. */
  readonly onTold: (text: string) => void;
}

/** One finding: what, where, why it matters, and what can be done about it. */
export const FindingEntry = ({ finding, advice, offersAll, onDone, onTold }: FindingEntryProps) => {
  const { words, option } = useSpeech();
  const { findings } = words;
  const link = useLink();
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState('');
  const reopen = useCommand('reopenFindings');
  const { findingId, valueHash, severity, state, rule, tab, place, acknowledged, mayDecide } = finding;
  const textId = `finding-${findingId}`;
  const show = async () => {
    setFault('');
    const outcome = await link.send('showFinding', { findingId, place });
    if (outcome.type === 'done') onTold(fill(findings.shown, { cell: outcome.answer.cell, tab }));
    else setFault(troubleOf(outcome, words));
  };
  const openAgain = async () => {
    const done = await reopen.save({ findings: [{ findingId, valueHash }] });
    if (done) onDone(findings.reopened);
  };
  const faults = [
    ...(fault === '' ? [] : [fault]),
    ...reopen.state.complaints.map(({ text }) => text),
    ...(reopen.state.trouble ? [reopen.state.trouble] : []),
  ];
  return (
    <li>
      <div id={textId}>
        <p class="where">
          <span class={`severity ${severity}`}>{option('findings', 'severity', severity)}</span>
          {finding.isNew && <span class="new">{findings.isNew}</span>}
          {state === 'returned' && <span class="new">{findings.states.returned}</span>}{' '}
          <b>{whereIs(finding)}</b>
        </p>
        <p>{finding.message}</p>
        <p class="hint">
          {[rule, finding.agencyId, fill(findings.since, { on: dayForPeople(finding.firstSeenOn) })]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      {acknowledged && (
        <p class="hint">
          {fill(state === 'acknowledged' ? findings.isAcknowledged : findings.wasAcknowledged, {
            by: acknowledged.by,
            on: dayForPeople(acknowledged.at.slice(0, 10)),
            reason: acknowledged.reason,
          })}
        </p>
      )}
      {advice && advice.why !== '' && (
        <details>
          <summary>{findings.advice}</summary>
          <p>
            <b>{findings.why}:</b> {advice.why}
          </p>
          <p>
            <b>{findings.mend}:</b> {advice.mend}
          </p>
        </details>
      )}
      {faults.length > 0 && (
        <div class="notice errors" role="alert">
          {faults.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {finding.isMendable && (
        <MendButtons
          finding={finding}
          advice={advice}
          describedBy={textId}
          offersAll={offersAll}
          onDone={onDone}
        />
      )}
      {isAsking ? (
        <AcknowledgeForm finding={finding} onDone={onDone} onLeave={() => setAsking(false)} />
      ) : (
        <div class="buttons">
          <button type="button" aria-describedby={textId} onClick={() => void show()}>
            {findings.show}
          </button>
          {mayDecide && isOpen(finding) && severity !== 'E' && (
            <button type="button" aria-describedby={textId} onClick={() => setAsking(true)}>
              {findings.acknowledge}
            </button>
          )}
          {mayDecide && state === 'acknowledged' && (
            <button
              type="button"
              aria-disabled={reopen.state.isBusy}
              aria-describedby={textId}
              onClick={() => void openAgain()}
            >
              {findings.reopen}
            </button>
          )}
        </div>
      )}
    </li>
  );
};
