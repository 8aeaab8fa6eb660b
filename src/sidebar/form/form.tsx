import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../link';
import type { CommandState } from '../use-command';
import { Texts } from './texts';

interface FormProps {
  readonly state: CommandState;
  /** True while something else is fetched that the fields depend on. */
  readonly isWaiting?: boolean;
  /** Complaints that stand beside no field. */
  readonly general: readonly string[];
  /** What went well last. */
  readonly status: string;
  /** Grows with every status that is to take the focus. */
  readonly tellings?: number;
  /** What is to be seen beside the status, wherever the form is scrolled to. */
  readonly remarks?: ComponentChildren;
  /** How far the form is, while nothing else is to be said; not read aloud at every change. */
  readonly note?: string;
  readonly onSubmit: () => void;
  readonly onAcknowledge?: () => void;
  readonly buttons: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Where a button that is off finds why. */
export const NOTE = 'note';

/** A form with its complaints on top and its buttons, state and warnings in a bar that stays in sight. */
export const Form = (props: FormProps) => {
  const {
    state,
    isWaiting = false,
    general,
    status,
    tellings = 0,
    remarks,
    note,
    onSubmit,
    onAcknowledge,
    buttons,
    children,
  } = props;
  const isOff = state.isBusy || isWaiting;
  const { words } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const warnings = state.acknowledge ? [...new Set(state.complaints.map(({ text }) => text))] : [];
  const errors = state.acknowledge ? [] : general;

  useLayoutEffect(() => {
    if (state.refusals === 0) return;
    const places = [
      ...['.bar .warnings', '[aria-invalid=true]', '[data-invalid=true] input'],
      ...['.errors', '[data-invalid=true] button'],
    ];
    const place = places.map((selector) => form.current?.querySelector<HTMLElement>(selector)).find(Boolean);
    place?.focus();
  }, [state.refusals]);

  const result = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (tellings > 0) result.current?.focus();
  }, [tellings]);

  // A disabled control loses the focus; whoever works by keyboard gets it back where it was.
  useLayoutEffect(() => {
    if (!isOff && document.activeElement === document.body) last.current?.focus();
  }, [isOff]);
  useLayoutEffect(() => {
    if (isOff || !last.current || last.current.isConnected || document.activeElement !== document.body)
      return;
    form.current?.querySelector<HTMLElement>('.bar button')?.focus();
  });

  return (
    <form
      ref={form}
      noValidate
      onFocusIn={({ target }) => {
        last.current = target as HTMLElement;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) onSubmit();
      }}
    >
      {errors.length > 0 && (
        <div class="notice errors" role="alert" tabIndex={-1}>
          <Texts title={words.common.cannotSave} texts={errors} />
        </div>
      )}
      <fieldset class="body" disabled={isOff}>
        {children}
      </fieldset>
      <div class="bar">
        {warnings.length > 0 && (
          <div class="notice warnings" role="alert" tabIndex={-1}>
            <Texts title={words.common.warnings} texts={warnings} />
            <button type="button" class="action" onClick={onAcknowledge}>
              {words.common.saveAnyway}
            </button>
          </div>
        )}
        {state.trouble !== undefined && (
          <p class="notice trouble" role="alert">
            {state.trouble}
          </p>
        )}
        {remarks}
        <p ref={result} class="status" role="status" tabIndex={-1}>
          {status}
        </p>
        {note !== undefined && status === '' && (
          <p class="note" id={NOTE}>
            {note}
          </p>
        )}
        {!state.acknowledge && <div class="buttons">{buttons}</div>}
      </div>
    </form>
  );
};
