import { columnKeys, kindOf } from '../../src/core/tab';
import { allSidebars, allSummaries, allTabs } from '../../src/app/registry';
import { knownLabels, wordsIn } from '../../src/app/words';
import { columnLabel, LANGUAGES, optionLabel, tabTitle } from '../../src/i18n/speak';

/** Two things that have one name, `name: first, second`. */
const shared = (named: readonly (readonly [thing: string, name: string])[]): string[] =>
  named.flatMap(([thing, name], n) =>
    named
      .slice(0, n)
      .filter(([other, otherName]) => other !== thing && otherName.toLowerCase() === name.toLowerCase())
      .map(([other]) => `${name}: ${other}, ${thing}`),
  );

describe.each(LANGUAGES)('the words of language %s', (language) => {
  it('give every tab a title of its own, those of summaries included', () => {
    const titles = [
      ...allTabs.map(({ key }) => [key, tabTitle(language, key)] as const),
      ...allSummaries.map(({ key }) => [`summary ${key}`, wordsIn(language).summaryTitle(key)] as const),
    ];
    expect(shared(titles)).toEqual([]);
    for (const [, title] of titles) expect(title.trim()).not.toBe('');
  });

  it('give every summary, its columns and every sidebar a name', () => {
    const words = wordsIn(language);
    for (const { key, columns } of allSummaries) {
      expect(words.summaryTitle(key).trim()).not.toBe('');
      const named = Object.keys(columns).map((column) => [column, words.summaryColumn(key, column)] as const);
      expect(shared(named)).toEqual([]);
      for (const [, name] of named) expect(name.trim()).not.toBe('');
    }
    for (const { key } of allSidebars) expect(words.sidebar(key).trim()).not.toBe('');
  });
});

describe.each(allTabs.map((tab) => [tab.key, tab] as const))('the words of the tab %s', (_, tab) => {
  it('label each column otherwise than every other, in one language and across them', () => {
    const labels = columnKeys(tab).flatMap((column) =>
      knownLabels(tab.key, column).map((label) => [column, label] as const),
    );
    expect(shared(labels)).toEqual([]);
  });

  it('call each option otherwise than every other of its column, in one language and across them', () => {
    for (const column of columnKeys(tab)) {
      const options = kindOf(tab, column).options ?? [];
      const labels = options.flatMap((option) =>
        LANGUAGES.map((language) => [option, optionLabel(language, tab.key, column, option)] as const),
      );
      expect(shared(labels)).toEqual([]);
    }
  });

  it.each(LANGUAGES)('are none of them empty or padded (%s)', (language) => {
    for (const column of columnKeys(tab)) {
      const options = kindOf(tab, column).options ?? [];
      for (const word of [
        columnLabel(language, tab.key, column),
        ...options.map((option) => optionLabel(language, tab.key, column, option)),
      ]) {
        expect(word).not.toBe('');
        expect(word).toBe(word.trim());
      }
    }
  });
});
