import type { Change } from '../../core/change';
import type { Marks } from '../../core/draft';
import type { AnyTab } from '../../core/tab';
import type { BatchAnswer, DataFilter, Request } from '../api';
import type { Ports } from '../ports';
import { COMMIT_BASE, COMMIT_KEY } from '../read/column-metadata';
import { hasGap } from '../read/journal-window';
import { WorkbookFault } from '../read/problems';
import { readOrExplain } from '../read/read-or-explain';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { setApart } from './apart';
import { ANSWER_FIELDS, commitBatch } from './batch';
import { inspectLanding, type Landing } from './landing';

const TRIES = 3;
const BACK_OFF_MS = [400, 1200, 3000];

/** Something to be written once: what it reads, and what it decides on what was read. */
export interface Work<Answer, Refused> {
  readonly name: string;
  readonly by: string;
  /** Made by the browser; or, where the server starts the work itself, made of the newest commit number at the first read. */
  readonly requestId: string | ((newest: number) => string);
  readonly inputHash: string;
  readonly tabs: readonly AnyTab[];
  /** Goes on with the tabs that this workbook has. */
  readonly anyWorkbook?: boolean;
  readonly extra?: readonly DataFilter[];
  /** Generated tabs whose changes the journal keeps all the same. */
  readonly journals?: readonly AnyTab[];
  /** What it has to know of tabs beside their values: fields of the workbook, at the price of a second read. */
  readonly structure?: string;
  decide(snapshot: Snapshot): Written<Answer> | { readonly refused: Refused };
}

export interface Written<Answer> {
  readonly changes: readonly Change[];
  readonly marks: Marks;
  readonly answer: Answer;
  /** Requests that make no rows: a summary tab. They are not undone. */
  readonly more?: readonly Request[];
  /** Requests that must never be what fails: left out once anything went wrong. */
  readonly light?: readonly Request[];
  /** Ranges that the commit's own answer is to bring back, beside the ids of what it changes. */
  readonly watch?: readonly string[];
}

export type Outcome<Answer, Refused> =
  | {
      readonly type: 'done';
      /** Null when it is known that it was saved, but its journal row is gone. */
      readonly answer: Answer | null;
      readonly snapshot: Snapshot;
      readonly landing?: Landing;
      /** The commit's own answer; undefined when it was an earlier call that landed. */
      readonly written?: BatchAnswer;
      readonly changes: readonly Change[];
    }
  | { readonly type: 'refused'; readonly refused: Refused; readonly snapshot: Snapshot }
  /** Three errors, and the request is not in the journal: it may still land, and asking again with its id is safe. */
  | { readonly type: 'unknown' };

/** The commit number that the requester had seen, from `<number>.<random>`. */
export const seenNumber = (requestId: string): number => Number(/^(\d{1,9})\./.exec(requestId)?.[1] ?? 0);

/** What the journal already says of this request: its answer, or why it cannot be judged. */
const settle = <A, R>({ journal }: Snapshot, work: Work<A, R>, id: string): { answer: A } | undefined => {
  const known = journal.entries.find(({ requestId }) => requestId === id);
  if (known) {
    if (known.inputHash !== work.inputHash || known.command !== work.name)
      throw new WorkbookFault('requestReused');
    return { answer: JSON.parse(known.answer === '' ? 'null' : known.answer) as A };
  }
  const oldest = journal.entries[journal.entries.length - 1]?.commit ?? 0;
  if (journal.hasMore && seenNumber(id) < oldest - 1) throw new WorkbookFault('requestExpired');
  return undefined;
};

const read = <A, R>(ports: Ports, work: Work<A, R>, isLarge: boolean): Snapshot => {
  const snapshot = readSnapshot(ports, work, work.extra, isLarge);
  if (work.structure === undefined) return snapshot;
  return { ...snapshot, structure: ports.sheets.readStructure(work.structure) };
};

interface Search {
  readonly highest: number;
  readonly landed: boolean;
}

