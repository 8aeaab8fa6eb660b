import { useCallback, useRef, useState } from 'preact/hooks';
import type { Complaint } from '../app/explain';
import type { Commands } from '../app/operations';
import { type CallOptions, type Outcome } from './call';
import { fieldNamed } from './complaints';
import { intend, type Intention, randomText } from './intention';
import { useLink, useSpeech } from './link';
import { troubleOf } from './trouble';

export interface CommandState {
  readonly isBusy: boolean;
  readonly complaints: readonly Complaint[];
  /** True when a yes to the complaints, all of them warnings, is all that is missing. */
  readonly acknowledge: boolean;
  /** Grows with every refusal: the moment to lead the eye to what was said. */
  readonly refusals: number;
  /** No answer came: pressing again is safe. */
  readonly trouble?: string;
}

const IDLE: CommandState = { isBusy: false, complaints: [], acknowledge: false, refusals: 0 };

type Done<Name extends keyof Commands> = Extract<Outcome<Commands[Name]['answer']>, { type: 'done' }>;

/** Sends a command, one request id an intention, and keeps what was said against it until the form changes. */
export const useCommand = <Name extends keyof Commands>(name: Name) => {
  const link = useLink();
  const { words } = useSpeech();
  const [state, setState] = useState(IDLE);
  const kept = useRef<Intention | undefined>(undefined);
  const isBusy = useRef(false);

  const send = async (
    input: Commands[Name]['input'],
    options: CallOptions,
  ): Promise<Done<Name> | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setState(({ refusals }) => ({ ...IDLE, refusals, isBusy: true }));
    const outcome = await link.send(name, input, options);
    isBusy.current = false;
    setState(({ refusals }) => {
      if (outcome.type === 'done') return { ...IDLE, refusals };
      if (outcome.type !== 'refused') return { ...IDLE, refusals, trouble: troubleOf(outcome, words) };
      const { complaints, acknowledge } = outcome;
      return { isBusy: false, complaints, acknowledge, refusals: refusals + 1 };
    });
    return outcome.type === 'done' ? outcome : undefined;
  };

  return {
    state,
    /** What it would do; nothing is saved. */
    preview: (input: Commands[Name]['input']) => send(input, { preview: true }),
    save: async (input: Commands[Name]['input'], acknowledged = false) => {
      const intention = intend(kept.current, JSON.stringify(input), link.newestCommit(), randomText);
      kept.current = intention;
      const done = await send(input, { requestId: intention.requestId, acknowledged });
      if (done) kept.current = undefined;
      return done;
    },
    /** Refuses without asking the server: what is said stands where the server's words would. */
    refuse: (complaints: readonly Complaint[]) =>
      setState(({ refusals }) => ({ ...IDLE, complaints, refusals: refusals + 1 })),
    /** To be told of every change of the form: what was said of that field, and every offer to save as it was, is off. */
    touch: useCallback((...fields: readonly string[]) => {
      setState((before) =>
        before.isBusy
          ? before
          : {
              ...IDLE,
              refusals: before.refusals,
              complaints: before.acknowledge
                ? []
                : before.complaints.filter(({ field }) => fieldNamed(field, fields) === undefined),
            },
      );
    }, []),
  };
};
