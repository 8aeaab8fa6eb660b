import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Advice, Finding } from './finding';

interface MendButtonsProps {
  readonly finding: Finding;
  readonly advice: Advice | undefined;
  readonly describedBy: string;
  /** Offered once a page. */
  readonly offersAll: boolean;
  readonly onDone: (text: string) => void;
}

/** Mends what can be mended in one way only: this one, or all of its rule. */
export const MendButtons = ({ finding, advice, describedBy, offersAll, onDone }: MendButtonsProps) => {
  const { words } = useSpeech();
  const { findings, common } = words;
  const { state, save } = useCommand('mendFindings');
  const { findingId, valueHash, rule, place } = finding;
  const mend = async (isAll: boolean) => {
    if (state.isBusy) return;
    const own = place === null ? [] : [place.split('.')[0] ?? ''];
    const done = await save(
      isAll
        ? { rule, tabs: [...(advice?.tabs ?? own)] }
        : { rule, only: { findingId, valueHash }, tabs: own },
    );
    if (!done) return;
    const { mended = 1, left = 0, waiting = 0 } = done.answer ?? {};
    onDone(
      [
        fill(findings.mended, { count: mended }),
        ...(left > 0 ? [fill(findings.left, { count: left })] : []),
        ...(waiting > 0 ? [fill(findings.waiting, { count: waiting })] : []),
      ].join(' '),
    );
  };
  const faults = [...state.complaints.map(({ text }) => text), ...(state.trouble ? [state.trouble] : [])];
  const count = advice?.mendable ?? 0;
  return (
    <>
      {faults.length > 0 && (
        <div class="notice errors" role="alert">
          {faults.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <div class="buttons">
        <button
          type="button"
          class="action"
          aria-disabled={state.isBusy}
          aria-describedby={describedBy}
          onClick={() => void mend(false)}
        >
          {state.isBusy ? common.saving : findings.mendOne}
        </button>
        {offersAll && count > 1 && (
          <button type="button" aria-disabled={state.isBusy} onClick={() => void mend(true)}>
            {fill(findings.mendAll, { rule, count })}
          </button>
        )}
      </div>
    </>
  );
};
