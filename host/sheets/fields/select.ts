import { ApiError } from '../errors';
import { definitionOf } from '../schema/definition';
import type { Mask } from './parse-mask';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of an answer that a mask means; what is unset stays away (recorded: `{}` for no named ranges). */
export function select(value: unknown, mask: Mask): unknown {
  if (mask.all) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, mask));
  if (!isRecord(value)) return value;
  const chosen: Record<string, unknown> = {};
  for (const [name, part] of mask.fields) {
    if (value[name] !== undefined) chosen[name] = select(value[name], part);
  }
  return chosen;
}

function findUnknown(message: string, mask: Mask, path: string): string | undefined {
  const fields = definitionOf(message);
  for (const [name, part] of mask.fields) {
    const field = fields.get(name);
    const at = path === '' ? name : `${path}.${name}`;
    if (field === undefined) return at;
    if (field.kind === 'message') {
      const deeper = findUnknown(field.type, part, at);
      if (deeper !== undefined) return deeper;
    }
  }
  return undefined;
}

/** Refuses a mask of an answer that names a field which the message does not have. */
export function checkMask(message: string, mask: Mask): void {
  const unknown = findUnknown(message, mask, '');
  if (unknown === undefined) return;
  throw new ApiError('INVALID_ARGUMENT', 'Request contains an invalid argument.', [
    {
      field: unknown,
      description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`,
    },
  ]);
}

/** The first field that a request's own mask names and the message does not have. */
export const unknownField = (message: string, mask: Mask): string | undefined =>
  findUnknown(message, mask, '');
