import fc from 'fast-check';
import { parse, unparse } from 'papaparse';
import { readCells } from '../../../src/sidebar/import/read-cells';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    'Siti "Ti" Aminah',
    'Jl. Kawi; No. 3',
    'a,b',
    'baris\r\nlain',
    "'3507",
    '\t',
    '|',
    '"',
    '""',
  ),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
/** A first line that has more of the separator than of any other, as a header has. */
const header = (width: number) => Array.from({ length: width }, (_, n) => `Kolom ${n + 1}`);

describe('a separated text', () => {
  it.each([';', ',', '\t'])('written with %j comes back as it was', (delimiter) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\r\n', '\n'), fc.boolean(), (rows, newline, isMarked) => {
        const whole = [header(rows[0]?.length ?? 0), ...rows];
        const text = unparse(whole, { delimiter, newline });
        expect(readCells(`${isMarked ? '\uFEFF' : ''}${text}`)).toEqual(whole);
      }),
    );
  });

  it.each([';', ',', '\t'])('without odd quotes reads (%j) as Papa Parse reads it', (delimiter) => {
    const alphabet = fc.constantFrom('a', 'é', ' ', delimiter, '\n', '3', '.');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, minLength: 1, maxLength: 60 }), (text) => {
        const whole = `x${delimiter}y\n${text}`;
        const { data } = parse<string[]>(whole, { delimiter });
        const withoutEnd = whole.endsWith('\n') ? data.slice(0, -1) : data;
        expect(readCells(whole)).toEqual(withoutEnd);
      }),
    );
  });

  it('is separated as its first line says, or as the line above it tells', () => {
    expect(readCells('Nama;NIK, lengkap;Alamat\nSiti;1;a,b,c')).toEqual([
      ['Nama', 'NIK, lengkap', 'Alamat'],
      ['Siti', '1', 'a,b,c'],
    ]);
    expect(readCells('"a,b,c,d";x\n1;2')).toEqual([
      ['a,b,c,d', 'x'],
      ['1', '2'],
    ]);
    expect(readCells('sep=,\r\na;b,c\r\n1;2,3')).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
  });

  it('that is broken is read all the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\r', '\n', 'a', ' ') }), (text) => {
        const records = readCells(text);
        expect(records.length).toBeGreaterThan(0);
        // Nothing but signs that mean something is lost.
        const letters = (some: string) => some.replace(/[^a ]/g, '');
        expect(letters(records.flat().join(''))).toBe(letters(text));
      }),
    );
  });
});
