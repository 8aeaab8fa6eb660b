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
