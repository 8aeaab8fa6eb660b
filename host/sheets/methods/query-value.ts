import { invalid } from '../errors';
import { valuesOf } from '../schema/definition';

/** A word of an enumeration from the query; undefined when it is not there. */
export function queryWord<T extends string>(
  query: URLSearchParams,
  name: string,
  enumeration: string,
): T | undefined {
  const value = query.get(name);
  if (value === null || value === '') return undefined;
  if (!valuesOf(enumeration).has(value)) {
    const field = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    throw invalid(
      `Invalid value at '${field}' (type.googleapis.com/google.apps.sheets.v4.${enumeration}), "${value}"`,
    );
  }
  return value as T;
}

/** A yes or no from the query; `False` and `True` are taken too (recorded). */
export function queryFlag(query: URLSearchParams, name: string): boolean {
  const value = query.get(name)?.toLowerCase();
  if (value === undefined || value === 'false' || value === '0' || value === '') return false;
  if (value === 'true' || value === '1') return true;
  const field = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  throw invalid(`Invalid value at '${field}' (TYPE_BOOL), "${query.get(name) ?? ''}"`);
}
