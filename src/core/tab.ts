import { numberOf } from './hash';
import type { AnyKind, Kind } from './kind';
import { type ChoiceKind, flag } from './kinds/choice';

export type Columns = Readonly<Record<string, AnyKind>>;

/** Every tab has it: rows are voided, not deleted. */
export type SystemColumns = {
  readonly voided: ChoiceKind<'yes' | 'no', true>;
};

/** The workbook that all agencies share, and the one of identities that only named officers of the prison can open. */
export const WORKBOOKS = ['shared', 'registry'] as const;
export type WorkbookKind = (typeof WORKBOOKS)[number];

export interface Tab<Key extends string, C extends Columns, Id extends string> {
  readonly key: Key;
  /** The column that names a row for ever. */
  readonly id: Id;
  readonly columns: C;
  /** Given when the tab is made and never changed: the API's answers name tabs by title only. */
  readonly sheetId: number;
  /** Written by the add-on alone: protected with a warning, not undone, rewritten at will. */
  readonly generated: boolean;
  readonly workbooks: readonly WorkbookKind[];
}

export type AnyTab = Tab<string, Columns, string>;

type ValueOf<K> = K extends Kind<infer T, infer O> ? (O extends true ? T | undefined : T) : never;

/** One row as the features see it. */
export type Row<T extends AnyTab> = { readonly [C in keyof T['columns']]: ValueOf<T['columns'][C]> };
export type ColumnKey<T extends AnyTab> = keyof T['columns'] & string;

interface Declaration<C, Id> {
  readonly key: Id;
  readonly columns: C;
  /** The shared one, unless told. */
  readonly workbooks?: readonly WorkbookKind[];
}

const SHARED: readonly WorkbookKind[] = ['shared'];

const sheetIdOf = (key: string) => numberOf(`tab:${key}`);

/** Declares a tab that people fill: its key column and its columns, in the order in which set-up lays them out. */
export const defineTab = <const Key extends string, C extends Columns, const Id extends keyof C & string>(
  key: Key,
  { key: id, columns, workbooks = SHARED }: Declaration<C, Id>,
): Tab<Key, C & SystemColumns, Id> => ({
  key,
  id,
  columns: { ...columns, voided: flag(true) },
  sheetId: sheetIdOf(key),
  generated: false,
  workbooks,
});

/** Declares a tab that only the add-on writes: its rows are not voided, and not undone. */
export const defineGeneratedTab = <
  const Key extends string,
  C extends Columns,
  const Id extends keyof C & string,
>(
  key: Key,
  { key: id, columns, workbooks = SHARED }: Declaration<C, Id>,
): Tab<Key, C, Id> => ({ key, id, columns, sheetId: sheetIdOf(key), generated: true, workbooks });

export const columnKeys = <T extends AnyTab>(tab: T): readonly ColumnKey<T>[] => Object.keys(tab.columns);

/** The kind of a column that is known to be there. */
export const kindOf = (tab: AnyTab, column: string): AnyKind => {
  const kind = tab.columns[column];
  if (!kind) throw new Error(`No column ${column} in ${tab.key}`);
  return kind;
};
