import { type Book, createBook, type Loose } from './book';
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
  const where = { tab: tab.key, id: String(row.$.cells[tab.id] ?? '').trim(), at: row.$.at };
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
      return book
        .all(tab)
        .filter((row) => !places || places.has(row.$.at))
        .flatMap((row) => problemsOfRow(tab, row, mine, book, context));
    });

/** The touched rows, the rows they refer to, and the rows that refer to them: as far as a change is felt. */
const neighbourhood = (book: Book, changes: readonly Change[]): Map<string, Set<number>> => {
  const scope = new Map<string, Set<number>>();
  const include = (tab: string, at: number) => {
    const places = scope.get(tab) ?? new Set<number>();
    scope.set(tab, places.add(at));
  };
  const touched = new Map<string, Set<string>>();
  for (const { tab, id } of changes) touched.set(tab, (touched.get(tab) ?? new Set<string>()).add(id.trim()));
  for (const tab of book.tabs.filter((candidate) => book.has(candidate))) {
    const references = columnKeys(tab).flatMap((column) => {
      const target = kindOf(tab, column).refersTo;
      return target === undefined ? [] : [{ column, target }];
    });
    const mine = touched.get(tab.key);
    for (const row of book.all(tab)) {
      const isMine = mine?.has(String(row.$.cells[tab.id] ?? '').trim()) === true;
      if (isMine) include(tab.key, row.$.at);
      for (const { column, target } of references) {
        const id = String(row.$.cells[column] ?? '').trim();
        if (id === '') continue;
        if (touched.get(target)?.has(id)) include(tab.key, row.$.at);
        const targetTab = isMine ? book.tabs.find((candidate) => candidate.key === target) : undefined;
        const at = targetTab && book.has(targetTab) ? book.firstWithId(targetTab, id) : undefined;
        if (at !== undefined) include(target, at);
      }
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
