import fc from 'fast-check';
import * as z from 'zod/mini';
import { runImport, stageImport } from '../../../src/features/imports/commands';
import { FIELDS, isField } from '../../../src/features/imports/facts';
import { dryRunImport } from '../../../src/features/imports/queries';
import { imports } from '../../../src/features/imports/tab';
import { identities } from '../../../src/features/identities/tab';
import { LANGUAGES, viewWords } from '../../../src/i18n/speak';
import { bookOf } from '../../support/book-of';
import { carryOut } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { KNOWN, numbered, woman } from '../../support/lists';

const context = contextOf({ now: '2027-01-25T08:00:00', role: 'prison' });

const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    'Siti Aminah',
    'ST. AMINAH',
    'x',
    '17/08/1980',
    '05/06/80',
    '31/02/1990',
    '1/1/3000',
  ),
  fc.constantFrom(KNOWN[2].nik, KNOWN[0].nik, '3507135203859901', '3,50713520385990E+15', '350713520385990'),
  fc.constantFrom(
    'B.I',
    'b iia',
    'C.I',
    'ya',
    'TIDAK',
    'mungkin',
    '=1+1',
    '__proto__',
    'B.I 1/2026',
    '29.221',
  ),
  fc.integer({ min: 0, max: 20 }).map((n) => woman(n)[0]!),
  fc.integer({ min: 0, max: 20 }).map((n) => woman(n)[1]!),
  fc.string({ maxLength: 500 }).map((text) => text.padEnd(300, 'a')),
);
const anyList = fc
  .subarray([...FIELDS], { minLength: 1 })
  .map((fields): string[] => [...new Set([...fields, 'fullName'])])
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      numericNik: fc.boolean(),
      // Some lines come twice.
      lines: fc
        .array(fc.array(anyCell, { maxLength: columns.length }), { minLength: 1, maxLength: 8 })
        .map((lines) => [...lines, ...lines.slice(0, 2)]),
      most: fc.integer({ min: 1, max: 8 }),
    }),
  );

describe('any list at all', () => {
  it('is judged without a throw, in words of both languages, and the import does as the dry run said', () => {
    fc.assert(
      fc.property(anyList, ({ columns, numericNik, lines, most }) => {
        const matching = { signature: 'x', columns, numericNik };
        const registry = bookOf({ identities: KNOWN });
        const asked = z.parse(dryRunImport.input(), { matching, before: [], lines: numbered(lines) });
        const answer = dryRunImport.answer(registry, asked, context);
        if ('refusals' in answer) throw new Error('refused');
        for (const { rule, field } of answer.lines.flatMap(({ reasons }) => reasons)) {
          expect(isField(field)).toBe(true);
          for (const language of LANGUAGES) expect(viewWords(language).import.reasons[rule]).toBeDefined();
        }

        const job = 'job-00000001';
        const staged = { job, matching, content: 'x', total: lines.length, lines: numbered(lines) };
        let { book } = carryOut(stageImport, registry, staged, context);
        for (let left = 1; left > 0;) {
          const chunk = carryOut(runImport, book, { job, most }, context);
          // What was not refused is never refused by the rules of the registry, and doubts were all told.
          const doubted = new Set(answer.lines.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
          for (const { rule, severity } of chunk.problems) {
            expect([rule, severity]).not.toEqual([rule, 'E']);
            expect([rule, doubted.has(rule)]).toEqual([rule, true]);
          }
          ({ left } = chunk.answer);
          book = chunk.book;
        }
        const states = book.rows(imports).filter(({ line }) => line > 0);
        expect(states.map(({ line, state }) => [line, state])).toEqual(
          answer.lines.map(({ line, verdict }) => [
            line,
            verdict === 'ok' || verdict === 'warning' ? 'added' : verdict,
          ]),
        );
        expect(book.rows(identities)).toHaveLength(KNOWN.length + answer.totals.ok + answer.totals.warning);
      }),
      { numRuns: 300 },
    );
  });
});
