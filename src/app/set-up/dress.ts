import type { SheetCheck } from '../../core/kind';
import { type AnyTab, kindOf } from '../../core/tab';
import { fill } from '../../core/words';
import { optionLabel, tabTitle } from '../../i18n/speak';
import type { GridRange, Request } from '../api';
import { lettersOf, quoted } from '../read/a1';
import { tabByKey } from '../registry';
import type { Words } from '../words';

/** Titles and key columns of the tabs, for drop-downs that offer another tab's ids. */
export type KeyColumns = Readonly<
  Record<string, { readonly title: string; readonly column: number } | undefined>
>;

const condition = (check: SheetCheck, tab: AnyTab, column: string, words: Words, keys: KeyColumns) => {
  const value = (text: string) => ({ userEnteredValue: text });
  switch (check.type) {
    case 'list':
      return {
        type: 'ONE_OF_LIST',
        values: check.options.map((option) => value(optionLabel(words.language, tab.key, column, option))),
      };
    case 'tab': {
      const target = keys[check.tab];
      const title = target?.title ?? tabTitle(words.language, check.tab);
      const letters = lettersOf(target?.column ?? 0);
      return { type: 'ONE_OF_RANGE', values: [value(`=${quoted(title)}!$${letters}$2:$${letters}`)] };
    }
    case 'date':
      return { type: 'DATE_IS_VALID' };
    case 'number':
      return { type: 'NUMBER_BETWEEN', values: [value(String(check.min)), value(String(check.max))] };
    case 'email':
      return { type: 'TEXT_IS_EMAIL' };
  }
};

/** What the sheet says of a cell while somebody is in it, and when it turns an entry away. */
const helpOn = (check: SheetCheck, { app, language }: Words): string => {
  const { checks } = app;
  switch (check.type) {
    case 'tab':
      return fill(checks.tab, { tab: tabTitle(language, check.tab) });
    case 'number':
      return fill(checks.number, { min: check.min, max: check.max });
    default:
      return checks[check.type];
  }
};

/** Format and check of a column's cells from a row on: what set-up gives a new column, and a commit the rows that it adds to the grid. */
export const dressColumn = (
  tab: AnyTab,
  column: string,
  index: number,
  fromRow: number,
  words: Words,
  keys: KeyColumns,
): Request[] => {
  const kind = kindOf(tab, column);
  const range: GridRange = {
    sheetId: tab.sheetId,
    startRowIndex: fromRow,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  };
  const requests: Request[] = [];
  if (kind.numberFormat)
    requests.push({
      repeatCell: {
        range,
        cell: { userEnteredFormat: { numberFormat: kind.numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
  if (kind.check && !tab.generated)
    requests.push({
      setDataValidation: {
        range,
        rule: {
          condition: condition(kind.check, tab, column, words, keys),
          inputMessage: helpOn(kind.check, words),
          // A code may be typed before the row it names exists; everything else the sheet can judge by itself.
          strict: kind.check.type !== 'tab',
          showCustomUi: true,
        },
      },
    });
  return requests;
};

/** What of a column's look is kept in its metadata's value: when it changes, set-up dresses the column again. */
export const lookOf = (tab: AnyTab, column: string, words: Words): string => {
  const kind = kindOf(tab, column);
  const check = kind.check
    ? kind.check.type === 'list'
      ? kind.check.options.map((option) => optionLabel(words.language, tab.key, column, option))
      : kind.check
    : null;
  const help = kind.check ? helpOn(kind.check, words) : null;
  return JSON.stringify([kind.numberFormat ?? null, check, help, tabByKey(tab.key)?.generated === true]);
};
