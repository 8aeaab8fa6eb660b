import type { WordsOf } from '../core/row-view';
import { FIELD_RULES } from '../core/field-rules';
import type { RuleWords } from '../core/rule';
import { WORKBOOK_RULES } from '../core/workbook-rules';
import { type ColumnWords, fill, type Params } from '../core/words';
import type { AppWords } from '../i18n/app-words';
import * as en from '../i18n/en';
import { humanise } from '../i18n/humanise';
import * as id from '../i18n/id';
import { columnLabel, type LanguageCode, LANGUAGES, optionLabel } from '../i18n/speak';
import { allDigests, allOperations, allRules, allSidebars, allSummaries, tabByKey } from './registry';

/** The part of a catalogue that English takes from the declarations. */
interface Spoken {
  readonly rules: Readonly<Record<string, RuleWords | undefined>>;
  readonly refusals: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  readonly digests: Readonly<
    Record<string, { title: string; texts: Readonly<Record<string, string>> } | undefined>
  >;
  readonly summaries: Readonly<
    Record<
      string,
      | {
          title: string;
          columns: Readonly<Record<string, string>>;
          texts?: Readonly<Record<string, string>>;
        }
      | undefined
    >
  >;
  readonly sidebars: Readonly<Record<string, string | undefined>>;
}

const english = (): Spoken => ({
  rules: {
    ...FIELD_RULES,
    ...WORKBOOK_RULES,
    ...Object.fromEntries(allRules.map((rule) => [rule.code, rule] as const)),
  },
  refusals: Object.fromEntries(allOperations.map(({ name, refusals }) => [name, refusals])),
  digests: Object.fromEntries(allDigests.map(({ key, title, texts }) => [key, { title, texts }])),
  summaries: Object.fromEntries(
    allSummaries.map(({ key, title, texts = {} }) => [key, { title, columns: {}, texts }]),
  ),
  sidebars: Object.fromEntries(allSidebars.map(({ key, title }) => [key, title])),
});

/** Every word the server side says in one language. */
export interface Words {
  readonly language: LanguageCode;
  readonly app: AppWords;
  rule(code: string, params?: Params): string;
  /** Why a rule matters, and what to do about it; empty for a rule that is no longer there. */
  advice(code: string): { readonly why: string; readonly mend: string };
  refusal(operation: string, code: string, params?: Params): string;
  digestTitle(section: string): string;
  digestText(section: string, text: string, params: Params): string;
  summaryTitle(key: string): string;
  summaryColumn(key: string, column: string): string;
  summaryText(key: string, text: string): string;
  sidebar(key: string): string;
}

/** Named part by part, so that the sidebars' words stay out of the bundle. */
const indonesian: Spoken = {
  rules: id.rules,
  refusals: id.refusals,
  digests: id.digests,
  summaries: id.summaries,
  sidebars: id.sidebars,
};

/** Numbers as a language writes them: 2,5 in Indonesian. Texts that look like numbers are what somebody typed, and stay. */
const spokenNumbers = (language: LanguageCode, params: Params = {}): Params =>
  language === 'en'
    ? params
    : Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'number' ? String(value).replace('.', ',') : value,
        ]),
      );

const makeWords = (language: LanguageCode): Words => {
  const spoken: Spoken = language === 'en' ? english() : indonesian;
  return {
    language,
    app: language === 'en' ? en.app : id.app,
    rule: (code, params) => fill(spoken.rules[code]?.text ?? code, spokenNumbers(language, params)),
    advice: (code) => ({ why: spoken.rules[code]?.why ?? '', mend: spoken.rules[code]?.mend ?? '' }),
    refusal: (operation, code, params) =>
      fill(spoken.refusals[operation]?.[code] ?? code, spokenNumbers(language, params)),
    digestTitle: (section) => spoken.digests[section]?.title ?? humanise(section),
    digestText: (section, text, params) =>
      fill(spoken.digests[section]?.texts[text] ?? text, spokenNumbers(language, params)),
    summaryTitle: (key) => spoken.summaries[key]?.title ?? humanise(key),
    summaryColumn: (key, column) => spoken.summaries[key]?.columns[column] ?? humanise(column),
    summaryText: (key, text) => spoken.summaries[key]?.texts?.[text] ?? humanise(text),
    sidebar: (key) => spoken.sidebars[key] ?? humanise(key),
  };
};

const made = new Map<LanguageCode, Words>();

export const wordsIn = (language: LanguageCode): Words => {
  const known = made.get(language) ?? makeWords(language);
  made.set(language, known);
  return known;
};

const columnWords = (language: LanguageCode, tab: string, column: string): ColumnWords => {
  const options = tabByKey(tab)?.columns[column]?.options ?? [];
  const known = new Map(
    LANGUAGES.flatMap((spoken) =>
      options.map((option) => [optionLabel(spoken, tab, column, option).toLowerCase(), option] as const),
    ),
  );
  return {
    label: (option) => optionLabel(language, tab, column, option),
    optionOf: (label) => known.get(label.toLowerCase()),
  };
};

const wordsMade = new Map<LanguageCode, WordsOf>();

/** Asked for at every cell that is decoded: no key is made of the names. */
const makeWordsOf = (language: LanguageCode): WordsOf => {
  const kept = new Map<string, Map<string, ColumnWords>>();
  return (tab, column) => {
    const mine = kept.get(tab) ?? new Map<string, ColumnWords>();
    if (mine.size === 0) kept.set(tab, mine);
    const known = mine.get(column) ?? columnWords(language, tab, column);
    mine.set(column, known);
    return known;
  };
};

/** The words of each column: written in one language, read in all of them. */
export const wordsOf = (language: LanguageCode): WordsOf => {
  const known = wordsMade.get(language) ?? makeWordsOf(language);
  wordsMade.set(language, known);
  return known;
};

/** Labels that a header cell of the column may carry, in any language, in lower case. */
export const knownLabels = (tab: string, column: string): readonly string[] =>
  LANGUAGES.map((language) => columnLabel(language, tab, column).toLowerCase());
