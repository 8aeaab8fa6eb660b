import type { Refusal } from '../core/command';
import { HIDDEN, repeatable } from '../core/kinds/text';
import type { Problem } from '../core/rule';
import { fill, type Params } from '../core/words';
import { columnLabel, tabTitle } from '../i18n/speak';
import type { WorkbookFault } from './read/problems';
import type { Words } from './words';

/** One thing that is wrong, as a person reads it. */
export interface Complaint {
  readonly code: string;
  readonly severity: 'E' | 'W' | 'I';
  readonly text: string;
  /** The form's field or the column that it concerns. */
  readonly field?: string;
  /** The row that it concerns, when there are several. */
  readonly row?: string;
}

/** A message's values, none of which repeats what may be a national id. */
const harmless = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? repeatable(value) : value,
    ]),
  );

export const explainProblem = (words: Words, { rule, severity, params, column, id }: Problem): Complaint => ({
  code: rule,
  severity,
  text: words.rule(rule, harmless(params)),
  ...(column === undefined ? {} : { field: column }),
  row: id,
});

export const explainRefusal = (
  words: Words,
  operation: string,
  { code, field, params }: Refusal,
): Complaint => ({
  code,
  severity: 'E',
  text: words.refusal(operation, code, harmless(params ?? {})),
  ...(field === undefined ? {} : { field }),
});

/** What is wrong with the workbook, with tab and column called as people see them. */
export const explainFault = (words: Words, { code, params }: WorkbookFault): Complaint => {
  const { tab, column, ...rest } = params;
  const named = {
    ...rest,
    ...(tab === undefined ? {} : { tab: tabTitle(words.language, String(tab)) }),
    ...(column === undefined ? {} : { column: columnLabel(words.language, String(tab), String(column)) }),
  };
  return { code, severity: 'E', text: fill(words.app.errors[code], named) };
};

interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );

/** An issue of the input's schema; its message is the number of the rule that is broken. Of a secret input nothing is repeated. */
export const explainIssue = (words: Words, issue: Issue, input: unknown, isSecret = false): Complaint => {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const unknown = (issue.keys ?? []).map((key) => repeatable(key)).join(', ');
    return {
      code: 'unknownField',
      severity: 'E',
      text: fill(words.app.errors.unknownField, { field: unknown }),
      field,
    };
  }
  const rule = /^R\d\d$/.test(issue.message) ? issue.message : 'R13';
  return {
    code: rule,
    severity: 'E',
    text: words.rule(rule, { value: isSecret ? HIDDEN : repeatable(valueAt(input, issue.path)) }),
    field,
  };
};
