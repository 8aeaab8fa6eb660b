import { type AnyTab, columnKeys, kindOf, type Row } from '../../src/core/tab';

/** A valid, living row of a tab, another one for each n, made of its kinds' samples. */
export const sampleRow = <T extends AnyTab>(tab: T, n: number, overrides: Partial<Row<T>> = {}): Row<T> => ({
  ...(Object.fromEntries(
    columnKeys(tab)
      .filter((column) => column !== 'voided')
      .map((column) => [column, kindOf(tab, column).sample(n)]),
  ) as Row<T>),
  ...overrides,
});
