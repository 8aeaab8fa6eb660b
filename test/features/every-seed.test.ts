import { findProblems } from '../../src/core/check';
import type { Feature } from '../../src/core/feature';
import { allRules } from '../../src/app/registry';
import { features } from '../../src/features/index';
import { firstHolidays } from '../../src/features/holidays/seed';
import { DEFAULT_SETTINGS, settingsOf } from '../../src/features/settings/tab';
import { LANGUAGES } from '../../src/i18n/speak';
import { bookOf, type RowsByTab } from '../support/book-of';
import { contextOf } from '../support/context-of';

const seeds = Object.fromEntries(
  Object.entries<Feature>(features).flatMap(([key, { seed }]) => (seed ? [[key, seed]] : [])),
) as RowsByTab;

describe.each(LANGUAGES)('the rows that set-up writes (%s)', (language) => {
  const book = bookOf(seeds, language);

  it('break no rule', () => {
    expect(findProblems(allRules, book, contextOf())).toEqual([]);
  });

  it('are all sound', () => {
    for (const tab of book.tabs) expect(book.rows(tab)).toHaveLength(book.all(tab).length);
  });

  it('leave the settings at their usual values', () => {
    expect(settingsOf(book)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the holidays that set-up writes', () => {
  it('are for 2026 the 17 national ones and 8 days of collective leave of the decree, settled', () => {
    const decreed = firstHolidays.filter(({ heldOn }) => heldOn.startsWith('2026'));
    expect(decreed.filter(({ type }) => type === 'national')).toHaveLength(17);
    expect(decreed.filter(({ type }) => type === 'collectiveLeave')).toHaveLength(8);
    expect(decreed.every(({ status }) => status === 'final')).toBe(true);
  });

  it('are for 2027 marked as not yet settled', () => {
    const expected = firstHolidays.filter(({ heldOn }) => heldOn.startsWith('2027'));
    expect(expected.length).toBeGreaterThan(17);
    expect(expected.every(({ status }) => status === 'tentative')).toBe(true);
  });

  it('fall on different days', () => {
    expect(new Set(firstHolidays.map(({ heldOn }) => heldOn)).size).toBe(firstHolidays.length);
  });
});
