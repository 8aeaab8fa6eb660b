import fc from 'fast-check';
import { targetOf } from '../../../src/app/attendance-grid/cell-target';
import type { Grid } from '../../../src/app/attendance-grid/grid';
import { codeOfRow, readCode } from '../../../src/app/attendance-grid/grid-code';
import { judgeCells } from '../../../src/app/attendance-grid/judge-cells';
import { planChanges } from '../../../src/app/attendance-grid/plan-changes';
import { allRules } from '../../../src/app/registry';
import { wordsIn } from '../../../src/app/words';
import type { Book } from '../../../src/core/book';
import { defineRule } from '../../../src/core/rule';
import { recordedFor } from '../../../src/features/attendance/facts';
import { attendance } from '../../../src/features/attendance/tab';
import { sessions } from '../../../src/features/sessions/tab';
import { afterChanges, bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';

const CELL = ['E-00001', 'S-00001'] as const;
const RULES = allRules.filter(({ on }) => on === attendance || on === sessions);
const course = heldCourse(0);

/** The course with one person's attendance at one session as told, entered by somebody else. */
const bookWith = (code: string, status: 'planned' | 'cancelled' = 'planned'): Book =>
  bookOf({
    ...course,
    sessions: course.sessions.map((session, n) => (n === 0 ? { ...session, status } : session)),
    attendance:
      code === ''
        ? []
        : [
            {
              sessionId: CELL[1],
              enrolmentId: CELL[0],
              code: code.charAt(0) as 'H',
              jpAttended: code === 'H' ? 3 : Number(code.slice(1)),
              enteredBy: 'lain@example.go.id',
            },
          ],
  });

/** A grid of that one cell. */
const gridOf = (base: string, typed: string): Grid => ({
  cohortId: 'ANG-001',
  title: '',
  rows: new Map([[CELL[0], 0]]),
  columns: new Map([[CELL[1], 0]]),
  bases: new Map([[CELL[1], new Map([[CELL[0], { code: base, look: 'plain' as const }]])]]),
  size: { rows: 1, columns: 1 },
  used: { rows: 1, columns: 1 },
  valueAt: () => typed,
});

const sync = (base: string, typed: string, book: Book, now = '2027-06-30T12:00:00', rules = RULES) => {
  const context = contextOf({ now });
  const [cell] = judgeCells(gridOf(base, typed), book, now);
  if (!cell) throw new Error('no cell');
  const plan = planChanges([cell], rules, book, context);
  const row = recordedFor(afterChanges(book, plan.draft.changes), CELL[1], CELL[0]);
  return {
    plan,
    target: targetOf(cell, plan.refused.get(cell), wordsIn('id')),
    recorded: row ? codeOfRow(row) : '',
  };
};

const codes = fc.constantFrom('', 'H', 'I', 'S', 'A', 'L', 'T0', 'T1.5', 'T3');
const typings = fc.oneof(
  codes,
  fc.constantFrom('h', 't 1,5', 'T', 'T4', 'T0,2', '-', ' ', 'x', 'Hadir'),
  fc.string({ maxLength: 6 }),
);

describe('whatever was shown, typed and recorded', () => {
  it('nothing that was typed is lost: it is recorded, or still stands there, or is what the grid showed', () => {
    const circumstances = fc.record({
      base: codes,
      typed: typings,
      current: codes,
      status: fc.constantFrom('planned', 'cancelled' as const),
      now: fc.constantFrom('2027-01-15T12:00:00', '2027-06-30T12:00:00'),
    });
    fc.assert(
      fc.property(circumstances, ({ base, typed, current, status, now }) => {
        const { target, recorded, plan } = sync(base, typed, bookWith(current, status), now);
        const code = readCode(typed);
        const isTyped = code !== '' && code !== base;
        const isRecorded = recorded === (code === '-' ? '' : code);
        expect(!isTyped || isRecorded || target.shown === undefined).toBe(true);
        // What others recorded is never overwritten unseen, and the next press starts from what is recorded.
        expect(recorded === current || (isTyped && current === base && isRecorded)).toBe(true);
        expect(target.code).toBe(recorded);
        expect(plan.problems).toEqual([]);
        if (target.shown !== undefined) expect(readCode(target.shown)).toBe(recorded);
        expect(target.note === '').toBe(target.look === 'plain' || target.look === 'off');
      }),
      { numRuns: 400 },
    );
  });

  it('a conflict is used when it is read once more', () => {
    const first = sync('', 'H', bookWith('S'));
    expect(first.target).toMatchObject({ code: 'S', look: 'conflict', shown: undefined });
    expect(first.target.note).toContain('lain@example.go.id mencatat “S”');
    expect(sync(first.target.code, 'H', bookWith('S')).recorded).toBe('H');
  });
});

describe('a code that cannot be recorded', () => {
  const BEGUN = '2027-06-30T12:00:00';
  const NEEDS_JP = ': T harus dengan JP, 0 sampai 3 per setengah: T2 atau T1,5.';

  it.each([
    ['X', 'planned', BEGUN, '2027-02-01', ' bukan kode presensi. Ketik H, T2, I, S, A atau L.'],
    ['T', 'planned', BEGUN, '2027-02-01', NEEDS_JP],
    ['T3,5', 'planned', BEGUN, '2027-02-01', NEEDS_JP],
    ['T1,2', 'planned', BEGUN, '2027-02-01', NEEDS_JP],
    ['H', 'planned', '2027-02-01T08:59:00', '2027-02-01', ': sesi ini belum mulai.'],
    ['H', 'cancelled', BEGUN, '2027-02-01', ': sesi ini tidak jadi dilaksanakan.'],
    ['H', 'planned', BEGUN, '2027-02-02', ': peserta ini tidak diharapkan pada sesi ini.'],
  ] as const)(
    '%s at a session on 01/02/2027 that is %s, on %s, of somebody there from %s: %s',
    (typed, status, now, startOn, why) => {
      const book = bookOf({
        ...course,
        sessions: course.sessions.map((session, n) => (n === 0 ? { ...session, status } : session)),
        enrolments: course.enrolments.map((row, n) => (n === 0 ? { ...row, startOn } : row)),
      });
      const { target, recorded } = sync('', typed, book, now);
      expect([target.look, target.note, target.shown, recorded]).toEqual([
        'wrong',
        `“${typed}”${why}`,
        undefined,
        '',
      ]);
    },
  );

  it('is not repeated where it may be a national id', () => {
    const { target } = sync('', '3507135203859901', bookWith(''));
    expect(target.note).toContain('••••');
    expect(target.note).not.toContain('3507');
  });
});

const NO_WORDS = { text: '', why: '', mend: '' };

describe('a rule that the codes would break', () => {
  const noSickLeave = defineRule({
    code: 'X01',
    severity: 'E',
    ...NO_WORDS,
    on: attendance,
    check: ({ code }) => code === 'S' && {},
  });
  const nothingHeld = defineRule({
    code: 'X02',
    severity: 'E',
    ...NO_WORDS,
    on: sessions,
    check: ({ status }) => status === 'held' && {},
  });

  it('leaves out the code that breaks it, and records the others', () => {
    const book = bookWith('');
    const grid: Grid = {
      ...gridOf('', ''),
      rows: new Map([
        ['E-00001', 0],
        ['E-00002', 1],
        ['E-00003', 2],
      ]),
      valueAt: (row) => ['H', 'S', 'A'][row] ?? '',
    };
    const now = '2027-06-30T12:00:00';
    const { draft, refused, problems } = planChanges(
      judgeCells(grid, book, now),
      [...RULES, noSickLeave],
      book,
      contextOf({ now }),
    );
    expect([...refused].map(([cell, { rule }]) => [cell.enrolmentId, rule])).toEqual([['E-00002', 'X01']]);
    expect(problems).toEqual([]);
    const rows = afterChanges(book, draft.changes).rows(attendance);
    expect(rows.map(({ enrolmentId, code }) => [enrolmentId, code])).toEqual([
      ['E-00001', 'H'],
      ['E-00003', 'A'],
    ]);
  });

  it('and that no single code breaks is told, so that nothing is written', () => {
    const { plan } = sync('', 'H', bookWith(''), undefined, [...RULES, nothingHeld]);
    expect(plan.problems.map(({ rule, tab }) => [rule, tab])).toEqual([['X02', 'sessions']]);
  });
});

describe('how late an entry is', () => {
  it.each([
    ['2027-02-03T23:59:00', undefined],
    ['2027-02-04T00:00:00', 3],
    ['2027-03-03T12:00:00', 30],
  ])('on %s of a session on 01/02/2027: %s days', (now, days) => {
    const { plan } = sync('', 'H', bookWith(''), now);
    const [row] = afterChanges(bookWith(''), plan.draft.changes).rows(attendance);
    expect(row?.daysLate).toBe(days);
  });
});
