import { invalid } from '../errors';

/** A value in the text form of Google's protocol buffers, which its refusal quotes. */
function protoText(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const values = items.map((item) => `${inner}values {\n${protoText(item, `${inner}  `)}${inner}}\n`);
    return `${indent}list_value {\n${values.join('')}${indent}}\n`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, item]) =>
        `${inner}fields {\n${inner}  key: ${JSON.stringify(key)}\n${inner}  value {\n${protoText(item, `${inner}    `)}${inner}  }\n${inner}}\n`,
    );
    return `${indent}struct_value {\n${fields.join('')}${indent}}\n`;
  }
  if (typeof value === 'string') return `${indent}string_value: ${JSON.stringify(value)}\n`;
  if (typeof value === 'number')
    return `${indent}number_value: ${Number.isInteger(value) ? value.toFixed(1) : value}\n`;
  if (typeof value === 'boolean') return `${indent}bool_value: ${value}\n`;
  return `${indent}null_value: NULL_VALUE\n`;
}

/** Refuses lists and objects where a cell's value should be. */
export function checkValues(lines: readonly (readonly unknown[])[]): void {
  lines.forEach((line, i) => {
    line.forEach((value, j) => {
      if (typeof value === 'object' && value !== null) {
        throw invalid(`Invalid values[${i}][${j}]: ${protoText(value, '')}`);
      }
    });
  });
}
