import * as z from 'zod/mini';
import type { Kind } from './kind';
import { type AnyTab, type ColumnKey } from './tab';

type ValueOf<K> = K extends Kind<infer T, infer O> ? (O extends true ? T | undefined : T) : never;

/** The schema of a form's field that fills a column: optional where the column is, unless said otherwise. */
export const fieldOf = <T extends AnyTab, C extends ColumnKey<T>>(
  tab: T,
  column: C,
): z.ZodMiniType<ValueOf<T['columns'][C]>> => {
  const kind = tab.columns[column];
  if (!kind) throw new Error(`No column ${column} in ${tab.key}`);
  return (kind.optional ? z.optional(kind.schema()) : kind.schema()) as z.ZodMiniType<
    ValueOf<T['columns'][C]>
  >;
};
