/** As many as the server takes at once. */
export const MOST_AT_ONCE = 200;

/** The keys in their order, in portions that the server takes. */
export const portionsOf = (keys: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(keys.length / MOST_AT_ONCE) }, (_, n) =>
    keys.slice(n * MOST_AT_ONCE, (n + 1) * MOST_AT_ONCE),
  );
