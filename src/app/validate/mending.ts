import type { Book } from '../../core/book';
import { fieldFix } from '../../core/field-fixes';
import type { Loose } from '../../core/row-view';
import type { Mending } from '../../core/rule';
import { type AnyTab, kindOf } from '../../core/tab';
import { allRules } from '../registry';

/** What mends a row that breaks a rule, where there is only one way to; nothing where a person has to say. */
export const mendingOf = (
  rule: string,
  tab: AnyTab,
  row: Loose<AnyTab>,
  column: string | undefined,
  book: Book,
): readonly Mending[] => {
  if (column !== undefined && column in tab.columns) {
    const value = fieldFix(rule, kindOf(tab, column), row.$.cells[column] ?? '');
    if (value !== undefined) return [{ row, values: { [column]: value } }];
  }
  const own = allRules.find(({ code, on, fix }) => code === rule && on.key === tab.key && fix);
  return row.$.sound && !row.$.voided ? (own?.fix?.(row, book) ?? []) : [];
};
