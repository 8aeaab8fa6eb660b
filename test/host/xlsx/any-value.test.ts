import fc from 'fast-check';
import { newWorkbook } from '../../../host/sheets/model/new-workbook';
import type { Workbook } from '../../../host/sheets/model/workbook';
import { readBack } from './read-back';

const limit = 32_767;

/** A workbook with these values below one another. */
function bookOf(values: readonly (string | number | boolean)[]): Workbook {
  const book = newWorkbook({ spreadsheetId: 'book', owner: 'a@example.org', at: 0 });
  const rows = values.map((value) => [{ value }]);
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows })) };
}

const spiky = fc.string({
  minLength: 1,
  unit: fc.constantFrom(
    ...['=', '+', '-', '@', "'", '"', '<', '&', ']]>', ' ', '\t', '\n', '\r', '\0', '\x07', '\x1b', '\x7f'],
    ...[
      '\u00a0',
      '\u2028',
      '\ufffe',
      '\uffff',
      '\ud83d',
      '\ude00',
      '😀',
      '👩‍🏭',
      '_x0041_',
      '_x',
      '_',
      '0',
      '9',
      '#N/A',
    ],
  ),
});
const text = fc.oneof(
  spiky,
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({ minLength: 8, maxLength: 18, unit: fc.constantFrom('0', '1', '2', '3', '5', '8', '9') }),
  fc.constantFrom('TRUE', '1/2/2027', '08.30', '10%', '1e5', '#REF!', '=HYPERLINK("x")'),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
/** Excel has one zero. */
const sameZero = (value: unknown) => (value === 0 ? 0 : value);

describe('Any value of a cell', () => {
  it('comes back from the file as the same kind, with every character and digit', async () => {
    const values = fc.array(fc.oneof(text, text, number, fc.boolean()), { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(values, async (all) => {
        const { sheets, exported } = await readBack(bookOf(all));
        const read = all.map((_, row) => sheets[0]?.cells[`${row},0`]);
        expect(read.map((cell) => cell?.value)).toEqual(all.map(sameZero));
        expect(read.filter((cell) => cell?.error === true || cell?.formula !== undefined)).toEqual([]);
        expect(exported.cutTexts).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  it('of more than 32,767 characters keeps the first of them, and no half of an emoji', async () => {
    const longer = fc.record({
      before: fc.integer({ min: limit - 3, max: limit + 2 }),
      after: fc.constantFrom('', '😀', 'xy'),
    });
    await fc.assert(
      fc.asyncProperty(longer, async ({ before, after }) => {
        const whole = 'a'.repeat(before) + after;
        const { sheets, exported } = await readBack(bookOf([whole]));
        const read = sheets[0]?.cells['0,0']?.value;
        const value = typeof read === 'string' ? read : '';
        expect(value.length <= limit && !/\p{Surrogate}/u.test(value)).toBe(true);
        const cut = whole.length > limit;
        expect(exported.cutTexts).toEqual(cut ? ['Sheet1!A1'] : []);
        expect(whole.startsWith(cut ? value.slice(0, -1) : value)).toBe(true);
        expect(value.length).toBeGreaterThanOrEqual(Math.min(whole.length, limit - 1));
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});
