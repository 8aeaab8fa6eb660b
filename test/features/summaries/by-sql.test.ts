import fc from 'fast-check';
import type { SqlJsStatic } from 'sql.js';
import type { Book } from '../../../src/core/book';
import { shownCount } from '../../../src/core/small-group';
import type { SummaryCell } from '../../../src/core/summary';
import { allSummaries } from '../../../src/app/registry';
import { settingsOf } from '../../../src/features/settings/tab';
import { bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import {
  type Figures,
  figuresBySql,
  type SheetRows,
  startSql,
  SUMMARIES_BY_SQL,
} from '../../support/figures-by-sql';
import { randomWorkbook } from './random-workbook';

const NOW = '2027-03-31T12:00:00';
/** Random workbooks, the same ones in every run, with what SQL finds in each. */
let cases: readonly { readonly book: Book; readonly figures: Readonly<Record<string, readonly Figures[]>> }[];
beforeAll(async () => {
  const sql = await startSql();
  const { seed = 0, numRuns = 40 } = fc.readConfigureGlobal();
  const books = fc.sample(randomWorkbook, { seed, numRuns }).map((rows) => bookOf(rows));
  cases = books.map((book) => ({ book, figures: bySql(sql, book) }));
}, 60_000);

type Row = Readonly<Record<string, SummaryCell>>;

const cellsOf = (book: Book): SheetRows =>
  new Map([...book.tables].map(([key, rows]) => [key, rows.map(({ cells }) => cells)]));

const bySql = (sql: SqlJsStatic, book: Book) => {
  const {
    prisonCausedExcluded: lExcluded,
    prisonCausedCap: cap,
    excusedExcluded: excused,
  } = settingsOf(book);
  return figuresBySql(sql, cellsOf(book), { now: NOW, lExcluded, cap, excused });
};

/** Rows of all tables of a summary, each with what its table is about. */
const shownIn = (book: Book, key: string): readonly (Row & { readonly subject: string })[] =>
  allSummaries
    .filter((summary) => summary.key === key)
    .flatMap((summary) => summary.tables(book, contextOf({ now: NOW })))
    .flatMap(({ subject, rows }) => rows.map((row) => ({ ...row, subject })));

/** The same number, blanks alike, but for what a computer loses behind the ninth place. */
const plain = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? null);
const columnsOf = (rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]) =>
  rows.map((row) => JSON.stringify(columns.map((column) => plain(row[column])))).sort();

/** Columns of which small groups are not told, each by itself. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  cohort: ['left'],
};
/** Columns that are parts of those with a place. */
const PARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  cohort: [['passed', 'failed'], ['competent', 'notYet'], ['certified'], ['certifiedCompetent']],
};

/** What is shown of parts is right, no small one is told, and nothing is hidden without one. */
const expectParts = (
  shown: readonly SummaryCell[],
  counts: readonly number[],
  minimum: number,
  total: number,
) => {
  const all = [...counts, total - counts.reduce((sum, count) => sum + count, 0)];
  const hasSmall = all.some((count) => count > 0 && count < minimum);
  shown.forEach((cell, n) => {
    const count = counts[n] ?? 0;
    if (cell !== '*') expect([all, n, cell]).toEqual([all, n, count]);
    else expect([all, n, hasSmall && count > 0]).toEqual([all, n, true]);
    if (count > 0 && count < minimum) expect([all, n, cell]).toEqual([all, n, '*']);
  });
};

const expectRows = (book: Book, key: string, figures: readonly Figures[]) => {
  const { minimumCell } = settingsOf(book);
  const shown = shownIn(book, key);
  const counted = COUNTED[key] ?? [];
  const parts = PARTS[key] ?? [];
  const expected = figures.map((row) => ({
    ...row,
    ...Object.fromEntries(counted.map((column) => [column, shownCount(Number(row[column]), minimumCell)])),
  }));
  const [first] = shown;
  const columns = Object.keys(first ?? {}).filter(
    (column) => !parts.flat().includes(column) && (column !== 'subject' || first?.subject !== ''),
  );
  expect([key, columnsOf(shown, columns)]).toEqual([key, columnsOf(expected, columns)]);
  for (const row of shown)
    for (const group of parts) {
      const counts = figures.find(({ cohortId }) => cohortId === row.cohortId);
      expectParts(
        group.map((column) => row[column]),
        group.map((column) => Number(counts?.[column])),
        minimumCell,
        Number(counts?.enrolled),
      );
    }
};

const expectOrigin = (book: Book, figures: readonly Figures[]) => {
  const { minimumCell } = settingsOf(book);
  const people = (rows: readonly Figures[]) => rows.reduce((sum, row) => sum + Number(row.people), 0);
  const rows = shownIn(book, 'origin');
  const total = rows.find(({ province }) => JSON.stringify(province).includes('"total"'));
  if (figures.length === 0) {
    expect(rows).toEqual([]);
    return;
  }
  const named = [...new Set(figures.map(({ province }) => province))];
  const places = named.map((province) => figures.filter((row) => row.province === province));
  const level = (province: unknown) => JSON.stringify(province ?? { text: 'unknown' });
  const shown = (province: unknown) =>
    rows.find(
      (row) =>
        JSON.stringify(row.province) === level(province) &&
        (row.regency === '' || JSON.stringify(row.regency) === '{"text":"wholeProvince"}'),
    )?.people;
  expectParts(named.map(shown), places.map(people), minimumCell, people(figures));
  expect(total?.people === '*' || total?.people === people(figures)).toBe(true);
  for (const [n, province] of named.entries()) {
    const regencies = rows.filter(
      (row) => row.province === province && JSON.stringify(row.regency) !== '{"text":"wholeProvince"}',
    );
    const mine = places[n] ?? [];
    if (regencies.length === 0) continue;
    const nameOf = (code: unknown, regency: unknown) => (String(code).length > 2 ? regency : undefined);
    expectParts(
      mine.map(({ code, regency }) => {
        const name = nameOf(code, regency) ?? { text: 'withoutRegency' };
        return regencies.find((row) => JSON.stringify(row.regency) === JSON.stringify(name))?.people;
      }),
      mine.map((row) => Number(row.people)),
      minimumCell,
      people(mine),
    );
    expect(regencies).toHaveLength(mine.length);
  }
};

