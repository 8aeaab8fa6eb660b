import type { Complaint } from '../app/explain';
import type { Operations } from '../app/operations';
import type { Reply } from '../app/rpc';

interface ScriptRun {
  withSuccessHandler(succeeded: (answer: unknown) => void): ScriptRun;
  withFailureHandler(failed: (error: unknown) => void): ScriptRun;
  call(json: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** No execution at Google is worth waiting longer for, and asking again with the same id is safe. */
const PATIENCE_MS = 90_000;

export type Outcome<Answer> =
  | {
      readonly type: 'done';
      readonly answer: Answer;
      readonly warnings: readonly Complaint[];
      readonly language: 'id' | 'en';
      readonly commit: number;
    }
  | { readonly type: 'refused'; readonly complaints: readonly Complaint[]; readonly acknowledge: boolean }
  /** Not known whether it was done: a network failure, or the server says so, in its own words. */
  | { readonly type: 'unknown'; readonly text?: string }
  /** Google does not let this account in, mostly because the browser holds several. */
  | { readonly type: 'denied' };

export interface CallOptions {
  readonly requestId?: string;
  readonly acknowledged?: boolean;
  readonly preview?: boolean;
}

const isDenied = (error: unknown): boolean =>
  /permission[ _]denied|authori[sz]ation|do not have permission|tidak memiliki izin/i.test(
    error instanceof Error ? error.message : String(error),
  );

/** What a failure handler's error means: Google's refusal of the account, or nothing that is known. */
export const outcomeOfError = (error: unknown): Outcome<never> =>
  isDenied(error) ? { type: 'denied' } : { type: 'unknown' };

/** What the server's JSON text means; anything that is not a reply counts as no answer. */
export const outcomeOfReply = (json: unknown): Outcome<unknown> => {
  let reply: Reply;
  try {
    reply = JSON.parse(String(json)) as Reply;
  } catch {
    return { type: 'unknown' };
  }
  if (typeof reply !== 'object' || (reply as unknown) === null) return { type: 'unknown' };
  if (reply.ok) {
    const { answer, warnings, language, commit } = reply;
    return { type: 'done', answer, warnings, language, commit };
  }
  const { complaints, acknowledge, again } = reply;
  const text = complaints[0]?.text;
  if (again) return text === undefined ? { type: 'unknown' } : { type: 'unknown', text };
  return { type: 'refused', complaints, acknowledge };
};

/** Calls the server's one door. Never rejects: whatever goes wrong is an outcome. */
export const call = <Name extends keyof Operations>(
  name: Name,
  input: Operations[Name]['input'],
  options: CallOptions = {},
): Promise<Outcome<Operations[Name]['answer']>> =>
  new Promise((resolve) => {
    const settle = (outcome: Outcome<unknown>) => {
      clearTimeout(timer);
      resolve(outcome as Outcome<Operations[Name]['answer']>);
    };
    const timer = setTimeout(() => settle({ type: 'unknown' }), PATIENCE_MS);
    try {
      google.script.run
        .withSuccessHandler((json) => settle(outcomeOfReply(json)))
        .withFailureHandler((error) => settle(outcomeOfError(error)))
        .call(JSON.stringify({ name, input, ...options }));
    } catch (error) {
      settle(outcomeOfError(error));
    }
  });
