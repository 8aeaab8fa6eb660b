const int32 = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) <= 2_147_483_648
    ? number
    : undefined;
};

const double = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const bool = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
};

/** A scalar of Google's JSON, or undefined when the value is of another kind. Numbers may be written as text. */
export function readScalar(kind: string, value: unknown): string | number | boolean | undefined {
  switch (kind) {
    case 'string':
    case 'mask':
      return typeof value === 'string' ? value : undefined;
    case 'int32':
      return int32(value);
    case 'bool':
      return bool(value);
    default:
      return double(value);
  }
}