const expectDashboard = (book: Book, [f]: readonly Figures[]) => {
  const rows = shownIn(book, 'dashboard');
  if (rows.length === 0 || !f) return;
  const row = (text: string) =>
    rows.find(({ figure }) => JSON.stringify(figure) === JSON.stringify({ text }));
  const pair = (text: string, done: unknown, of: unknown) => {
    const shown = row(text);
    expect([text, shown?.value, shown?.outOf]).toEqual([text, done, of]);
    expect(plain(shown?.share)).toBe(plain(of === 0 ? null : Number(done) / Number(of)));
  };
  pair('enrolled', f.enrolled, f.capacity);
  expect(row('waiting')?.value).toBe(f.waiting);
  pair('sessionsHeld', f.sessionsHeld, f.sessionsPlanned);
  pair('jpHeld', f.jpHeld, f.jpPlanned);
  expect(plain(row('rate')?.share)).toBe(plain(f.rate));
  pair('unrecorded', f.unrecorded, f.begun);
  pair('followUpsOverdue', f.followUpsOverdue, f.followUps);
  pair('actionsOverdue', f.actionsOverdue, f.actions);
  for (const text of ['passed', 'certified']) if (row(text)?.value !== '*') pair(text, f[text], f.enrolled);
};

/** Each rung with all that it is a part of. */
const RUNGS: Readonly<Record<string, readonly string[]>> = {
  enrolled: [],
  trained: ['enrolled'],
  certified: ['trained', 'enrolled'],
  working: ['trained', 'enrolled'],
  insured: ['trained', 'enrolled'],
  funded: ['trained', 'enrolled'],
  halfYear: ['working', 'trained', 'enrolled'],
  lasting: ['halfYear', 'working', 'trained', 'enrolled'],
};

/** What a cell says of a count is true, and neither a small group nor a small rest of a number beside it is told. */
const expectLadder = (book: Book, figures: readonly Figures[]) => {
  const { minimumCell } = settingsOf(book);
  const shown = shownIn(book, 'outcomeLadder');
  const isSmall = (count: number) => count > 0 && count < minimumCell;
  expect(shown.map(({ cohortId }) => cohortId).sort()).toEqual(
    figures.map(({ cohortId }) => cohortId).sort(),
  );
  for (const row of shown) {
    const counts = figures.find(({ cohortId }) => cohortId === row.cohortId) ?? {};
    for (const [rung, wholes] of Object.entries(RUNGS)) {
      const [cell, count] = [row[rung], Number(counts[rung])];
      const told = wholes.filter((whole) => typeof row[whole] === 'number');
      const rests = told.map((whole) => Number(counts[whole]) - count);
      const mustHide = isSmall(count) || rests.slice(0, 1).some(isSmall);
      const sign = typeof cell === 'string' ? cell : '';
      const bound = Number(/\d+/.exec(sign)?.[0]);
      const isTrue =
        typeof cell === 'number'
          ? cell === count && !mustHide
          : sign.startsWith('<')
            ? count > 0 && count < bound
            : sign.startsWith('>')
              ? count > bound
              : count > 0 && rests.some((rest) => rest > 0);
      expect([row.cohortId, rung, cell, count, isTrue]).toEqual([row.cohortId, rung, cell, count, true]);
    }
  }
};

const expectInsurance = (book: Book, figures: readonly Figures[]) => {
  const { minimumCell } = settingsOf(book);
  const columns = ['toRegister', 'active', 'lapsed', 'unknown'] as const;
  const shown = shownIn(book, 'insuranceCounts');
  expect(shown).toHaveLength(figures.length);
  for (const row of shown) {
    const counts = figures.find(({ cohortId }) => cohortId === row.cohortId);
    const people = Number(counts?.people);
    const cells = columns.map((column) => row[column]);
    expectParts(
      cells,
      columns.map((column) => Number(counts?.[column])),
      minimumCell,
      people,
    );
    const isHidden = row.people === '*' && cells.includes('*');
    expect([row.people, isHidden || row.people === shownCount(people, minimumCell)]).toEqual([
      row.people,
      true,
    ]);
  }
};

/** Summaries whose rows are not simply the figures, one to one. */
const SPECIAL: Readonly<Record<string, (book: Book, figures: readonly Figures[]) => void>> = {
  outcomeLadder: expectLadder,
  insuranceCounts: expectInsurance,
  origin: expectOrigin,
  dashboard: expectDashboard,
};

describe('every summary', () => {
  it('is computed here by SQL as well', () => {
    expect(allSummaries.map(({ key }) => key).sort()).toEqual([...SUMMARIES_BY_SQL].sort());
  });

  it.each(allSummaries.map(({ key }) => key))(
    '%s has the figures that SQL finds in the rows of the sheet',
    (key) => {
      for (const { book, figures } of cases)
        (SPECIAL[key] ?? ((of, found) => expectRows(of, key, found)))(book, figures[key] ?? []);
    },
  );
});
