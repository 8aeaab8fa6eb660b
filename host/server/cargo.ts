/** Why `google.script.run` refuses a parameter; Google's text (recorded in public reports). */
function refusal(place: string | number): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${place}`);
}

function check(value: unknown, place: string | number): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object' || value instanceof Date) throw refusal(place);
  for (const [key, item] of Object.entries(value)) check(item, key);
}

/** Throws when the parameters hold what a browser cannot hand to the script: a Date, a function, NaN. */
export function checkParameters(parameters: readonly unknown[]): void {
  parameters.forEach(check);
}
