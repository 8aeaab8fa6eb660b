import { textOfFile } from '../../../src/sidebar/import/file-text';

const TEXT = 'Nama;Tempat Lahir\r\nNimah Aséh;Malang\r\n';
const wide = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : Buffer.from(bytes).swap16();
};
/** `é` is 0xE9 in the code page of Windows; what Node itself misreads there, the browser's test has. */
const oldWindows = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', wide(`\uFEFF${TEXT}`, true)],
    ['UTF-16 the other way round, with a mark', wide(`\uFEFF${TEXT}`, false)],
    ['UTF-16 without a mark', wide(TEXT, true)],
    ['the code page of old Windows programs', oldWindows(TEXT)],
  ])('is found in %s', (_, bytes) => expect(textOfFile(bytes)).toBe(TEXT));

  it('is found in files that are empty or hold one letter', () => {
    expect(textOfFile(new Uint8Array())).toBe('');
    expect(textOfFile(Buffer.from('a'))).toBe('a');
  });
});
