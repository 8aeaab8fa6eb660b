const largest = 2_147_483_647;

/** A positive 32-bit number made of a fresh id, as Google gives sheets and ranges; another one while `taken` says so. */
export function numericId(newId: () => string, taken: (id: number) => boolean): number {
  for (;;) {
    let hash = 0x811c9dc5;
    for (const letter of newId()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    const id = hash % largest;
    if (id !== 0 && !taken(id)) return id;
  }
}
