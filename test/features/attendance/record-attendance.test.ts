import type { Book } from '../../../src/core/book';
import { findProblems } from '../../../src/core/check';
import { recordAttendance } from '../../../src/features/attendance/commands';
import { attendance } from '../../../src/features/attendance/tab';
import { sessions } from '../../../src/features/sessions/tab';
import { allRules } from '../../../src/app/registry';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';

const context = contextOf({ now: '2027-03-29T12:00:00', role: 'trainer', email: 'lpk@example.id' });
const book = bookOf(heldCourse(19));
/** Session 20, on 29/03/2027. */
const sessionId = 'S-00020';
type Code = 'H' | 'T' | 'I' | 'S' | 'A' | 'L';
interface Entry {
  readonly enrolmentId: string;
  readonly code: Code;
  readonly jp?: number;
  readonly note?: string;
  readonly version: string | null;
}
const entry = (person: number, code: Code, version: string | null = null, jp?: number): Entry => ({
  enrolmentId: `E-${String(person).padStart(5, '0')}`,
  code,
  version,
  ...(jp === undefined ? {} : { jp }),
});
const everybody = (code: Code, exceptions: readonly Entry[] = []): readonly Entry[] =>
  Array.from({ length: 16 }, (_, n) => entry(n + 1, code)).map(
    (plain) => exceptions.find(({ enrolmentId }) => enrolmentId === plain.enrolmentId) ?? plain,
  );
const record = (from: Book, entries: readonly Entry[], by = context) =>
  carryOut(recordAttendance, from, { sessionId, entries }, by);
const recorded = (from: Book, enrolmentId: string) =>
  from.where(attendance, 'sessionId', sessionId).find((row) => row.enrolmentId === enrolmentId);
const versionOf = (from: Book, person: number) =>
  recorded(from, entry(person, 'H').enrolmentId)?.$.version ?? null;

describe('recording session 20 (scenario S8)', () => {
  const exceptions = [entry(3, 'T', null, 2), entry(5, 'A'), entry(9, 'S')];
  const { answer, book: after, problems } = record(book, everybody('H', exceptions));

  it('saves 16 rows with the JP that each code means', () => {
    expect(answer).toEqual({ sessionId, saved: 16, conflicts: [] });
    const rows = after.where(attendance, 'sessionId', sessionId);
    expect(rows).toHaveLength(16);
    const shown = (person: number) => {
      const row = recorded(after, entry(person, 'H').enrolmentId);
      return [row?.code, row?.jpAttended];
    };
    expect([1, 3, 5, 9].map(shown)).toEqual([
      ['H', 3],
      ['T', 2],
      ['A', 0],
      ['S', 0],
    ]);
  });

  it('says who recorded it and when, and that the session was held', () => {
    expect(recorded(after, 'E-00001')).toMatchObject({
      source: 'sidebar',
      enteredBy: 'lpk@example.id',
      enteredAt: '2027-03-29T12:00:00',
    });
    expect(after.find(sessions, sessionId)?.status).toBe('held');
  });

  it('brings no problem, and leaves none', () => {
    expect(problems).toEqual([]);
    expect(findProblems(allRules, after, context)).toEqual([]);
  });

  it('changes nothing when it is said again', () => {
    const entries = everybody('H', exceptions);
    const decision = recordAttendance.decide(after, { sessionId, entries: entries as never }, context);
    expect(decision).toMatchObject({ ok: true, changes: [], answer: { saved: 16, conflicts: [] } });
  });
});

describe('two people recording the same session (scenario S11)', () => {
  const first = record(book, everybody('H', [entry(5, 'A')])).book;
  /** The second had opened the form when nothing was recorded yet. */
  const second = contextOf({ now: '2027-03-29T12:00:01', role: 'prison', email: 'lapas@example.id' });
  const { answer, book: after } = record(first, everybody('H', [entry(7, 'S')]), second);

  it('lose no row', () => {
    expect(after.where(attendance, 'sessionId', sessionId)).toHaveLength(16);
  });

  it('are told of the conflicting cells only, by whom they were recorded and how', () => {
    expect(answer.saved).toBe(14);
    expect(answer.conflicts).toEqual([
      { enrolmentId: 'E-00005', code: 'A', jp: 0, by: 'lpk@example.id' },
      { enrolmentId: 'E-00007', code: 'H', jp: 3, by: 'lpk@example.id' },
    ]);
  });

  it('keep what the first one saved', () => {
    expect(recorded(after, 'E-00005')).toMatchObject({ code: 'A', enteredBy: 'lpk@example.id' });
    expect(recorded(after, 'E-00007')).toMatchObject({ code: 'H', enteredBy: 'lpk@example.id' });
  });
});

describe('correcting attendance', () => {
  const saved = record(book, everybody('H')).book;

  it('goes through for whoever saw what is there', () => {
    const { answer, book: after } = record(saved, [entry(5, 'A', versionOf(saved, 5))]);
    expect(answer.conflicts).toEqual([]);
    expect(recorded(after, 'E-00005')).toMatchObject({ code: 'A', jpAttended: 0 });
  });

  it('does not go through on a row that was changed by hand since', () => {
    const seen = versionOf(saved, 5);
    const touched = record(saved, [entry(5, 'I', seen)]).book;
    expect(record(touched, [entry(5, 'A', seen)]).answer.conflicts).toHaveLength(1);
  });
});

describe('recording', () => {
  it.each([
    ['noSession at sessionId', { sessionId: 'S-09999' }],
    ['notOnRoster at entries', { entries: [entry(17, 'H')] }],
    ['twice at entries', { entries: [entry(1, 'H'), entry(1, 'A')] }],
  ])('is refused: %s', (refusal, overrides) =>
    expect(
      refusalsOf(recordAttendance, book, { sessionId, entries: everybody('H'), ...overrides }, context),
    ).toEqual([refusal]),
  );

  it('brings R54 for a session that has not begun', () => {
    const early = contextOf({ now: '2027-03-29T08:59:00' });
    expect(new Set(record(book, everybody('H'), early).problems.map(({ rule }) => rule))).toEqual(
      new Set(['R54']),
    );
  });

  it('brings R28 when somebody late is given more JP than the session has', () => {
    expect(record(book, [entry(3, 'T', null, 4)]).problems.map(({ rule }) => rule)).toEqual(['R28']);
  });

  it('takes no JP from a form for codes that say it by themselves', () => {
    const { book: after } = record(book, [entry(1, 'A', null, 3), entry(2, 'H', null, 1)]);
    expect([recorded(after, 'E-00001')?.jpAttended, recorded(after, 'E-00002')?.jpAttended]).toEqual([0, 3]);
  });

  it('does not understand an entry without the version that was seen, or with fields of its own', () => {
    const asked = (extra: object) =>
      refusalsOf(recordAttendance, book, { sessionId, entries: [{ ...entry(1, 'H'), ...extra }] }, context);
    expect(() => asked({ version: undefined })).toThrow();
    expect(() => asked({ enteredBy: 'orang.lain@example.id' })).toThrow();
  });
});
