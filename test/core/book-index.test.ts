import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { type AnyTab, columnKeys, kindOf } from '../../src/core/tab';
import { allTabs } from '../../src/app/registry';
import { bookOf, withCells } from '../support/book-of';
import { sampleRow } from '../support/sample-row';

/** A cell as the product writes it, or as a person may have typed the same thing. */
const typed = (cell: Cell): fc.Arbitrary<Cell> =>
  typeof cell === 'boolean'
    ? fc.constant(cell)
    : typeof cell === 'string'
      ? fc.constantFrom<Cell>(cell, ` ${cell} `, cell.toUpperCase(), cell.toLowerCase(), '', 12, true, '12')
      : fc.constantFrom<Cell>(cell, String(cell), '', cell + 1, true);

const cellsOf = (tab: AnyTab, n: number) => bookOf({ [tab.key]: [sampleRow(tab, n)] }).all(tab)[0]!.$.cells;

/** Rows of few different values, so that many are alike. */
const rowsOf = (tab: AnyTab): fc.Arbitrary<readonly Record<string, Cell>[]> =>
  fc.array(
    fc.nat(2).chain((n) => {
      const cells = cellsOf(tab, n);
      return fc.record(
        Object.fromEntries(columnKeys(tab).map((column) => [column, typed(cells[column] ?? '')])),
      );
    }),
    { maxLength: 8 },
  );

describe.each(allTabs.map((tab) => [tab.key, tab] as const))('looking rows up in %s', (_, tab) => {
  it('finds by each column what looking through all rows finds, however it was typed', () => {
    fc.assert(
      fc.property(rowsOf(tab), (rows) => {
        const book = withCells(bookOf({}), {
          [tab.key]: rows.map((row) => ({ ...cellsOf(tab, 0), ...row })),
        });
        for (const column of columnKeys(tab)) {
          const valueOf = (row: object) => (row as Record<string, unknown>)[column];
          for (const value of new Set([...book.rows(tab).map(valueOf), kindOf(tab, column).sample(0)]))
            expect(book.where(tab, column, value).map(({ $ }) => $.at)).toEqual(
              book
                .rows(tab)
                .filter((row) => valueOf(row) === value)
                .map(({ $ }) => $.at),
            );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds by an id the first living row that has it', () => {
    fc.assert(
      fc.property(rowsOf(tab), (rows) => {
        const book = withCells(bookOf({}), {
          [tab.key]: rows.map((row) => ({ ...cellsOf(tab, 0), ...row })),
        });
        const idOf = (row: object) => (row as Partial<Record<string, string>>)[tab.id];
        for (const row of book.all(tab)) {
          const id = idOf(row);
          if (id === undefined || id.trim() === '') continue;
          const first = book.all(tab).find((other) => !other.$.voided && idOf(other)?.trim() === id.trim());
          expect(book.firstWithId(tab, id.trim())).toBe(first?.$.at);
        }
      }),
      { numRuns: 40 },
    );
  });
});
