/**
 * What `google.script.run` may carry: numbers, texts, truth values, null, and plain objects and arrays of them
 * (https://developers.google.com/apps-script/guides/html/reference/run). Gives JSON text.
 * @throws {TypeError} with Google's text, naming the first property that may not be carried.
 */
export function cargoOf(parameters: readonly unknown[]): string {
  parameters.forEach((value, index) => {
    check(value, String(index), []);
  });
  return JSON.stringify(parameters.map((value) => (value === undefined ? null : value)));
}

function check(value: unknown, property: string, parents: readonly object[]): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return;
    case 'number':
      if (Number.isFinite(value)) return;
      break;
    case 'object':
      if (value === null) return;
      if (isPlain(value) && !parents.includes(value)) {
        for (const [key, inner] of Object.entries(value)) check(inner, key, [...parents, value]);
        return;
      }
      break;
    default:
  }
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** An array or an object of no class: dates, maps, DOM nodes and errors are not. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
