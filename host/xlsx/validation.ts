import type { DataValidation, DataValidationOperator } from '@cj-tech-master/excelts';
import type { Sheet } from '../sheets/model/workbook';
import type { DataValidationRule } from '../sheets/schema/message';
import { type Condition, conditionFormula, operands } from './condition-formula';
import { excelLimits } from './excel-limits';
import type { Exporting } from './exporting';
import { offeredRange } from './offered-range';
import { xmlText } from './xml-text';

const operators: Readonly<Record<string, DataValidationOperator>> = {
  GREATER: 'greaterThan',
  AFTER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS: 'lessThan',
  BEFORE: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
};

const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
/** The library wants the days of a rule as dates. */
const dayOf = (serial: string): Date => new Date(epoch + Math.round(Number(serial) * msPerDay));

type Judged = Pick<Extract<DataValidation, { formulae: unknown }>, 'type' | 'formulae' | 'operator'>;

/** A list in the rule itself, parted by commas; with a comma of its own, or too long, on the hidden tab. */
function listed(values: readonly string[], { lists }: Exporting): Judged {
  const inline = values.join(',');
  const fits =
    inline.length <= excelLimits.listLength && values.every((value) => !/[,"\n]|^\s|\s$|^$/.test(value));
  return { type: 'list', formulae: [fits ? `"${xmlText(inline)}"` : lists.place(values)] };
}

function compared(condition: Condition, exporting: Exporting): Judged | undefined {
  const [, kind, comparison = ''] = /^(NUMBER|DATE)_(.+)$/.exec(condition.type ?? '') ?? [];
  const operator = operators[comparison];
  const found = operands(condition, exporting);
  if (operator === undefined || found === undefined) return undefined;
  if (kind === 'NUMBER') return { type: 'decimal', operator, formulae: [...found] };
  const days = found.every((text) => Number.isFinite(Number(text)));
  return days ? { type: 'date', operator, formulae: found.map(dayOf) } : undefined;
}

function judged(condition: Condition, cell: string, own: Sheet, exporting: Exporting): Judged | undefined {
  const values = (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  switch (condition.type) {
    case 'ONE_OF_LIST':
      return listed(values, exporting);
    case 'BOOLEAN':
      return listed(values.length === 0 ? ['TRUE', 'FALSE'] : values, exporting);
    case 'ONE_OF_RANGE': {
      const range = offeredRange(values[0] ?? '', own, exporting);
      return range === undefined ? undefined : { type: 'list', formulae: [range] };
    }
    case 'DATE_IS_VALID':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [dayOf('1')] };
    default: {
      const comparison = compared(condition, exporting);
      if (comparison !== undefined) return comparison;
      const formula = conditionFormula(condition, cell, exporting);
      return formula === undefined ? undefined : { type: 'custom', formulae: [formula] };
    }
  }
}

/** A rule for cells of a sheet of which `cell` is the first; a strict one stops, another only warns. Undefined where Excel has none. */
export function excelValidation(
  { condition = {}, strict, inputMessage = '' }: DataValidationRule,
  cell: string,
  own: Sheet,
  exporting: Exporting,
): DataValidation | undefined {
  const rule = judged(condition, cell, own, exporting);
  if (rule === undefined) return undefined;
  const message = xmlText(inputMessage.slice(0, excelLimits.messageLength));
  return {
    ...rule,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict === true ? 'stop' : 'warning',
    ...(message === '' ? {} : { showInputMessage: true, prompt: message, error: message }),
  };
}
