import type { DataValidationRule } from '../sheets/schema/message';
import { typeIn } from '../sheets/values/type-in';
import { excelFormula } from './excel-formula';
import type { Exporting } from './exporting';

export type Condition = NonNullable<DataValidationRule['condition']>;

/** What a condition compares with, as text in a formula: a number, a day's serial, or a formula. */
export function operand(text: string, exporting: Exporting): string | undefined {
  const { value, formula } = typeIn(text, exporting.locale, exporting.book.modifiedAt);
  if (formula !== undefined) return excelFormula(formula, exporting);
  if (typeof value === 'number') return String(value);
  // Scripts write decimals with a point whatever the workbook's language, in which it means nothing then.
  return /^[+-]?\d+\.\d+$/.test(text) ? String(Number(text)) : undefined;
}

const days: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
};

/** The operands of a condition; undefined when one of them has no meaning in Excel. */
export function operands({ values = [] }: Condition, exporting: Exporting): readonly string[] | undefined {
  const found = values.map(({ relativeDate, userEnteredValue = '' }) =>
    relativeDate === undefined ? operand(userEnteredValue, exporting) : days[relativeDate],
  );
  return found.includes(undefined) ? undefined : (found as string[]);
}

const comparisons: Readonly<Record<string, string>> = {
  NUMBER_GREATER: '>',
  NUMBER_GREATER_THAN_EQ: '>=',
  NUMBER_LESS: '<',
  NUMBER_LESS_THAN_EQ: '<=',
  NUMBER_EQ: '=',
  NUMBER_NOT_EQ: '<>',
  DATE_EQ: '=',
  DATE_NOT_EQ: '<>',
  DATE_BEFORE: '<',
  DATE_AFTER: '>',
  DATE_ON_OR_BEFORE: '<=',
  DATE_ON_OR_AFTER: '>=',
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** A text that is looked for as it stands: `*`, `?` and `~` would be patterns. */
const literal = (text: string): string => quoted(text.replace(/[~*?]/g, '~$&'));

function textTest(type: string, text: string, cell: string): string | undefined {
  const shown = `${cell}&""`;
  switch (type) {
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${literal(text)},${cell}))`;
    case 'TEXT_NOT_CONTAINS':
      return `ISERROR(SEARCH(${literal(text)},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${text.length})=${quoted(text)}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${text.length})=${quoted(text)}`;
    case 'TEXT_EQ':
      return `${shown}=${quoted(text)}`;
    case 'TEXT_NOT_EQ':
      return `${shown}<>${quoted(text)}`;
    case 'TEXT_IS_EMAIL':
      return `AND(ISNUMBER(SEARCH("?*@?*.?*",${cell})),ISERROR(FIND(" ",${cell})))`;
    case 'TEXT_IS_URL':
      return `AND(ISNUMBER(SEARCH("?*.?*",${cell})),ISERROR(FIND(" ",${cell})))`;
    case 'BLANK':
      return `LEN(TRIM(${cell}))=0`;
    case 'NOT_BLANK':
      return `LEN(TRIM(${cell}))>0`;
    default:
      return undefined;
  }
}

/** A condition as a formula about a cell, the first of those it is for; undefined where Excel has none. */
export function conditionFormula(
  condition: Condition,
  cell: string,
  exporting: Exporting,
): string | undefined {
  const { type = '', values = [] } = condition;
  const first = values[0]?.userEnteredValue ?? '';
  if (type === 'CUSTOM_FORMULA') return first.startsWith('=') ? excelFormula(first, exporting) : undefined;
  const test = textTest(type, first, cell);
  if (test !== undefined) return test;
  const [a, b] = operands(condition, exporting) ?? [];
  const sign = comparisons[type];
  if (a !== undefined && sign !== undefined) return `AND(ISNUMBER(${cell}),${cell}${sign}${a})`;
  if (a === undefined || b === undefined) return undefined;
  if (/_NOT_BETWEEN$/.test(type)) return `AND(ISNUMBER(${cell}),OR(${cell}<${a},${cell}>${b}))`;
  return /_BETWEEN$/.test(type) ? `AND(ISNUMBER(${cell}),${cell}>=${a},${cell}<=${b})` : undefined;
}
