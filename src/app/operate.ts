import * as z from 'zod/mini';
import { newProblems } from '../core/check';
import type { AnyCommand, AnyQuery, Decision } from '../core/command';
import { canonicalJson, hashOf } from '../core/hash';
import type { Context } from '../core/context';
import type { AnyTab } from '../core/tab';
import { admit, admittedContext, contextOf } from './admit';
import { repairStrays } from './commit/repair';
import { type Outcome, transact } from './commit/transact';
import { type Complaint, explainIssue, explainProblem, explainRefusal } from './explain';
import type { Ports } from './ports';
import { readSnapshot, type Snapshot } from './read/snapshot';
import { rulesOn } from './registry';
import { follow, followers, followFilters } from './summarise/follow';

/** Why nothing was done. `acknowledge` is true when a yes to the warnings is all that is missing. */
export interface Refused {
  readonly complaints: readonly Complaint[];
  readonly acknowledge: boolean;
}

export interface Asked {
  readonly input: unknown;
  readonly requestId: string;
  readonly acknowledged: boolean;
}

const refusedWith = (...complaints: readonly Complaint[]): Refused => ({ complaints, acknowledge: false });

/** What is asked of the registry may hold who somebody is. */
const isSecret = ({ reads }: AnyCommand | AnyQuery): boolean =>
  reads.some(({ workbooks }) => !workbooks.includes('shared'));

const parse = (operation: AnyCommand | AnyQuery, input: unknown, { words }: Snapshot) => {
  const parsed = z.safeParse(operation.input(), input);
  if (parsed.success) return { input: parsed.data };
  const complaints = parsed.error.issues.map((issue) =>
    explainIssue(words, issue, input, isSecret(operation)),
  );
  return { refused: refusedWith(...complaints) };
};

/** Rules that a command can break: those on the tabs it writes, and on tabs that refer to them. */
export const rulesFor = (command: AnyCommand) => rulesOn(command.writes);

/** The tabs that a command needs: its own, and those that its rules look into or its columns refer to. */
export const tabsOf = (command: AnyCommand): readonly AnyTab[] => [
  ...new Set([...command.reads, ...command.writes, ...rulesFor(command).flatMap(({ reads }) => reads)]),
];

const decideOn = (
  ports: Ports,
  command: AnyCommand,
  asked: Asked,
  email: string,
  snapshot: Snapshot,
):
  | { refused: Refused }
  | {
      decision: Extract<Decision<unknown>, { ok: true }>;
      complaints: readonly Complaint[];
      context: Context;
    } => {
  const person = admit(snapshot, email, command.roles);
  const parsed = parse(command, asked.input, snapshot);
  if (parsed.refused) return { refused: parsed.refused };
  const context = contextOf(person, snapshot, ports.now());
  const decision = command.decide(snapshot.book, parsed.input, context);
  const { words } = snapshot;
  if (!decision.ok)
    return {
      refused: refusedWith(
        ...decision.refusals.map((refusal) => explainRefusal(words, command.name, refusal)),
      ),
    };
  const problems = newProblems(rulesFor(command), snapshot.book, decision.changes, context);
  const complaints = problems.map((problem) => explainProblem(words, problem));
  return { decision, complaints: complaints.filter(({ severity }) => severity !== 'I'), context };
};

/** Carries a command out: one read, one write, in which the summaries that it changes come along where that is cheap. */
export const execute = (ports: Ports, command: AnyCommand, asked: Asked): Outcome<unknown, Refused> => {
  const email = ports.user();
  const tabs = tabsOf(command);
  const summaries = followers(tabs, command.writes);
  const outcome = transact<unknown, Refused>(ports, {
    name: command.name,
    by: email,
    requestId: asked.requestId,
    inputHash: hashOf(canonicalJson(asked.input)),
    tabs,
    extra: followFilters(summaries),
    ...(command.journals ? { journals: command.journals } : {}),
    decide: (snapshot) => {
      const decided = decideOn(ports, command, asked, email, snapshot);
      if ('refused' in decided) return decided;
      const { complaints, context, decision } = decided;
      const errors = complaints.filter(({ severity }) => severity === 'E');
      if (errors.length > 0) return { refused: refusedWith(...errors) };
      if (complaints.length > 0 && !asked.acknowledged) return { refused: { complaints, acknowledge: true } };
      return { ...decision, light: follow(snapshot, summaries, decision.changes, context) };
    },
  });
  if (outcome.type === 'done' && outcome.landing && outcome.landing.strays.length > 0)
    repairStrays(ports, outcome.landing.strays, outcome.snapshot, asked.requestId, email);
  return outcome;
};

/** What a command would do, and what would be said against it, errors too, so that a person sees what to change; nothing is written. */
export const preview = (
  ports: Ports,
  command: AnyCommand,
  input: unknown,
):
  | { answer: unknown; warnings: readonly Complaint[]; snapshot: Snapshot }
  | { refused: Refused; snapshot: Snapshot } => {
  const snapshot = readSnapshot(ports, { tabs: tabsOf(command) });
  const decided = decideOn(
    ports,
    command,
    { input, requestId: '', acknowledged: false },
    ports.user(),
    snapshot,
  );
  return 'refused' in decided
    ? { ...decided, snapshot }
    : { answer: decided.decision.answer, warnings: decided.complaints, snapshot };
};

/** Answers a query: one read. */
export const ask = (
  ports: Ports,
  query: AnyQuery,
  input: unknown,
): { answer: unknown; snapshot: Snapshot } | { refused: Refused; snapshot: Snapshot } => {
  const snapshot = readSnapshot(ports, { tabs: query.reads });
  const context = admittedContext(snapshot, ports, query.roles);
  const parsed = parse(query, input, snapshot);
  if (parsed.refused) return { refused: parsed.refused, snapshot };
  const answer = query.answer(snapshot.book, parsed.input, context);
  return typeof answer === 'object' && answer !== null && 'refusals' in answer
    ? {
        refused: refusedWith(
          ...(answer.refusals as []).map((refusal) => explainRefusal(snapshot.words, query.name, refusal)),
        ),
        snapshot,
      }
    : { answer, snapshot };
};
