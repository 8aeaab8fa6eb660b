import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { numberForPeople } from '../decimal';
import { type Answer, rateWords, told } from './report';

type Words = Pick<ViewWords, 'monthlyReport'>;
export type Row = Answer['table']['lines'][number];

/** The figures of a line as they are written, on paper and on the screen. */
export const cellsOf = (row: Row, words: Words, language: 'id' | 'en') => {
  const { inMonth } = row;
  const shown = (value: number) => numberForPeople(value, language);
  const part = (done: number, planned: number) =>
    fill(words.monthlyReport.doneOfPlanned, { done: shown(done), planned: shown(planned) });
  return {
    quota: row.quota,
    people: told(row.people, words),
    sessions: part(inMonth.held, inMonth.planned),
    jp: part(inMonth.jpHeld, inMonth.jpPlanned),
    monthRate: rateWords(row.monthRate, language),
    jpWhole: part(row.jpHeld, row.jpTotal),
    wholeRate: rateWords(row.wholeRate, language),
  };
};

/** The same in a sentence. */
export const lineOf = (row: Row, words: Words, language: 'id' | 'en'): string => {
  const { monthRate, wholeRate, ...cells } = cellsOf(row, words, language);
  const rate = (text: string) => (text === '–' ? text : `${text} %`);
  return fill(words.monthlyReport.line, {
    ...cells,
    monthRate: rate(monthRate),
    wholeRate: rate(wholeRate),
  });
};

/** The rungs that somebody can be on: nothing is said of parts of nobody. */
export const rungsToTell = ({ rungs }: Answer): Answer['rungs'] => rungs.filter(({ of }) => of !== 0);

/** A rung as it is written: how many, of whom, and the rate. */
export const rungCells = (
  { key, count, of, percent }: Answer['rungs'][number],
  words: Words,
  language: 'id' | 'en',
) => ({
  label: words.monthlyReport.rungs[key],
  count: told(count, words),
  of: key === 'enrolled' ? '' : fill(words.monthlyReport.wholes[key], { count: told(of, words) }),
  percent: key === 'enrolled' ? '' : rateWords(percent, language),
});
