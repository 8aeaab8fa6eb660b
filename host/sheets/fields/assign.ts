import { invalid } from '../errors';
import { type Mask, parseMask } from './parse-mask';
import { unknownField } from './select';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the mask of an update request; refuses none, and fields that the message does not have. */
export function requestMask(message: string, fields: string | undefined): Mask {
  if (fields === undefined || fields.trim() === '') {
    throw invalid(`At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`);
  }
  const mask = parseMask(fields);
  const unknown = unknownField(message, mask);
  if (unknown !== undefined) throw invalid(`Invalid field: ${unknown}`);
  return mask;
}

/**
 * The old message with the fields of the mask taken from the new one. A field that the mask means and the
 * new message leaves open is cleared.
 */
export function assign<T extends object>(
  old: T | undefined,
  given: T | undefined,
  mask: Mask,
): T | undefined {
  if (mask.all) return given;
  const result: Record<string, unknown> = { ...old };
  const source: Record<string, unknown> = { ...given };
  for (const [name, part] of mask.fields) {
    const before = result[name];
    const after = source[name];
    const next =
      part.all || (before !== undefined && !isRecord(before)) || (after !== undefined && !isRecord(after))
        ? after
        : assign(before, after, part);
    if (next === undefined) Reflect.deleteProperty(result, name);
    else result[name] = next;
  }
  return Object.keys(result).length === 0 ? undefined : (result as T);
}
