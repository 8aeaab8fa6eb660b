import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../core/words';
import { BLANK, isBlankAction, type NewAction } from '../actions/new-action';
import { type Agency, NewActionFields } from '../actions/new-action-fields';
import { useSpeech } from '../link';
import { actionField } from './minutes-form';

interface NewActionsProps {
  readonly actions: readonly NewAction[];
  readonly agencies: readonly Agency[];
  readonly beside: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (actions: readonly NewAction[]) => void;
}

/** What is decided to be done: rows to add and to remove. */
export const NewActions = ({ actions, agencies, beside, onChange }: NewActionsProps) => {
  const { words } = useSpeech();
  const rows = useRef<HTMLDivElement>(null);
  const count = useRef(actions.length);
  useLayoutEffect(() => {
    // Whoever adds a row goes on typing in it; whoever removes one is where rows are added.
    if (actions.length > count.current)
      rows.current?.querySelector<HTMLInputElement>('.new-action:last-of-type input')?.focus();
    else if (actions.length < count.current && document.activeElement === document.body)
      rows.current?.querySelector<HTMLButtonElement>('.add')?.focus();
    count.current = actions.length;
  }, [actions.length]);
  return (
    <div ref={rows}>
      {actions.map((action, n) => (
        <fieldset key={n} class="new-action" aria-label={fill(words.actions.number, { number: n + 1 })}>
          <div class="head">
            <b>{fill(words.actions.number, { number: n + 1 })}</b>
            <button
              type="button"
              aria-label={fill(words.actions.removeNumber, { number: n + 1 })}
              onClick={() => onChange(actions.filter((_, other) => other !== n))}
            >
              {words.actions.remove}
            </button>
          </div>
          <NewActionFields
            action={action}
            agencies={agencies}
            errorsOf={(field) =>
              isBlankAction(action) ? undefined : beside.get(actionField(actions, n, field))
            }
            onChange={(part) =>
              onChange(actions.map((row, other) => (other === n ? { ...row, ...part } : row)))
            }
          />
        </fieldset>
      ))}
      <button type="button" class="wide add" onClick={() => onChange([...actions, BLANK])}>
        {words.minutes.add}
      </button>
    </div>
  );
};
