import type { Book } from '../../core/book';
import type { Instant } from '../../core/instant';
import { sessions } from '../../features/sessions/tab';
import type { Request } from '../api';
import type { Words } from '../words';
import { type Base, writeBase } from './base-text';
import type { Target } from './cell-target';
import type { extendGrid } from './extend-grid';
import { cellAt, type Grid, gridSheetId, isPerson, isSession } from './grid';
import type { JudgedCell } from './judge-cells';
import { growTab, makeTab } from './make-tab';
import { patchOf } from './patch-cells';
import { patchAsOf, patchNewHead, patchSessionHead } from './patch-head';
import { patchPerson } from './patch-people';
import { type Patch, placed, requestsOf, write } from './patches';

/** What a grid is painted from. */
interface Painting {
  /** Undefined where it is painted for the first time. */
  readonly before: Grid | undefined;
  readonly extended: ReturnType<typeof extendGrid>;
  readonly targets: ReadonlyMap<JudgedCell, Target>;
  readonly name: string;
  /** As it will be. */
  readonly book: Book;
  readonly words: Words;
  readonly now: Instant;
}

/** What each session's column will have shown. */
const basesOf = (targets: Painting['targets']): ReadonlyMap<string, Base> => {
  const bases = new Map<string, Map<string, Target>>();
  for (const [{ sessionId, enrolmentId }, target] of targets) {
    const base = bases.get(sessionId) ?? new Map<string, Target>();
    bases.set(sessionId, base.set(enrolmentId, target));
  }
  return bases;
};

const patchBase = (grid: Grid, sessionId: string, base: Base | undefined): Patch[] => {
  const text = writeBase(sessionId, base ?? new Map());
  return cellAt(grid, '#base', sessionId) === text ? [] : [write('#base', sessionId, text)];
};

/** Everything that has to be written so that the grid shows what is recorded: as patches, and as requests with the tab they need. */
export const paintGrid = ({ before, extended, targets, name, book, words, now }: Painting) => {
  const { grid, newPeople, newSessions } = extended;
  const bases = basesOf(targets);
  const patches: Patch[] = [
    ...(before ? [] : patchNewHead(grid, name, words)),
    patchAsOf(words, now),
    ...[...grid.columns.keys()]
      .filter(isSession)
      .flatMap((id) => [
        ...patchSessionHead(grid, id, book.find(sessions, id), newSessions.has(id), words),
        ...patchBase(grid, id, bases.get(id)),
      ]),
    ...[...grid.rows.keys()].filter(isPerson).flatMap((id) => patchPerson(grid, id, book, newPeople.has(id))),
    ...[...targets].flatMap(([cell, target]) =>
      patchOf(cell, target, newPeople.has(cell.enrolmentId) || newSessions.has(cell.sessionId)),
    ),
  ];
  const requests: Request[] = [
    ...(before ? growTab(before, grid, newSessions.size) : makeTab(grid)),
    ...requestsOf(
      patches.flatMap((patch) => placed(patch, grid)),
      gridSheetId(grid.cohortId),
    ),
  ];
  return { patches, requests };
};
