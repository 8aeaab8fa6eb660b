import { wordsIn } from '../../src/app/words';
import { FIELD_RULES } from '../../src/core/field-rules';
import type { RuleWords } from '../../src/core/rule';
import { WORKBOOK_RULES } from '../../src/core/workbook-rules';
import { allDigests, allOperations, allRules } from '../../src/app/registry';
import * as en from '../../src/i18n/en';
import * as id from '../../src/i18n/id';

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Every text of a nested object of texts, by its path. */
const textsOf = (words: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, inner]) =>
        textsOf(inner, path === '' ? key : `${path}.${key}`),
      );

/** What each rule says, wherever it is declared. */
const ruleWords = [
  ...Object.entries<RuleWords>(FIELD_RULES),
  ...Object.entries<RuleWords>(WORKBOOK_RULES),
  ...allRules.map((rule) => [rule.code, rule] as const),
].map(([code, { text, why, mend }]) => [code, { text, why, mend }] as const);

/** The English texts that stand in the declarations, in the shape of the catalogue. */
const declared = {
  rules: Object.fromEntries(ruleWords),
  refusals: Object.fromEntries(
    allOperations.flatMap(({ name, refusals }) =>
      Object.keys(refusals).length === 0 ? [] : [[name, refusals] as const],
    ),
  ),
  digests: Object.fromEntries(allDigests.map(({ key, title, texts }) => [key, { title, texts }])),
};

const pairs = [
  ['rules', declared.rules, id.rules],
  ['refusals', declared.refusals, id.refusals],
  ['digests', declared.digests, id.digests],
  ['app', en.app, id.app],
  ['views', en.views, id.views],
] as const;

describe.each(pairs)('the Indonesian texts of %s', (_, english, indonesian) => {
  const inEnglish = new Map(textsOf(english));
  const inIndonesian = new Map(textsOf(indonesian));

  it('say as much as the English ones', () => {
    expect([...inIndonesian.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  it('name the same values as the English ones', () => {
    const differing = [...inEnglish].flatMap(([path, text]) => {
      const [here, there] = [placeholders(text), placeholders(inIndonesian.get(path) ?? '')];
      return here.join() === there.join() ? [] : [`${path}: ${here.join(' ')} / ${there.join(' ')}`];
    });
    expect(differing).toEqual([]);
  });

  it('are words of their own: nothing of two words or more was left in the other language', () => {
    const wordCount = (text: string) =>
      text.replace(/\{\w+\}|JP|JKK|JKM/g, '').match(/\p{L}{3,}/gu)?.length ?? 0;
    const same = [...inEnglish].filter(([path, text]) => inIndonesian.get(path) === text);
    expect(same.filter(([, text]) => wordCount(text) > 1)).toEqual([]);
  });

  it('are, like the English ones, never empty', () => {
    for (const [path, text] of [...inEnglish, ...inIndonesian])
      expect([path, text.trim()]).not.toEqual([path, '']);
  });

  it('have no brace that is not a value’s', () => {
    for (const [, text] of [...inEnglish, ...inIndonesian])
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });
});

describe('a rule that stands in several places', () => {
  it('says the same in all of them, for it has one set of words in each language', () => {
    const said = new Map(ruleWords);
    for (const [code, words] of ruleWords) expect([code, words]).toEqual([code, said.get(code)]);
  });
});

describe('numbers in a text', () => {
  it('have a decimal comma in Indonesian and a point in English; what somebody typed stays as it is', () => {
    const say = (language: 'id' | 'en') =>
      wordsIn(language).rule('R58', { participant: '1.5', best: 79.17, threshold: 80 });
    expect(say('id')).toContain('79,17 %');
    expect(say('id')).toContain('1.5');
    expect(say('en')).toContain('79.17 %');
  });
});
