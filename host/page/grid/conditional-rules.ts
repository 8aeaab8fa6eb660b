import type { ApiConditionalFormat, ApiSheet } from '../api/types';
import type { IRange } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { univerStyle } from './cell-style';
import { engineFormula } from './formula-grammar';
import { toRange } from './grid-range';

const texts: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_NOT_CONTAINS: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  TEXT_EQ: 'equal',
  BLANK: 'containsBlanks',
  NOT_BLANK: 'notContainsBlanks',
};
const numbers: Readonly<Record<string, string>> = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

/** A sheet's conditional formats as Univer rules; what has no counterpart (gradients, dates) is not painted. */
export function conditionalRules(sheet: ApiSheet, locale: string): IConditionFormattingRule[] {
  const rows = sheet.properties?.gridProperties?.rowCount ?? 1000;
  const columns = sheet.properties?.gridProperties?.columnCount ?? 26;
  return (sheet.conditionalFormats ?? []).flatMap((format, index) => {
    const test = condition(format, locale);
    if (!test) return [];
    const ranges: IRange[] = (format.ranges ?? []).map((range) => toRange(range, rows, columns));
    const style = univerStyle(format.booleanRule?.format ?? {}) ?? {};
    const rule = { type: 'highlightCell', style, ...test };
    const cfId = `cf-${sheet.properties?.sheetId ?? 0}-${index}`;
    return [{ cfId, ranges, stopIfTrue: false, rule: rule as unknown as IConditionFormattingRule['rule'] }];
  });
}

function condition(format: ApiConditionalFormat, locale: string) {
  const type = format.booleanRule?.condition?.type ?? '';
  const values = (format.booleanRule?.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  const first = values[0] ?? '';
  if (type === 'CUSTOM_FORMULA') return { subType: 'formula', value: engineFormula(first, locale) };
  const text = texts[type];
  if (text !== undefined) return { subType: 'text', operator: text, value: first };
  const operator = numbers[type];
  if (operator === undefined) return undefined;
  const parsed = values.map((value) => Number(value.replace(',', '.')));
  return { subType: 'number', operator, value: parsed.length > 1 ? parsed.slice(0, 2) : (parsed[0] ?? 0) };
}
