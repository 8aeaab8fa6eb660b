import fc from 'fast-check';
import { excelTitles } from '../../../host/xlsx/sheet-titles';

const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }),
  fc.string({ minLength: 28, maxLength: 40, unit: fc.constantFrom('a', 'A', "'", '/', '😀') }),
  fc.constantFrom('History', "'", '[', 'Peserta', 'peserta'),
);

describe('Titles of tabs in Excel', () => {
  it.each([
    [
      ['Peserta', 'Sesi'],
      ['Peserta', 'Sesi'],
    ],
    [
      ['Mulai/Selesai?', 'a:b*c[d]\\'],
      ['Mulai-Selesai-', 'a-b-c-d--'],
    ],
    [["'dalam kutip'"], ['’dalam kutip’']],
    [['History'], ['History-']],
    [
      ['a/b', 'a-b'],
      ['a-b (2)', 'a-b'],
    ],
    [['x'.repeat(31)], ['x'.repeat(31)]],
    [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
  ])('of %j are %j', (titles, expected) => {
    expect(excelTitles(titles)).toEqual(expected);
  });

  it('are what Excel takes, all different, and as they were where they could be', () => {
    fc.assert(
      fc.property(fc.uniqueArray(title, { selector: (text) => text.toLowerCase() }), (titles) => {
        const found = excelTitles(titles);
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of found) {
          expect(name).toMatch(/^(?!')[^\\/?*:[\]\p{Cc}]{1,31}(?<!')$/u);
          expect(name.length).toBeLessThanOrEqual(31);
        }
        titles.forEach((text, index) => {
          if (/^[a-z]{1,31}$/i.test(text) && text !== 'History') expect(found[index]).toBe(text);
        });
      }),
    );
  });
});
