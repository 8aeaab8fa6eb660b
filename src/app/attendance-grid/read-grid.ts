import type { Book } from '../../core/book';
import type { Cell } from '../../core/cell';
import { cellOf } from '../../core/raw-row';
import type { AnyTab } from '../../core/tab';
import { enrolments } from '../../features/enrolments/tab';
import { sessions } from '../../features/sessions/tab';
import { indexOfLetters } from '../read/a1';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { knownLabels } from '../words';
import { type Base, readBase } from './base-text';
import { type Grid, GRID_KEY, HEAD_COLUMNS } from './grid';

type Range = Snapshot['extra'][number];

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** Ids of a tab, of voided and faulty rows too: their rows and columns are not people's own. */
const idsOf = (book: Book, tab: AnyTab): ReadonlySet<string> =>
  new Set((book.tables.get(tab.key) ?? []).map((row) => textOf(cellOf(row, tab.id))));

/** Puts things by their keys, each of which may be there once. */
const once = (entries: readonly (readonly [string, number])[], title: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (const [id, index] of entries) {
    if (found.has(id)) throw new WorkbookFault('gridTwice', { id, title });
    found.set(id, index);
  }
  return found;
};

/** Title, rows and columns of `'Lembar Presensi ANG-001'!A1:BA60`. */
const placeOf = (range: string) => {
  const [, quoted = '', letters = 'A', rows = '1'] = /^(.*)![A-Z]+\d*:([A-Z]+)(\d+)$/.exec(range) ?? [];
  return {
    title: quoted.replace(/^'|'$/g, '').replace(/''/g, "'"),
    size: { rows: Number(rows), columns: indexOfLetters(letters) + 1 },
  };
};

/** Row and column of the mark that stands in the hidden row, in the column of enrolments. */
export const markIn = (values: Range['values']) =>
  values.flatMap((cells, column) =>
    cells.flatMap((cell, row) => {
      const [key, cohortId] = textOf(cell).split(' ');
      return key === GRID_KEY && cohortId !== undefined ? [{ row, column, cohortId }] : [];
    }),
  );

/** Cohorts whose mark stands in a tab. */
export const cohortIdsIn = (values: Range['values']): readonly string[] =>
  markIn(values).map(({ cohortId }) => cohortId);

/** Finds everything again by what stands in its head; a `WorkbookFault` when that is not what the add-on made. */
export const readGrid = ({ range, values }: Range, book: Book): Grid => {
  const { title, size } = placeOf(range);
  const [mark, second] = markIn(values);
  const fault = new WorkbookFault('gridHead', { title });
  if (!mark || second) throw fault;
  const side = values[mark.column] ?? [];
  const rowLabelled = (tab: AnyTab, column: string): number => {
    const labels = knownLabels(tab.key, column);
    const row = side.findIndex((cell, n) => n < mark.row && labels.includes(textOf(cell).toLowerCase()));
    if (row < 0) throw fault;
    return row;
  };
  const head = new Map([
    ['#ids', rowLabelled(enrolments, 'enrolmentId')],
    ['#dates', rowLabelled(sessions, 'sessionOn')],
    ['#times', rowLabelled(sessions, 'startTime')],
    ['#base', mark.row],
  ]);
  // The line with the moment is found by it; where somebody wrote over it, it is theirs.
  const asOf = side.findIndex((cell, n) => n < mark.row && /\d\d\/\d\d\/\d{4} \d\d\.\d\d/.test(textOf(cell)));
  if (asOf >= 0) head.set('#asOf', asOf);

  const knownSessions = idsOf(book, sessions);
  const bases = new Map<string, Base>();
  const columns = values.flatMap((cells, column): (readonly [string, number])[] => {
    if (column === mark.column) return [['#enrolmentId', column]];
    const hidden = textOf(cells[mark.row]);
    if ((HEAD_COLUMNS as readonly string[]).includes(hidden)) return [[hidden, column]];
    const shown = textOf(cells[head.get('#ids') ?? 0]);
    const { sessionId, base } = readBase(hidden);
    if (sessionId !== '' && sessionId !== shown) throw fault;
    if (sessionId === '' && !knownSessions.has(shown)) return [];
    if (sessionId !== '') bases.set(sessionId, base);
    return [[shown, column]];
  });
  const knownPeople = new Set([
    ...idsOf(book, enrolments),
    ...[...bases.values()].flatMap((base) => [...base.keys()]),
  ]);
  const headRows = new Set(head.values());
  const people = side.flatMap((cell, row): (readonly [string, number])[] => {
    const id = textOf(cell);
    return id !== '' && !headRows.has(row) && knownPeople.has(id) ? [[id, row]] : [];
  });
  return {
    cohortId: mark.cohortId,
    title,
    rows: new Map([...head, ...once(people, title)]),
    columns: once(columns, title),
    bases,
    size,
    used: { rows: Math.max(0, ...values.map(({ length }) => length)), columns: values.length },
    valueAt: (row, column) => values[column]?.[row] ?? '',
  };
};
