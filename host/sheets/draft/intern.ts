import type { CellFormat, DataValidationRule } from '../schema/message';
import { type Draft, ownList } from './draft';

const indexes = new WeakMap<readonly object[], Map<string, number>>();

function indexOf<T extends object>(
  draft: Draft,
  list: readonly T[],
  item: T,
): { list: readonly T[]; at: number } {
  let known = indexes.get(list);
  if (known === undefined) {
    known = new Map(list.map((entry, at) => [JSON.stringify(entry), at]));
    indexes.set(list, known);
  }
  const text = JSON.stringify(item);
  const at = known.get(text);
  if (at !== undefined) return { list, at };
  const longer = ownList(draft, list);
  longer.push(item);
  const index = longer === list ? known : new Map(known);
  index.set(text, longer.length - 1);
  indexes.set(longer, index);
  return { list: longer, at: longer.length - 1 };
}

/** The index of a cell format in the workbook's list, which grows when the format is new; undefined for no format. */
export function styleIndex(draft: Draft, format: CellFormat | undefined): number | undefined {
  if (format === undefined || Object.keys(format).length === 0) return undefined;
  const { list, at } = indexOf(draft, draft.book.styles, format);
  draft.book.styles = list;
  return at;
}

/** The index of a validation rule in the workbook's list, likewise. */
export function ruleIndex(draft: Draft, rule: DataValidationRule | undefined): number | undefined {
  if (rule === undefined) return undefined;
  const { list, at } = indexOf(draft, draft.book.rules, rule);
  draft.book.rules = list;
  return at;
}
