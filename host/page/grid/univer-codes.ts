import type {
  BooleanNumber,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationType,
} from '@univerjs/core';

/** Restates a member of one of Univer's enums, so that what is pure here runs without loading Univer. */
const member = <T>(value: unknown) => value as T;

export const cellType = {
  text: member<CellValueType.STRING>(1),
  number: member<CellValueType.NUMBER>(2),
  truth: member<CellValueType.BOOLEAN>(3),
};

export const ruleType = {
  list: member<DataValidationType.LIST>('list'),
  checkbox: member<DataValidationType.CHECKBOX>('checkbox'),
};

/** Marks an entry that breaks the rule, but lets it stand. */
export const warnOnly = member<DataValidationErrorStyle.WARNING>(2);

export function yesNo(value: boolean): BooleanNumber {
  return member<BooleanNumber>(value ? 1 : 0);
}