/** Asks the metadata instead of the journal, of which somebody deleted a row: each number in use carries its request id. */
const searchNumbers = (ports: Ports, requestId: string): Search => {
  const { matchedDeveloperMetadata = [] } = ports.sheets.searchMetadata([
    { developerMetadataLookup: { metadataKey: COMMIT_KEY } },
  ]);
  const found = matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata);
  return {
    highest: Math.max(0, ...found.map(({ metadataId = 0 }) => metadataId - COMMIT_BASE)),
    landed: found.some(({ metadataValue }) => metadataValue === requestId),
  };
};

/**
 * Reads, decides, and writes with the commit number after the newest read, which Google gives to one only.
 * After any error, whatever its text, it reads again: either the request is in the journal, or it decides anew.
 */
export const transact = <A, R>(ports: Ports, work: Work<A, R>): Outcome<A, R> => {
  let floor = 0;
  let lastTried = 0;
  let isLarge = false;
  let requestId = typeof work.requestId === 'string' ? work.requestId : '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt > 0) ports.pause(BACK_OFF_MS[attempt] ?? 0);
    let snapshot: Snapshot;
    try {
      snapshot = read(ports, work, isLarge);
      if (typeof work.requestId !== 'string' && requestId === '')
        requestId = work.requestId(snapshot.journal.newest);
      const known = settle(snapshot, work, requestId);
      if (known) return { type: 'done', answer: known.answer, snapshot, changes: [] };
      const { journal } = snapshot;
      const seen = seenNumber(requestId);
      // The journal alone proves nothing when a number is missing in it, when it ends below one that was seen, or when
      // a number was refused that it does not have: somebody deleted a row.
      if (
        hasGap(journal, Math.max(floor, seen)) ||
        Math.max(lastTried, seen) > Math.max(journal.newest, floor)
      ) {
        const search = searchNumbers(ports, requestId);
        if (search.landed) return { type: 'done', answer: null, snapshot, changes: [] };
        floor = search.highest;
        snapshot = read(ports, work, isLarge);
        const landed = settle(snapshot, work, requestId);
        if (landed) return { type: 'done', answer: landed.answer, snapshot, changes: [] };
      }
    } catch (error) {
      isLarge = readOrExplain(ports, error);
      continue;
    }
    const decided = work.decide(snapshot);
    if ('refused' in decided) return { type: 'refused', refused: decided.refused, snapshot };
    const { changes, answer, marks, more = [], light = [], watch = [] } = decided;
    // Like tidying, it must never be what fails.
    const apart = attempt === 0 ? setApart(snapshot) : [];
    if (changes.length + more.length + apart.length === 0) return { type: 'done', answer, snapshot, changes };
    const commit = Math.max(snapshot.journal.newest, floor) + 1;
    const entry = {
      at: ports.now(),
      by: work.by,
      command: work.name,
      requestId,
      inputHash: work.inputHash,
      answer: JSON.stringify(answer),
      marks,
      journals: (work.journals ?? []).map(({ key }) => key),
    };
    try {
      // The old number is left for a later commit when anything went wrong: tidying must never be what fails.
      const batch = commitBatch(snapshot, changes, commit, entry, {
        tidy: attempt === 0,
        more: [...more, ...(attempt === 0 ? light : []), ...apart],
        watch,
      });
      const written = ports.sheets.write(batch, ANSWER_FIELDS);
      const landing = inspectLanding(written, changes, snapshot);
      return { type: 'done', answer, snapshot, landing, written, changes };
    } catch {
      lastTried = commit;
    }
  }
  if (lastTried === 0) throw new WorkbookFault('unavailable');
  try {
    const snapshot = read(ports, work, isLarge);
    const known = settle(snapshot, work, requestId);
    if (known) return { type: 'done', answer: known.answer, snapshot, changes: [] };
  } catch {
    // The answer below is the truth whatever happened here.
  }
  return { type: 'unknown' };
};
