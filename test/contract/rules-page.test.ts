import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_RULES } from '../../src/core/field-rules';
import { WORKBOOK_RULES } from '../../src/core/workbook-rules';
import { allRules } from '../../src/app/registry';
import { wordsIn } from '../../src/app/words';
import { LANGUAGES } from '../../src/i18n/speak';

const page = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');
const codes = [
  ...new Set([
    ...Object.keys(FIELD_RULES),
    ...Object.keys(WORKBOOK_RULES),
    ...allRules.map(({ code }) => code),
  ]),
];
const headings = [...page.matchAll(/^## (\S+)$/gm)].map(([, code]) => code);

describe('the page of the rules', () => {
  it('has every rule there is, and no other', () => {
    expect([...headings].sort()).toEqual([...codes].sort());
  });

  it('says of each in both languages what it says, why it matters, and how it is mended', () => {
    for (const code of codes)
      for (const language of LANGUAGES) {
        const words = wordsIn(language);
        for (const text of [words.rule(code), ...Object.values(words.advice(code))])
          expect([code, page.includes(text)]).toEqual([code, true]);
      }
  });
});

describe('the advice of a rule', () => {
  it.each(codes)('%s is one sentence each, the same for every row', (code) => {
    for (const language of LANGUAGES) {
      const { why, mend } = wordsIn(language).advice(code);
      for (const text of [why, mend]) {
        expect(text).toMatch(/^\p{Lu}.{20,220}[.]$/u);
        expect(text).not.toMatch(/[{}]/);
        expect(text).not.toMatch(/[^\d.][.] \p{Lu}/u);
      }
    }
  });
});
