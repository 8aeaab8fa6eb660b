import type { AnyTab } from '../../core/tab';
import { LANGUAGES, tabTitle } from '../../i18n/speak';
import { gridSheetId, gridTitle } from '../attendance-grid/grid';
import { allSummaries } from '../registry';
import { summarySheetId } from '../summarise/layout';
import { type Words, wordsIn } from '../words';
import type { Structure } from './structure';

/** The title that a tab of the add-on's making has in a language, if it is one that it gave. */
const madeTitles = (words: Words, sheetId: number, title: string): string | undefined => {
  for (const spoken of LANGUAGES.map(wordsIn)) {
    for (const summary of allSummaries) {
      const theirs = spoken.summaryTitle(summary.key);
      const subject =
        title === theirs ? '' : title.startsWith(`${theirs} `) ? title.slice(theirs.length + 1) : undefined;
      if (subject !== undefined && sheetId === summarySheetId(summary, subject))
        return `${words.summaryTitle(summary.key)} ${subject}`.trim();
    }
    const cohortId = title.slice(gridTitle(spoken, '').length);
    if (title === gridTitle(spoken, cohortId) && sheetId === gridSheetId(cohortId))
      return gridTitle(words, cohortId);
  }
  return undefined;
};

/** Titles that are still those of another language, by sheet id, as they should be now; a title that is taken stays. */
export const titlesToSay = (
  { sheets, titles }: Structure,
  tabs: readonly AnyTab[],
  words: Words,
): ReadonlyMap<number, string> => {
  const wanted = sheets.flatMap(({ sheetId, title }): [number, string][] => {
    const tab = tabs.find((candidate) => candidate.sheetId === sheetId);
    const isTheirs = tab && LANGUAGES.some((spoken) => tabTitle(spoken, tab.key) === title);
    const ours = tab
      ? isTheirs
        ? tabTitle(words.language, tab.key)
        : undefined
      : madeTitles(words, sheetId, title);
    return ours === undefined || titles.has(ours) ? [] : [[sheetId, ours]];
  });
  const isTwice = (wish: string) => wanted.filter(([, title]) => title === wish).length > 1;
  return new Map(wanted.filter(([, title]) => !isTwice(title)));
};
