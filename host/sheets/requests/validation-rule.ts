import { invalid } from '../errors';
import type { DataValidationRule } from '../schema/message';

/** How many values each kind of condition takes in a validation rule (documented: ConditionType). */
const valueCounts: Readonly<Record<string, readonly [number, number]>> = {
  NUMBER_GREATER: [1, 1],
  NUMBER_GREATER_THAN_EQ: [1, 1],
  NUMBER_LESS: [1, 1],
  NUMBER_LESS_THAN_EQ: [1, 1],
  NUMBER_EQ: [1, 1],
  NUMBER_NOT_EQ: [1, 1],
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  TEXT_CONTAINS: [1, 1],
  TEXT_NOT_CONTAINS: [1, 1],
  TEXT_EQ: [1, 1],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  DATE_EQ: [1, 1],
  DATE_BEFORE: [1, 1],
  DATE_AFTER: [1, 1],
  DATE_ON_OR_BEFORE: [1, 1],
  DATE_ON_OR_AFTER: [1, 1],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  DATE_IS_VALID: [0, 0],
  ONE_OF_RANGE: [1, 1],
  ONE_OF_LIST: [1, Infinity],
  CUSTOM_FORMULA: [1, 1],
  BOOLEAN: [0, 2],
};

/** The rule as it is kept: false flags left out. Refuses a kind that validation does not know, and a wrong number of values. */
export function storedRule(rule: DataValidationRule): DataValidationRule {
  const { condition, inputMessage, strict, showCustomUi } = rule;
  const type = condition?.type;
  if (condition === undefined || type === undefined) throw invalid('condition.type is required.');
  const counts = valueCounts[type];
  if (counts === undefined) throw invalid(`ConditionType '${type}' is not supported in data validation.`);
  const given = condition.values?.length ?? 0;
  if (given < counts[0] || given > counts[1]) {
    throw invalid(
      `ConditionType '${type}' requires ${counts[0] === counts[1] ? 'exactly' : 'at least'} ${counts[0]} values, but ${given} were supplied.`,
    );
  }
  return {
    condition,
    ...(inputMessage === undefined ? {} : { inputMessage }),
    ...(strict === true ? { strict } : {}),
    ...(showCustomUi === true ? { showCustomUi } : {}),
  };
}
