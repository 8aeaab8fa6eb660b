import type { Catalogue } from './catalogue';
import * as en from './en';
import { humanise } from './humanise';
import * as id from './id';

export type LanguageCode = 'id' | 'en';
export const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];

interface Entry {
  readonly label?: string;
  readonly options?: Readonly<Record<string, string>>;
}
type LooseTabs = Readonly<
  Record<
    string,
    { readonly title?: string; readonly columns?: Readonly<Record<string, string | Entry>> } | undefined
  >
>;

const tabsIn: Readonly<Record<LanguageCode, LooseTabs>> = { id: id.tabs, en: en.tabs };
const commonIn: Readonly<Record<LanguageCode, Catalogue['common']>> = { id: id.common, en: en.common };

export const tabTitle = (language: LanguageCode, tab: string): string =>
  tabsIn[language][tab]?.title ?? humanise(tab);

export const columnLabel = (language: LanguageCode, tab: string, column: string): string => {
  if (column === 'voided') return commonIn[language].voided;
  const entry = tabsIn[language][tab]?.columns?.[column];
  return (typeof entry === 'string' ? entry : entry?.label) ?? humanise(column);
};

export const optionLabel = (language: LanguageCode, tab: string, column: string, option: string): string => {
  if (option === 'yes' || option === 'no') return commonIn[language][option];
  const entry = tabsIn[language][tab]?.columns?.[column];
  return (typeof entry === 'object' ? entry.options?.[option] : undefined) ?? humanise(option);
};

export const viewWords = (language: LanguageCode): Catalogue['views'] =>
  language === 'en' ? en.views : id.views;
