/** One thing that a person wants saved. Its id stays through every retry, so that the server does it once. */
export interface Intention {
  readonly requestId: string;
  /** The input as JSON text: other content is another intention. */
  readonly content: string;
}

/** The intention behind a press on Save: the one before when its content is the same, else a new one. `random` gives 16 characters or more of A–Z, a–z, 0–9 and hyphen. */
export const intend = (
  kept: Intention | undefined,
  content: string,
  commit: number,
  random: () => string,
): Intention => (kept?.content === content ? kept : { requestId: `${commit}.${random()}`, content });

const hex = (numbers: Iterable<number>): string =>
  Array.from(numbers, (n) => n.toString(16).padStart(2, '0')).join('');

/** 32 characters or more that no other press on Save has, from the best source that the browser offers. */
export const randomText = (source: Partial<Crypto> = globalThis.crypto): string => {
  if (source.randomUUID) return source.randomUUID();
  if (source.getRandomValues) return hex(source.getRandomValues(new Uint8Array(16)));
  return hex(Array.from({ length: 16 }, () => Math.floor(Math.random() * 256)));
};
