/** Octets that a line of RFC 5545 may have, without its end. */
const MOST_OCTETS = 75;
/** What has no place in a text of the format; a tab has. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Octets of a character in UTF-8, counted by hand: Apps Script has no TextEncoder. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** A text as the value of a property: what would end it is escaped. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** One property as a line; a long one goes on in lines that begin with a blank, and no character is torn apart. */
export const contentLine = (name: string, value: string): string => {
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      line += '\r\n ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${line}\r\n`;
};
