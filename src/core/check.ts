import type { Loose } from './row-view';
import { cellOf } from './raw-row';
import { type Book, createBook } from './book';
import { applyChanges, type Change } from './change';
import type { Context } from './context';
import { FIELD_RULES, fieldHits } from './field-rules';
import type { Problem, Rule } from './rule';
import { type AnyTab, columnKeys, kindOf } from './tab';

/** Which rows to look at, by tab; undefined is all of them. */
type Scope = ReadonlyMap<string, ReadonlySet<number>> | undefined;

const problemsOfRow = (
  tab: AnyTab,
  row: Loose<AnyTab>,
  rules: readonly Rule[],
  book: Book,
  context: Context,
): Problem[] => {
  const where = { tab: tab.key, id: String(row.$.cell(tab.id)).trim(), at: row.$.at };
  const fields = fieldHits(tab, row, book).map(({ rule, column, params = {} }): Problem => ({
    rule,
    severity: FIELD_RULES[rule].severity,
    ...where,
    ...(column === undefined ? {} : { column }),
    params,
  }));
  if (!row.$.sound || row.$.voided) return fields;
  const own = rules.flatMap((rule) =>
    rule.check(row, book, context).map(({ column, params = {}, severity = rule.severity }): Problem => ({
      rule: rule.code,
      severity,
      ...where,
      ...(column === undefined ? {} : { column }),
      params,
    })),
  );
  return [...fields, ...own];
};

/** Every breach of every rule whose tabs were read. Pure: the same book and context give the same problems, in the order of the tabs and rows. */
export const findProblems = (
  rules: readonly Rule[],
  book: Book,
  context: Context,
  scope?: Scope,
): Problem[] =>
  book.tabs
    .filter((tab) => book.has(tab) && (!scope || scope.has(tab.key)))
    .flatMap((tab) => {
      const mine = rules.filter(
        (rule) => rule.on.key === tab.key && rule.reads.every((read) => book.has(read)),
      );
      const places = scope?.get(tab.key);
      return (places ? book.at(tab, places) : book.all(tab)).flatMap((row) =>
        problemsOfRow(tab, row, mine, book, context),
      );
    });

/** The touched rows, the rows they refer to, and the rows that refer to them: as far as a change is felt. */
const neighbourhood = (book: Book, changes: readonly Change[]): Map<string, Set<number>> => {
  const scope = new Map<string, Set<number>>();
  const include = (tab: string, at: number) => {
    const places = scope.get(tab) ?? new Set<number>();
    scope.set(tab, places.add(at));
  };
  const loaded = book.tabs.filter((tab) => book.has(tab));
  const references = loaded.flatMap((tab) =>
    columnKeys(tab).flatMap((column) => {
      const target = loaded.find(({ key }) => key === kindOf(tab, column).refersTo);
      return target ? [{ tab, column, target }] : [];
    }),
  );
  for (const tab of loaded) {
    const ids = new Set(changes.filter((change) => change.tab === tab.key).map(({ id }) => id.trim()));
    for (const id of ids) {
      for (const row of book.reading(tab, tab.id, id)) {
        include(tab.key, row.at);
        for (const { column, target } of references.filter((reference) => reference.tab === tab))
          for (const referred of book.reading(target, target.id, cellOf(row, column)))
            include(target.key, referred.at);
      }
      for (const { tab: other, column } of references.filter(({ target }) => target === tab))
        for (const referring of book.reading(other, column, id)) include(other.key, referring.at);
    }
  }
  return scope;
};

const identity = ({ rule, tab, id, column }: Problem): string => [rule, tab, id, column ?? ''].join('|');

/** Problems that the changes would bring: those after them that were not there before. */
export const newProblems = (
  rules: readonly Rule[],
  before: Book,
  changes: readonly Change[],
  context: Context,
): readonly Problem[] => {
  const after = createBook(applyChanges(before.tables, changes), before.words, before.tabs);
  const scope = neighbourhood(after, changes);
  const found = findProblems(rules, after, context, scope);
  if (found.length === 0) return found;
  const known = new Set(findProblems(rules, before, context, scope).map(identity));
  return found.filter((problem) => !known.has(identity(problem)));
};
