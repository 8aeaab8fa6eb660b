import fc from 'fast-check';
import { FIELD_RULES } from '../../../src/core/field-rules';
import type { AnyKind } from '../../../src/core/kind';
import { choice, flag } from '../../../src/core/kinds/choice';
import { choices } from '../../../src/core/kinds/choices';
import { code, ownCode } from '../../../src/core/kinds/code';
import { day } from '../../../src/core/kinds/day';
import { digits } from '../../../src/core/kinds/digits';
import { email } from '../../../src/core/kinds/email';
import { instant } from '../../../src/core/kinds/instant';
import { month } from '../../../src/core/kinds/month';
import { number, year } from '../../../src/core/kinds/number';
import { ref } from '../../../src/core/kinds/ref';
import { refs } from '../../../src/core/kinds/refs';
import { text } from '../../../src/core/kinds/text';
import { texts } from '../../../src/core/kinds/texts';
import { time } from '../../../src/core/kinds/time';
import { defineTab } from '../../../src/core/tab';
import { issuesOf, parsed } from './issues-of';
import { plainWords } from './plain-words';

const target = defineTab('targets', { key: 'targetId', columns: { targetId: code('T') } });

const kinds: readonly (readonly [string, AnyKind])[] = [
  ['choice', choice(['red', 'green', 'blue'])],
  ['choices', choices(['red', 'green', 'blue'])],
  ['flag', flag()],
  ['code', code('P')],
  ['ownCode', ownCode()],
  ['day', day()],
  ['digits', digits(11)],
  ['email', email()],
  ['instant', instant()],
  ['number', number({ min: 0, max: 24, step: 0.5 })],
  ['percent', number({ min: 0, max: 1, step: 0.01, percent: true })],
  ['year', year()],
  ['ref', ref(target)],
  ['refs', refs(target)],
  ['month', month()],
  ['text', text({ max: 40 })],
  ['texts', texts({ max: 400 })],
  ['time', time()],
];

describe.each(kinds)('the kind %s', (_, kind) => {
  const anyValue = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined, [], {}),
    fc.nat(99).map((n) => kind.sample(n)),
  );
  const anyCell = fc.oneof(
    fc.string().filter((cell) => cell.trim() !== ''),
    fc.double(),
    fc.integer({ min: -10, max: 120_000 }),
    fc.boolean(),
  );

  it('makes samples that its own schema takes and its cells keep', () => {
    for (let n = 0; n < 200; n++) {
      const value = kind.sample(n);
      expect(parsed(kind, value)).toEqual(value);
      expect(kind.fromCell(kind.toCell(value, plainWords), plainWords)).toEqual({ ok: true, value });
    }
  });

  it('reads back whatever its schema lets in', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        if (issuesOf(kind, value).length > 0) return;
        const clean = parsed(kind, value);
        expect(kind.fromCell(kind.toCell(clean, plainWords), plainWords)).toEqual({ ok: true, value: clean });
      }),
    );
  });

  it('reads any cell without throwing, and names a rule that is known when it is at fault', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const read = kind.fromCell(cell, plainWords);
        if (!read.ok) expect(Object.keys(FIELD_RULES)).toContain(read.fault.rule);
      }),
    );
  });

  it('answers wrong form values with numbers of known rules only', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        for (const rule of issuesOf(kind, value)) expect(Object.keys(FIELD_RULES)).toContain(rule);
      }),
    );
  });

  it.each([undefined, null, ''])('says of %j from a form that it has to be filled in', (value) =>
    expect(issuesOf(kind, value)).toEqual(['R01']),
  );
});
