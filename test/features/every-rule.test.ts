import { findProblems } from '../../src/core/check';
import { FIELD_RULES } from '../../src/core/field-rules';
import { allRules } from '../../src/app/registry';
import { wordsIn } from '../../src/app/words';
import { LANGUAGES } from '../../src/i18n/speak';
import { bookOf, withCells } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { attendanceExamples, earlyExamples } from './rule-examples/attendance';
import { certificateExamples } from './rule-examples/certificates';
import { staffExamples } from './rule-examples/staff';
import { dayExamples } from './rule-examples/days';
import { enrolmentExamples } from './rule-examples/enrolments';
import type { RuleExample, Workbook } from './rule-examples/example';
import { followUpExamples } from './rule-examples/follow-ups';
import { fieldExamples } from './rule-examples/fields';
import { identityExamples } from './rule-examples/identities';
import { meetingExamples } from './rule-examples/meetings';
import { rateExamples } from './rule-examples/rates';
import { clashExamples, sessionExamples } from './rule-examples/sessions';

const examples: readonly RuleExample[] = [
  ...fieldExamples,
  ...staffExamples,
  ...dayExamples,
  ...enrolmentExamples,
  ...sessionExamples,
  ...clashExamples,
  ...attendanceExamples,
  ...earlyExamples,
  ...identityExamples,
  ...rateExamples,
  ...meetingExamples,
  ...certificateExamples,
  ...followUpExamples,
];

const problemsIn = ({ rows = {}, cells = {} }: Workbook, now = '2027-06-30T12:00:00') =>
  findProblems(allRules, withCells(bookOf(rows), cells), contextOf({ now }));

describe('the examples', () => {
  it.each(allRules.map(({ code, on }) => [code, on.key] as const))(
    'have one for %s on the tab %s',
    (code, tab) =>
      expect(examples.filter((example) => example.code === code && example.tab === tab)).not.toEqual([]),
  );

  it.each(Object.keys(FIELD_RULES))('have one for %s, which comes with the kinds', (code) =>
    expect(fieldExamples.filter((example) => example.code === code)).not.toEqual([]),
  );

  it('have none for a rule that there is not', () => {
    const known = new Set<string>([...Object.keys(FIELD_RULES), ...allRules.map(({ code }) => code)]);
    expect(examples.filter(({ code }) => !known.has(code))).toEqual([]);
  });
});

describe.each(
  examples.map((example, n) => [`${n + 1}: ${example.code} on ${example.tab}`, example] as const),
)('example %s', (_, { code, tab, now, wrong, right, found }) => {
  const hits = (workbook: Workbook) =>
    problemsIn(workbook, now).filter((problem) => problem.rule === code && problem.tab === tab);

  it('finds the wrong one where it is, and weighs it', () => {
    const last = hits(wrong).slice(-1);
    expect(last).toEqual([
      expect.objectContaining({
        id: found.id,
        column: found.column,
        severity: found.severity,
        params: expect.objectContaining(found.params ?? {}),
      }),
    ]);
  });

  it('finds nothing in the right one', () => {
    expect(hits(right)).toEqual([]);
  });

  it('says it in both languages with every value filled in', () => {
    for (const language of LANGUAGES)
      for (const problem of hits(wrong)) {
        const text = wordsIn(language).rule(code, problem.params);
        expect(text).not.toMatch(/[{}]|undefined|^[GRS]\d\d$/);
      }
  });
});

describe('a wrong example', () => {
  it.each(
    examples
      .filter(({ code }) => !['R42', 'R43', 'R69', 'R71', 'R72', 'R75'].includes(code))
      .map((example) => [example.code, example] as const),
  )('of %s breaks its rule once', (code, { wrong, now }) =>
    expect(problemsIn(wrong, now).filter(({ rule }) => rule === code)).toHaveLength(1),
  );
});
