import type { FieldViolation } from '../errors';
import { ApiError } from '../errors';
import { definitionOf, type Field, valuesOf } from './definition';
import { readScalar } from './read-scalar';

/** What is wrong with a payload, gathered over the whole of it, as Google does. */
interface Reading {
  readonly violations: FieldViolation[];
}

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeName(field: Field): string {
  if (field.lists === 2) return 'type.googleapis.com/google.protobuf.ListValue';
  if (field.kind === 'message' || field.kind === 'enum') {
    const type = field.type === 'Request' ? 'BatchUpdateSpreadsheetRequest.Request' : field.type;
    return `type.googleapis.com/google.apps.sheets.v4.${type}`;
  }
  return `TYPE_${field.kind === 'mask' ? 'STRING' : field.kind.toUpperCase()}`;
}

function refuseValue(reading: Reading, path: string, field: Field, value: unknown): unknown {
  const description = `Invalid value at '${path}' (${typeName(field)}), ${JSON.stringify(value)}`;
  reading.violations.push({ field: path, description });
  return undefined;
}

function readOne(reading: Reading, path: string, field: Field, value: unknown): unknown {
  if (field.kind === 'message') {
    return isRecord(value)
      ? readFields(reading, path, field.type, value)
      : refuseValue(reading, path, field, value);
  }
  if (field.kind === 'any') return value;
  if (field.kind === 'map') return isRecord(value) ? value : refuseValue(reading, path, field, value);
  if (field.kind === 'enum') {
    return typeof value === 'string' && valuesOf(field.type).has(value)
      ? value
      : refuseValue(reading, path, field, value);
  }
  const scalar = readScalar(field.kind, value);
  return scalar ?? refuseValue(reading, path, field, value);
}

function readList(reading: Reading, path: string, field: Field, value: unknown, depth: number): unknown {
  if (depth === 0) return readOne(reading, path, field, value);
  if (!Array.isArray(value)) return refuseValue(reading, path, field, value);
  if (field.kind === 'any' && depth === 1) return value;
  const items: unknown[] = value;
  return items.map((item, i) => readList(reading, `${path}[${i}]`, field, item, depth - 1));
}

function readFields(
  reading: Reading,
  path: string,
  message: string,
  value: Record<string, unknown>,
): unknown {
  const fields = definitionOf(message);
  const read: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    const field = fields.get(name) ?? fields.get(camel(name));
    if (field === undefined) {
      const where = path === '' ? '' : ` at '${path}'`;
      const description = `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`;
      reading.violations.push(path === '' ? { description } : { field: path, description });
    } else if (given !== null) {
      const at = path === '' ? field.snake : `${path}.${field.snake}`;
      read[field.name] = readList(reading, at, field, given, field.lists);
    }
  }
  return read;
}

/**
 * Reads a JSON value as a message of the API: refuses unknown names and wrong kinds by name, in Google's
 * words, drops `null`s (unset, in Google's JSON), and accepts numbers written as text.
 * `root` is the name that Google gives the body in its errors: `data`, `spreadsheet`, or empty.
 */
export function readMessage<T>(message: string, value: unknown, root = ''): T {
  const reading: Reading = { violations: [] };
  const body = value ?? {};
  if (!isRecord(body)) {
    throw new ApiError('INVALID_ARGUMENT', 'Invalid JSON payload received. Root element must be a message.');
  }
  const read = readFields(reading, root, message, body);
  if (reading.violations.length > 0) {
    const text = reading.violations.map((violation) => violation.description).join('\n');
    throw new ApiError('INVALID_ARGUMENT', text, reading.violations);
  }
  return read as T;
}
