import fc from 'fast-check';
import * as z from 'zod/mini';
import { findProblems } from '../../src/core/check';
import type { Cell } from '../../src/core/cell';
import { FIELD_RULES } from '../../src/core/field-rules';
import { type AnyTab, columnKeys, kindOf } from '../../src/core/tab';
import { columnKeyOf } from '../../src/app/read/column-metadata';
import { allRules, allTabs } from '../../src/app/registry';
import { wordsOf } from '../../src/app/words';
import { LANGUAGES } from '../../src/i18n/speak';
import { bookOf, withCells } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { sampleRow } from '../support/sample-row';

/** Google allows 30,000 characters of metadata a sheet; half of it is left for the values. */
const MOST_CHARACTERS = 15_000;
const KNOWN_RULES = new Set<string>([...Object.keys(FIELD_RULES), ...allRules.map(({ code }) => code)]);

/** The rule that a kind answers a wrong cell with. */
const RULE_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  code: ['R13'],
  choice: ['R13'],
  choices: ['R13'],
  flag: ['R13'],
  digits: ['R13'],
  day: ['R08'],
  instant: ['R08'],
  time: ['R10'],
  email: ['R11'],
  number: ['R14'],
  year: ['R14'],
  ref: ['R50'],
  nik: ['R03'],
  refs: ['R50'],
  month: ['R08'],
  text: ['R14', 'R19'],
  texts: ['R13'],
};

/** A cell that is none of the column's values, whatever the language. */
const wrongCell = (kind: string): Cell =>
  kind === 'text' ? '3507135203859901' : kind === 'number' || kind === 'year' ? 'seribu' : 1e9;

const cellsOf = (tab: AnyTab, n: number): Record<string, Cell> => ({
  ...bookOf({ [tab.key]: [sampleRow(tab, n)] }).all(tab)[0]!.$.cells,
});
const problemsWith = (tab: AnyTab, cells: Readonly<Record<string, Cell>>) =>
  findProblems(allRules, withCells(bookOf({}), { [tab.key]: [cells] }), contextOf());

describe('the registry', () => {
  it('names each tab once', () => {
    expect(new Set(allTabs.map(({ key }) => key)).size).toBe(allTabs.length);
  });

  it('gives each tab a sheet id of its own, and none that of a new workbook, 0', () => {
    const ids = allTabs.map(({ sheetId }) => sheetId);
    expect(new Set([0, ...ids]).size).toBe(ids.length + 1);
  });

  it('gives each column metadata of its own that is short enough for Google', () => {
    const keys = allTabs.flatMap((tab) => columnKeys(tab).map((column) => columnKeyOf(tab, column)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const tab of allTabs) {
      const all = columnKeys(tab).map((column) => columnKeyOf(tab, column));
      expect(all.join('').length).toBeLessThan(MOST_CHARACTERS);
    }
  });

  it('lets no two tabs give ids of one series', () => {
    const firsts = allTabs.flatMap((tab) => kindOf(tab, tab.id).nthId?.(1) ?? []);
    expect(new Set(firsts.map((id) => id.split('-')[0])).size).toBe(firsts.length);
  });
});

describe.each(allTabs.map((tab) => [tab.key, tab] as const))('the tab %s', (_, tab) => {
  const columns = columnKeys(tab);

  it('has a key that is always there', () => {
    expect(kindOf(tab, tab.id).optional).toBe(false);
  });

  it('refers to tabs above it only, or to itself', () => {
    const above = allTabs.slice(0, allTabs.indexOf(tab) + 1).map(({ key }) => key);
    for (const column of columns) {
      const target = kindOf(tab, column).refersTo;
      if (target !== undefined) expect(above).toContain(target);
    }
  });

  it('takes every sample of its columns from a form, and keeps it in a cell of either language', () => {
    for (const column of columns)
      for (let n = 0; n < 30; n++) {
        const kind = kindOf(tab, column);
        const value = kind.sample(n);
        expect(z.parse(kind.schema(), value)).toEqual(value);
        for (const language of LANGUAGES) {
          const words = wordsOf(language)(tab.key, column);
          expect(kind.fromCell(kind.toCell(value, words), words)).toEqual({ ok: true, value });
        }
      }
  });

  it.each(LANGUAGES)('reads a row that it wrote (%s) back as it was', (language) => {
    for (let n = 0; n < 15; n++) {
      const row = sampleRow(tab, n);
      const [read] = bookOf({ [tab.key]: [row] }, language).rows(tab);
      expect(read).toMatchObject(row);
    }
  });

  it('gives each sample row an id of its own', () => {
    const most = kindOf(tab, tab.id).options?.length ?? 40;
    const ids = Array.from({ length: most }, (__, n) => String(kindOf(tab, tab.id).sample(n)));
    expect(new Set(ids).size).toBe(most);
  });

  it('lets a row that lacks what is required count for nothing, and says what it lacks', () => {
    const required = columns.filter((column) => !kindOf(tab, column).optional);
    for (const column of required) {
      const cells = { ...cellsOf(tab, 1), [column]: '  ' };
      expect(withCells(bookOf({}), { [tab.key]: [cells] }).rows(tab)).toEqual([]);
      expect(problemsWith(tab, cells)).toContainEqual(expect.objectContaining({ rule: 'R01', column }));
    }
  });

  it('does not mind an optional value that is not there', () => {
    for (const column of columns.filter((candidate) => kindOf(tab, candidate).optional)) {
      const cells = { ...cellsOf(tab, 1), [column]: '' };
      expect(withCells(bookOf({}), { [tab.key]: [cells] }).rows(tab)).toHaveLength(1);
      expect(problemsWith(tab, cells)).not.toContainEqual(expect.objectContaining({ rule: 'R01', column }));
    }
  });

  it.each(columns)('names a wrong cell in %s with the rule of its kind', (column) => {
    const { name } = kindOf(tab, column);
    const problems = problemsWith(tab, { ...cellsOf(tab, 1), [column]: wrongCell(name) });
    const rules = problems.filter((problem) => problem.column === column).map(({ rule }) => rule);
    expect(RULE_OF_KIND[name]).toEqual(expect.arrayContaining(rules.slice(0, 1)));
    expect(rules.length).toBeGreaterThan(0);
  });

  it('never throws at anything that a cell can hold, and knows every rule that it names', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
      fc.integer({ min: -5, max: 120_000 }),
      fc.boolean(),
      fc.constantFrom('=1+1', '#REF!', '<img onerror=x>', ' ', '3507135203859901', 'Ya', '__proto__'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...columns), anyCell), fc.boolean(), (some, whole) => {
        const cells = { ...(whole ? cellsOf(tab, 1) : {}), ...some };
        for (const { rule } of problemsWith(tab, cells)) expect(KNOWN_RULES).toContain(rule);
      }),
      { numRuns: 60 },
    );
  });
});
