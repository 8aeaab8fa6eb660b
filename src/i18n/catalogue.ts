import type { FieldRule } from '../core/field-rules';
import type { RuleWords } from '../core/rule';
import type { WorkbookRule } from '../core/workbook-rules';
import type { Summary } from '../core/summary';
import type { Features } from '../features/index';
import type { AppWords } from './app-words';
import type { ViewWords } from './view-words';

/** What every language says. Computed from the features: a word that is missing or too many does not compile. */
export interface Catalogue {
  readonly common: { readonly yes: string; readonly no: string; readonly voided: string };
  readonly tabs: TabWords;
  readonly rules: Readonly<Record<RuleCode, RuleWords>>;
  readonly refusals: RefusalWords;
  readonly digests: DigestWords;
  readonly summaries: SummaryWords;
  readonly sidebars: Readonly<Record<SidebarKey, string>>;
  readonly app: AppWords;
  readonly views: ViewWords;
}

/** What English says beyond the declarations, whose own texts and keys are English: only where a key read aloud is not good enough. */
export interface EnglishCatalogue {
  readonly common: Catalogue['common'];
  readonly tabs: { readonly [T in keyof TabWords]?: DeepPartial<TabWords[T]> };
  readonly app: AppWords;
  readonly views: ViewWords;
}

type DeepPartial<T> = T extends string ? string : { readonly [K in keyof T]?: DeepPartial<T[K]> };

type All<Part extends string> = {
  [F in keyof Features]: Features[F] extends Readonly<Record<Part, readonly (infer Item)[]>> ? Item : never;
}[keyof Features];

type TabOf<F> = F extends { readonly tab: infer T } ? T : never;
type Options<K> = K extends { readonly options: readonly (infer O extends string)[] } ? O : never;
/** Yes and no are said once for all columns. */
type ColumnEntry<K> = [Options<K>] extends [never]
  ? string
  : 'yes' extends Options<K>
    ? string
    : { readonly label: string; readonly options: Readonly<Record<Options<K>, string>> };

type TabWords = {
  readonly [F in keyof Features as [TabOf<Features[F]>] extends [never] ? never : F]: TabOf<
    Features[F]
  > extends { readonly columns: infer C }
    ? {
        readonly title: string;
        readonly columns: { readonly [K in Exclude<keyof C, 'voided'>]: ColumnEntry<C[K]> };
      }
    : never;
};

export type RuleCode = FieldRule | WorkbookRule | Extract<All<'rules'>, { code: string }>['code'];

type Operation = All<'commands'> | All<'queries'>;
type RefusalWords = {
  readonly [O in Operation as keyof O['refusals'] extends never ? never : O['name']]: Readonly<
    Record<keyof O['refusals'] & string, string>
  >;
};

type Section = All<'digests'>;
type DigestWords = {
  readonly [S in Section as S['key']]: {
    readonly title: string;
    readonly texts: Readonly<Record<keyof S['texts'] & string, string>>;
  };
};

type SummaryDeclaration = All<'summaries'>;
type SummaryWords = {
  readonly [S in SummaryDeclaration as S['key']]: {
    readonly title: string;
    readonly columns: Readonly<Record<keyof S['columns'] & string, string>>;
  } & TextsOf<S>;
};
/** Only a summary that has texts of its own has to have words for them. */
type TextsOf<S> =
  S extends Summary<string, string, infer T>
    ? [T] extends [never]
      ? unknown
      : { readonly texts: Readonly<Record<T, string>> }
    : unknown;

export type SidebarKey = Extract<All<'sidebars'>, { key: string }>['key'];
