import * as z from 'zod/mini';
import { newProblems } from '../../core/check';
import { instantOfSerial } from '../../core/instant';
import { optionLabel } from '../../i18n/speak';
import { admit, admittedContext, STEWARDS, WORKERS } from '../admit';
import { type Outcome, transact } from '../commit/transact';
import { explainProblem } from '../explain';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { allTabs, rulesOn } from '../registry';
import { inverseOf } from './inverse';
import { payloadFilter, readPayloads } from './payloads';

/** Commits that are listed: as many as a person will look through. */
const MOST_LISTED = 20;

/** A commit that can be undone. */
export interface Undoable {
  readonly commit: number;
  readonly at: string;
  readonly by: string;
  readonly command: string;
  readonly rows: number;
  /** Everybody undoes their own; other people's work is for those who answer for the workbook. */
  readonly mayUndo: boolean;
  /** Keys of the tabs that it touched: the call that undoes it names them, so that one read suffices. */
  readonly tabs: readonly string[];
}

export const UNDO_INPUT = () =>
  z.strictObject({
    commit: z.number('R14').check(z.refine((value) => Number.isInteger(value) && value > 0, 'R14')),
    tabs: z.array(z.string('R13')).check(z.maxLength(50, 'R14')),
  });

export interface Undone {
  readonly rows: number;
  readonly kept: readonly string[];
}

/** The newest commits that changed rows, newest first. */
export const listUndoable = (ports: Ports): { answer: readonly Undoable[]; snapshot: Snapshot } => {
  const snapshot = readSnapshot(ports, { tabs: [] }, [payloadFilter()]);
  const { person } = admittedContext(snapshot, ports, WORKERS);
  const payloads = readPayloads(snapshot);
  const answer = snapshot.journal.entries
    .flatMap(({ commit, at, by, command }): Undoable[] => {
      const changes = payloads.get(commit) ?? [];
      const tabs = [...new Set(changes.map(({ tab }) => tab))];
      // Set-up's first rows are the workbook itself.
      if (changes.length === 0 || command === 'setUp') return [];
      const mayUndo = by === person.email || STEWARDS.includes(person.role);
      return [{ commit, at: instantOfSerial(at), by, command, rows: changes.length, mayUndo, tabs }];
    })
    .slice(0, MOST_LISTED);
  return { answer, snapshot };
};

/** Undoes one commit as far as nothing has come after it: one read, one write, a commit of its own that can be undone again. */
export const undoCommit = (
  ports: Ports,
  { commit, tabs }: Pick<Undoable, 'commit' | 'tabs'>,
  requestId: string,
): Outcome<Undone, Refused> => {
  const touched = allTabs.filter(({ key }) => tabs.includes(key));
  const rules = rulesOn(touched);
  return transact<Undone, Refused>(ports, {
    name: 'undo',
    by: ports.user(),
    requestId,
    inputHash: String(commit),
    tabs: [...new Set([...touched, ...rules.flatMap(({ reads }) => reads)])],
    extra: [payloadFilter()],
    // Of a generated tab the journal has only what a person decided, and undoing it is a decision too.
    journals: touched,
    decide: (snapshot) => {
      const context = admittedContext(snapshot, ports, WORKERS);
      const { book, words, journal } = snapshot;
      const { person } = context;
      const entry = journal.entries.find((candidate) => candidate.commit === commit);
      if (entry?.by !== person.email && !STEWARDS.includes(person.role))
        admit(snapshot, person.email, STEWARDS);
      const changes = (readPayloads(snapshot).get(commit) ?? []).filter(({ tab }) =>
        touched.some(({ key }) => key === tab),
      );
      const inverse = inverseOf(changes, book, optionLabel(words.language, '', 'voided', 'yes'));
      const problems = newProblems(rules, book, inverse.changes, context).filter(
        ({ severity }) => severity === 'E',
      );
      if (problems.length > 0)
        return {
          refused: {
            complaints: problems.map((problem) => explainProblem(words, problem)),
            acknowledge: false,
          },
        };
      return {
        changes: inverse.changes,
        marks: journal.marks,
        answer: { rows: inverse.changes.length, kept: inverse.kept },
      };
    },
  });
};
