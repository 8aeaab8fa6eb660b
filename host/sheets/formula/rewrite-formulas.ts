import { patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell } from '../draft/draft';
import type { Sheet } from '../model/workbook';
import type { ConditionalFormatRule, DataValidationRule } from '../schema/message';

/** Gives a formula's new text; `home` is the sheet that it stands on, undefined for a rule shared by sheets. */
export type Rewrite = (formula: string, home: Sheet | undefined) => string;

type Values = NonNullable<NonNullable<DataValidationRule['condition']>['values']>;

const isFormula = (text: string | undefined): text is string => text?.startsWith('=') === true;

/** The values with their formulas rewritten; the same list when none changes. */
function rewriteValues(values: Values, rewrite: Rewrite, home: Sheet | undefined): Values {
  const rewritten = values.map((value) => {
    if (!isFormula(value.userEnteredValue)) return value;
    const userEnteredValue = rewrite(value.userEnteredValue, home);
    return userEnteredValue === value.userEnteredValue ? value : { ...value, userEnteredValue };
  });
  return rewritten.some((value, i) => value !== values[i]) ? rewritten : values;
}

function rewriteRule(rule: DataValidationRule, rewrite: Rewrite): DataValidationRule {
  const values = rule.condition?.values ?? [];
  const rewritten = rewriteValues(values, rewrite, undefined);
  return rewritten === values ? rule : { ...rule, condition: { ...rule.condition, values: rewritten } };
}

function rewriteFormat(rule: ConditionalFormatRule, rewrite: Rewrite, home: Sheet): ConditionalFormatRule {
  const condition = rule.booleanRule?.condition;
  const values = condition?.values ?? [];
  const rewritten = rewriteValues(values, rewrite, home);
  if (rewritten === values) return rule;
  return { ...rule, booleanRule: { ...rule.booleanRule, condition: { ...condition, values: rewritten } } };
}

function rewriteCells(draft: Draft, sheet: Sheet, rewrite: Rewrite): void {
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell?.formula === undefined) return;
      const formula = rewrite(cell.formula, sheet);
      if (formula === cell.formula) return;
      const edited = editSheet(draft, sheet.properties.sheetId);
      putCell(editRow(draft, edited, r), c, patchCell(cell, { formula }));
    });
  });
}

const differs = <T>(after: readonly T[], before: readonly T[]): boolean =>
  after.some((item, i) => item !== before[i]);

/** Rewrites every formula of a workbook: in cells, validation rules and conditional formats. */
export function rewriteFormulas(draft: Draft, rewrite: Rewrite): void {
  const rules = draft.book.rules.map((rule) => rewriteRule(rule, rewrite));
  if (differs(rules, draft.book.rules)) draft.book.rules = rules;
  for (const sheet of draft.book.sheets) {
    const formats = sheet.conditionalFormats.map((rule) => rewriteFormat(rule, rewrite, sheet));
    if (differs(formats, sheet.conditionalFormats)) {
      editSheet(draft, sheet.properties.sheetId).conditionalFormats = formats;
    }
    if (sheet.formulas) rewriteCells(draft, sheet, rewrite);
  }
}
