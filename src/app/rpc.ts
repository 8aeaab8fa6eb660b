import * as z from 'zod/mini';
import { fill } from '../core/words';
import { type Complaint, explainFault } from './explain';
import { appCommands, appQueries } from './app-operations';
import type { Outcome } from './commit/transact';
import { ask, execute, preview, type Refused } from './operate';
import type { Ports } from './ports';
import { readOrExplain } from './read/read-or-explain';
import { WorkbookFault } from './read/problems';
import type { Snapshot } from './read/snapshot';
import { allCommands, allQueries } from './registry';
import { languageHint } from './hints';
import { wordsIn } from './words';

/** Above this a call is a mistake or an attack; the largest true ones are about 50 KB. */
const LONGEST_CALL = 300_000;
const REQUEST_ID = /^\d{1,9}\.[A-Za-z0-9-]{8,40}$/;

/** What a sidebar sends, as JSON text: a Date or NaN anywhere would turn the whole message into null. */
interface Call {
  readonly name?: unknown;
  readonly input?: unknown;
  readonly requestId?: unknown;
  readonly acknowledged?: unknown;
  readonly preview?: unknown;
}

/** What it gets back, as JSON text. */
export type Reply =
  | {
      readonly ok: true;
      readonly answer: unknown;
      readonly warnings: readonly Complaint[];
      readonly language: 'id' | 'en';
      /** Newest commit number seen: the sidebar makes its request ids of it. */
      readonly commit: number;
    }
  | {
      readonly ok: false;
      readonly complaints: readonly Complaint[];
      readonly acknowledge: boolean;
      /** Not known to be saved: the same call again, with the same id, is safe. */
      readonly again: boolean;
    };

const failed = (complaints: readonly Complaint[], acknowledge = false, again = false): Reply => ({
  ok: false,
  complaints,
  acknowledge,
  again,
});

const succeed = (
  answer: unknown,
  { words, journal }: Snapshot,
  warnings: readonly Complaint[] = [],
): Reply => ({
  ok: true,
  answer,
  warnings,
  language: words.language,
  commit: journal.newest,
});

const plainFault = (
  ports: Ports,
  code: 'broken' | 'tooLarge' | 'unknownCall' | 'badRequestId' | 'notKnownToBeSaved',
  again = false,
) =>
  failed([{ code, severity: 'E', text: fill(wordsIn(languageHint(ports)).app.errors[code]) }], false, again);

/** A record's own entry: `constructor` is none. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;

const run = (ports: Ports, { name, input, requestId, acknowledged, preview: isPreview }: Call): Reply => {
  const query = allQueries.find((candidate) => candidate.name === name);
  if (query) {
    const asked = ask(ports, query, input);
    return 'refused' in asked ? failed(asked.refused.complaints) : succeed(asked.answer, asked.snapshot);
  }
  const appQuery = typeof name === 'string' ? own(appQueries, name) : undefined;
  if (appQuery) {
    const parsed = z.safeParse(appQuery.input(), input);
    if (!parsed.success) return plainFault(ports, 'broken');
    const asked = appQuery.run(ports, parsed.data);
    return 'refused' in asked ? failed(asked.refused) : succeed(asked.answer, asked.snapshot);
  }
  const command = allCommands.find((candidate) => candidate.name === name);
  const appCommand = typeof name === 'string' ? own(appCommands, name) : undefined;
  if (!command && !appCommand) return plainFault(ports, 'unknownCall');
  if (command && isPreview === true) {
    const seen = preview(ports, command, input);
    return 'refused' in seen
      ? failed(seen.refused.complaints)
      : succeed(seen.answer, seen.snapshot, seen.warnings);
  }
  if (typeof requestId !== 'string' || !REQUEST_ID.test(requestId)) return plainFault(ports, 'badRequestId');
  let outcome: Outcome<unknown, Refused>;
  if (command) outcome = execute(ports, command, { input, requestId, acknowledged: acknowledged === true });
  else {
    const parsed = appCommand ? z.safeParse(appCommand.input(), input) : undefined;
    if (!appCommand || !parsed?.success) return plainFault(ports, 'broken');
    outcome = appCommand.run(ports, parsed.data, requestId);
  }
  switch (outcome.type) {
    case 'done':
      return succeed(outcome.answer, outcome.snapshot);
    case 'refused':
      return failed(outcome.refused.complaints, outcome.refused.acknowledge);
    case 'unknown':
      return plainFault(ports, 'notKnownToBeSaved', true);
  }
};

const parseCall = (json: string): Call | undefined => {
  try {
    const call: unknown = JSON.parse(json);
    return typeof call === 'object' && call !== null && !Array.isArray(call) ? call : undefined;
  } catch {
    return undefined;
  }
};

/** The one door between the sidebars and the server: JSON text in, JSON text out, never an exception, nothing of the input in a log. */
export const answerCall = (ports: Ports, json: unknown): string => {
  const reply = (): Reply => {
    if (typeof json !== 'string') return plainFault(ports, 'broken');
    if (json.length > LONGEST_CALL) return plainFault(ports, 'tooLarge');
    const call = parseCall(json);
    if (!call) return plainFault(ports, 'broken');
    try {
      return run(ports, call);
    } catch (error) {
      return failed([explainFault(wordsIn(languageHint(ports)), asFault(ports, error))]);
    }
  };
  return JSON.stringify(reply());
};

/** Any error as one that can be said: what is wrong with the workbook, or that it cannot be read now. */
export const asFault = (ports: Ports, error: unknown): WorkbookFault => {
  try {
    readOrExplain(ports, error);
  } catch (fault) {
    if (fault instanceof WorkbookFault) return fault;
  }
  return new WorkbookFault('unavailable');
};
