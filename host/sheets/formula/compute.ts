import type { CellValue } from '../model/workbook';

type Operand = number | undefined;

interface Reader {
  readonly text: string;
  at: number;
  divided: boolean;
}

function skip(reader: Reader): string {
  while (reader.text[reader.at] === ' ') reader.at += 1;
  return reader.text[reader.at] ?? '';
}

function atom(reader: Reader): Operand {
  const letter = skip(reader);
  if (letter === '-' || letter === '+') {
    reader.at += 1;
    const value = atom(reader);
    return value === undefined ? undefined : letter === '-' ? -value : value;
  }
  if (letter === '(') {
    reader.at += 1;
    const value = sum(reader);
    if (skip(reader) !== ')') return undefined;
    reader.at += 1;
    return value;
  }
  const digits = /^(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/.exec(reader.text.slice(reader.at));
  if (digits === null) return undefined;
  reader.at += digits[0].length;
  return Number(digits[0]);
}

function percent(reader: Reader): Operand {
  let value = atom(reader);
  while (value !== undefined && skip(reader) === '%') {
    reader.at += 1;
    value /= 100;
  }
  return value;
}

function chain(
  reader: Reader,
  operators: string,
  next: (reader: Reader) => Operand,
  apply: (a: number, b: number, operator: string) => number,
): Operand {
  let value = next(reader);
  for (
    let letter = skip(reader);
    value !== undefined && letter !== '' && operators.includes(letter);
    letter = skip(reader)
  ) {
    reader.at += 1;
    const other = next(reader);
    value = other === undefined ? undefined : apply(value, other, letter);
  }
  return value;
}

const power = (reader: Reader): Operand => chain(reader, '^', percent, (a, b) => a ** b);

const product = (reader: Reader): Operand =>
  chain(reader, '*/', power, (a, b, operator) => {
    if (operator === '*') return a * b;
    if (b === 0) reader.divided = true;
    return a / b;
  });

const sum = (reader: Reader): Operand =>
  chain(reader, '+-', product, (a, b, operator) => (operator === '+' ? a + b : a - b));

/**
 * The value of a formula that is plain arithmetic on written numbers (`=4/2`); undefined for every other,
 * whose value the page's engine computes and stores with `setComputedValues`.
 */
export function computeFormula(formula: string): CellValue | undefined {
  const reader: Reader = { text: formula.slice(1), at: 0, divided: false };
  const value = sum(reader);
  if (value === undefined || skip(reader) !== '') return undefined;
  if (reader.divided)
    return { type: 'DIVIDE_BY_ZERO', message: 'Function DIVIDE parameter 2 cannot be zero.' };
  return Number.isFinite(value) ? value : { type: 'NUM' };
}
