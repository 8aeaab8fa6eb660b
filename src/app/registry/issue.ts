import * as z from 'zod/mini';
import { createDraft } from '../../core/draft';
import { fill } from '../../core/words';
import type { Identity } from '../../features/identities/facts';
import { identities } from '../../features/identities/tab';
import { participants } from '../../features/participants/tab';
import { admit, admittedContext } from '../admit';
import { type Outcome, transact } from '../commit/transact';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { IN_SHARED, inShared, OFFICERS, sharedPorts } from './shared-workbook';

/** Codes at once: more would make the journal's rows long, and gains nothing. */
const MOST = 200;
/** The shared workbook gets the first year of five, not the year. */
const BAND = 5;

export const ISSUE_INPUT = () =>
  z.strictObject({
    registryKeys: z.array(z.string('R13')).check(z.minLength(1, 'R01'), z.maxLength(MOST, 'R14')),
  });

/** A person of the registry who has no code yet. */
export interface Issuable {
  readonly registryKey: string;
  readonly fullName: string;
  readonly workingName: string | null;
  readonly hasConsent: boolean;
}

export interface Issued {
  readonly codes: readonly { readonly registryKey: string; readonly participantId: string }[];
}

const isOpen = ({ participantId, mergedInto }: Identity): boolean =>
  participantId === undefined && mergedInto === undefined;

/** Whoever has no code yet, whether or not a working name is there. */
export const listIssuable = (ports: Ports): { answer: readonly Issuable[]; snapshot: Snapshot } => {
  const snapshot = readSnapshot(ports, { tabs: [identities] });
  admittedContext(snapshot, ports, OFFICERS);
  const answer = snapshot.book
    .rows(identities)
    .filter(isOpen)
    .map(({ registryKey, fullName, workingName, consent }) => ({
      registryKey,
      fullName,
      workingName: workingName ?? null,
      hasConsent: consent === 'yes',
    }));
  return { answer, snapshot };
};

/** What of an identity the shared workbook may know. */
const codedRow = ({ registryKey, workingName, birthDate, consent }: Identity) => {
  const year = birthDate === undefined ? undefined : Number(birthDate.slice(0, 4));
  return {
    workingName: workingName ?? '',
    birthYear: year === undefined ? undefined : year - (year % BAND),
    status: 'inPrison' as const,
    consent,
    registryKey,
  };
};

/** Gives codes in the shared workbook. Whoever has one there already, from a run that stopped half way, keeps it. */
const issueInShared = (
  ports: Ports,
  people: readonly Identity[],
  requestId: string,
): ReadonlyMap<string, string> => {
  const outcome = inShared(() =>
    transact<Readonly<Record<string, string>>, never>(ports, {
      name: 'issueCodes',
      by: ports.user(),
      requestId: (newest) => `${newest}.issue-${requestId}`,
      inputHash: '',
      tabs: [participants],
      decide: (snapshot) => {
        admit(snapshot, ports.user(), IN_SHARED);
        const draft = createDraft(snapshot.book, snapshot.journal.marks);
        const codes = people.map((person): [string, string] => {
          const known = snapshot.book.where(participants, 'registryKey', person.registryKey)[0];
          return [person.registryKey, known?.participantId ?? draft.add(participants, codedRow(person))];
        });
        return { changes: draft.changes, marks: draft.marks, answer: Object.fromEntries(codes) };
      },
    }),
  );
  if (outcome.type !== 'done' || outcome.answer === null) throw new WorkbookFault('notKnownToBeSaved');
  return new Map(Object.entries(outcome.answer));
};

/**
 * Issues codes: first in the shared workbook, then noted here. A stop in between leaves people with a code there and none
 * here; asked again, with whatever request id, it finds it and finishes. One read and one write in each workbook.
 */
export const issueCodes = (
  ports: Ports,
  { registryKeys }: z.infer<ReturnType<typeof ISSUE_INPUT>>,
  requestId: string,
): Outcome<Issued, Refused> =>
  transact<Issued, Refused>(ports, {
    name: 'issueCodes',
    by: ports.user(),
    requestId,
    inputHash: registryKeys.join(','),
    tabs: [identities],
    decide: (snapshot) => {
      admit(snapshot, ports.user(), OFFICERS);
      const { book, words, journal } = snapshot;
      const refuse = (code: 'noIdentity' | 'noWorkingName', id: string) => ({
        refused: {
          complaints: [
            {
              code,
              severity: 'E' as const,
              text: fill(words.app.errors[code], { id }),
              field: 'registryKeys',
              row: id,
            },
          ],
          acknowledge: false,
        },
      });
      const people: Identity[] = [];
      for (const key of new Set(registryKeys)) {
        const person = book.find(identities, key);
        if (!person || person.mergedInto !== undefined) return refuse('noIdentity', key);
        if (person.workingName === undefined) return refuse('noWorkingName', key);
        if (isOpen(person)) people.push(person);
      }
      const codes =
        people.length > 0
          ? issueInShared(sharedPorts(ports, snapshot), people, requestId)
          : new Map<string, string>();
      const draft = createDraft(book, journal.marks);
      for (const person of people)
        draft.set(identities, person, { participantId: codes.get(person.registryKey) });
      const answer = [...codes].map(([registryKey, participantId]) => ({ registryKey, participantId }));
      return { changes: draft.changes, marks: draft.marks, answer: { codes: answer } };
    },
  });
