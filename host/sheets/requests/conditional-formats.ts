import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import { storedFormat } from '../format/stored-format';
import type { Sheet } from '../model/workbook';
import { rangeOf } from '../range/area';
import { checkedArea } from '../range/checked-area';
import { printRange } from '../range/print-ranges';
import type { ConditionalFormatRule, Requests } from '../schema/message';

const print = (rule: ConditionalFormatRule): ConditionalFormatRule => ({
  ...rule,
  ranges: (rule.ranges ?? []).map(printRange),
});

/** The rule as it is kept, its ranges bounded by the sheet; refuses one without a range, a condition, or on two sheets. */
function stored(
  draft: Draft,
  rule: ConditionalFormatRule | undefined,
): { rule: ConditionalFormatRule; sheetId: number } {
  const ranges = rule?.ranges ?? [];
  if (rule === undefined || ranges.length === 0)
    throw invalid('rule.ranges must contain at least one range.');
  const sheetId = ranges[0]?.sheetId ?? 0;
  if (ranges.some((range) => (range.sheetId ?? 0) !== sheetId))
    throw invalid('All ranges must be on the same sheet.');
  if ((rule.booleanRule === undefined) === (rule.gradientRule === undefined)) {
    throw invalid('Must specify exactly one of booleanRule and gradientRule.');
  }
  if (rule.booleanRule !== undefined && rule.booleanRule.condition?.type === undefined) {
    throw invalid('booleanRule.condition.type is required.');
  }
  const sheet = sheetIn(draft, sheetId);
  const bounded = ranges.map((range) => ({ sheetId, ...rangeOf(checkedArea(sheet, range)) }));
  const format = rule.booleanRule?.format;
  const booleanRule = format && { ...rule.booleanRule, format: storedFormat(format) };
  return {
    sheetId,
    rule: { ...rule, ranges: bounded, ...(booleanRule === undefined ? {} : { booleanRule }) },
  };
}

function checkIndex(sheet: Sheet, index: number, limit: number): void {
  if (index < 0 || index >= limit) {
    throw invalid(`No conditional format on sheet: ${sheet.properties.sheetId ?? 0} at index: ${index}`);
  }
}

/** Adds a rule at an index, the first when none is given; those after it move on. */
export function addConditionalFormatRule(
  draft: Draft,
  request: NonNullable<Requests['addConditionalFormatRule']>,
): undefined {
  const { rule, sheetId } = stored(draft, request.rule);
  const sheet = editSheet(draft, sheetId);
  const index = request.index ?? 0;
  checkIndex(sheet, index, sheet.conditionalFormats.length + 1);
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(index, 0, rule);
}

/** Replaces a rule, or moves it to another index. */
export function updateConditionalFormatRule(
  draft: Draft,
  request: NonNullable<Requests['updateConditionalFormatRule']>,
): object {
  const { index: oldIndex = 0, newIndex } = request;
  const replacement = request.rule === undefined ? undefined : stored(draft, request.rule);
  const sheet = editSheet(draft, replacement?.sheetId ?? request.sheetId);
  const { length } = sheet.conditionalFormats;
  checkIndex(sheet, oldIndex, length);
  const oldRule = sheet.conditionalFormats[oldIndex] ?? {};
  if (replacement !== undefined) {
    sheet.conditionalFormats = sheet.conditionalFormats.with(oldIndex, replacement.rule);
    return { newRule: print(replacement.rule), newIndex: oldIndex, oldRule: print(oldRule) };
  }
  if (newIndex === undefined) throw invalid('Must specify a rule or a new index.');
  checkIndex(sheet, newIndex, length);
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(oldIndex, 1).toSpliced(newIndex, 0, oldRule);
  return { newRule: print(oldRule), newIndex, oldIndex };
}

/** Deletes a rule; those after it move up. */
export function deleteConditionalFormatRule(
  draft: Draft,
  request: NonNullable<Requests['deleteConditionalFormatRule']>,
): object {
  const sheet = editSheet(draft, request.sheetId);
  const index = request.index ?? 0;
  checkIndex(sheet, index, sheet.conditionalFormats.length);
  const rule = sheet.conditionalFormats[index] ?? {};
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(index, 1);
  return { rule: print(rule) };
}
