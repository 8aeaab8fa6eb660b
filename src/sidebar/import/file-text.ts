/** A text in UTF-16 without a mark has a zero for every Latin letter's other half. */
const isWide = (bytes: Uint8Array, parity: number): boolean => {
  const head = bytes.subarray(0, 200);
  const zeros = head.filter((byte, n) => n % 2 === parity && byte === 0).length;
  return head.length >= 4 && zeros > head.length / 5;
};

const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || isWide(bytes, 1)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || isWide(bytes, 0)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
};

/** The text of a file as offices export it: UTF-8 or UTF-16 with or without a mark, or the code page of old Windows programs. */
export const textOfFile = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);
