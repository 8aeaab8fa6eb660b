import * as z from 'zod/mini';
import { type Book, createBook } from '../../../src/core/book';
import { decideReview, runImport, stageImport, undoImport } from '../../../src/features/imports/commands';
import { dryRunImport, importForm } from '../../../src/features/imports/queries';
import { imports } from '../../../src/features/imports/tab';
import { duplicates } from '../../../src/features/duplicates/tab';
import { identities } from '../../../src/features/identities/tab';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { KNOWN, MATCHING, numbered, S4_LINES } from '../../support/lists';

const context = contextOf({ now: '2027-01-25T08:00:00', role: 'prison' });
const registry = () => bookOf({ identities: KNOWN });

const dryRun = (book: Book, lines = numbered(S4_LINES)) => {
  const input = z.parse(dryRunImport.input(), { matching: MATCHING, before: [], lines });
  const answer = dryRunImport.answer(book, input, context);
  if ('refusals' in answer) throw new Error('refused');
  return answer;
};
const stage = (book: Book, job: string, lines = S4_LINES) =>
  carryOut(
    stageImport,
    book,
    { job, matching: MATCHING, content: 'x', total: lines.length, lines: numbered(lines) },
    context,
  ).book;
const run = (book: Book, job: string, most?: number) =>
  carryOut(runImport, book, { job, ...(most === undefined ? {} : { most }) }, context);
const names = (book: Book) => book.rows(identities).map(({ fullName }) => fullName);
const form = (book: Book) => {
  const answer = importForm.answer(book, {}, context);
  if ('refusals' in answer) throw new Error('refused');
  return answer;
};

describe('the list of scenario S4', () => {
  it('is said to have 14 lines that are right, one to doubt, one to review and four to refuse', () => {
    const { totals, lines } = dryRun(registry());
    expect(totals).toEqual({ ok: 14, warning: 1, review: 1, refused: 4, known: 0 });
    const told = lines
      .filter(({ verdict }) => verdict !== 'ok')
      .map(({ line, verdict, reasons }) => [line, verdict, ...reasons.map(({ rule }) => rule)]);
    expect(told).toEqual([
      [15, 'refused', 'R37'],
      [16, 'refused', 'R37'],
      [17, 'review', 'R39'],
      [18, 'refused', 'R02'],
      [19, 'refused', 'R08'],
      [20, 'warning', 'R21'],
    ]);
    expect(lines[14]?.reasons[0]).toMatchObject({ field: 'nik', other: 'R-0001' });
    expect(lines[16]?.reasons[0]).toMatchObject({ other: 'R-0003' });
  });

  it('adds 15 people, and keeps one line for review; what was staged of the others is blanked', () => {
    const { book, answer, problems } = run(stage(registry(), 'job-00000001'), 'job-00000001');
    expect(answer).toMatchObject({ left: 0, added: 15, known: 0, review: 1, refused: 4 });
    expect(names(book)).toEqual([
      ...KNOWN.map(({ fullName }) => fullName),
      ...S4_LINES.slice(0, 14).map(([name]) => name),
      S4_LINES[19]?.[0],
    ]);
    expect(problems.filter(({ severity }) => severity === 'E')).toEqual([]);
    const kept = book.rows(imports).filter(({ state, cells }) => state !== 'columns' && cells !== undefined);
    expect(kept.map(({ state, line }) => [state, line])).toEqual([['review', 17]]);
  });

  it('adds nobody when it comes again: the 15 are there already', () => {
    const once = run(stage(registry(), 'job-00000001'), 'job-00000001').book;
    expect(dryRun(once).totals).toEqual({ ok: 0, warning: 0, review: 1, refused: 4, known: 15 });
    const again = run(stage(once, 'job-00000002'), 'job-00000002');
    expect(again.answer).toMatchObject({ added: 0, known: 15, review: 1, refused: 4 });
    expect(names(again.book)).toEqual(names(once));
  });

  it('is undone to exactly what was there before; lines that waited are dropped', () => {
    const once = run(stage(registry(), 'job-00000001'), 'job-00000001').book;
    const undone = carryOut(undoImport, once, { job: 'job-00000001' }, context);
    expect(undone.answer).toEqual({ job: 'job-00000001', undone: 15, kept: [] });
    expect(names(undone.book)).toEqual(names(registry()));
    expect(undone.book.rows(imports).filter(({ state, cells }) => state !== 'columns' && cells)).toEqual([]);
    expect(dryRun(undone.book).totals).toEqual({ ok: 14, warning: 1, review: 1, refused: 4, known: 0 });
  });

  it('leaves, when undone, whoever has changed since', () => {
    const once = run(stage(registry(), 'job-00000001'), 'job-00000001').book;
    const changed = new Map(once.tables);
    changed.set(
      'identities',
      (once.tables.get('identities') ?? []).map((row) =>
        row.cells.registryKey === 'R-0005' ? { ...row, cells: { ...row.cells, address: 'Jl. Baru' } } : row,
      ),
    );
    const book = bookOf({});

    const undone = carryOut(
      undoImport,
      createBook(changed, book.words, book.tabs),
      { job: 'job-00000001' },
      context,
    );
    expect(undone.answer).toEqual({ job: 'job-00000001', undone: 14, kept: ['R-0005'] });
    expect(names(undone.book)).toHaveLength(4);
  });

  it('lets a reviewed line be added after all, or be dropped; and decides it once', () => {
    const once = run(stage(registry(), 'job-00000001'), 'job-00000001').book;
    const [review] = form(once).job?.lines.filter(({ state }) => state === 'review') ?? [];
    expect(review).toMatchObject({ line: 17, name: 'ST. AMINAH BINTI SUKARNO', other: 'Siti Aminah' });
    const importId = review?.importId;
    const added = carryOut(decideReview, once, { importId, decision: 'different' }, context);
    expect(names(added.book)).toContain('ST. AMINAH BINTI SUKARNO');
    // It is remembered of the two, so that the list of pairs does not ask again.
    expect(added.problems).toEqual([]);
    expect(added.book.rows(duplicates)).toMatchObject([{ pairKey: 'R-0003|R-0019', decision: 'different' }]);
    const dropped = carryOut(decideReview, once, { importId, decision: 'same' }, context);
    expect(names(dropped.book)).toEqual(names(once));
    expect(dropped.answer).toEqual({ importId, registryKey: 'R-0003' });
    for (const { book } of [added, dropped])
      expect(refusalsOf(decideReview, book, { importId, decision: 'same' }, context)).toEqual([
        'noReview at importId',
      ]);
    expect(carryOut(undoImport, added.book, { job: 'job-00000001' }, context).answer.undone).toBe(16);
  });

  it('is decided alike in chunks of any size', () => {
    const states = (book: Book) =>
      book.rows(imports).map(({ line, state, outcome }) => [line, state, outcome]);
    const atOnce = run(stage(registry(), 'job-00000001'), 'job-00000001').book;
    for (const most of [1, 3, 7]) {
      let book = stage(registry(), 'job-00000001');
      for (let left = 1, turns = 0; left > 0 && turns < 30; turns++) {
        const chunk = run(book, 'job-00000001', most);
        ({ left } = chunk.answer);
        book = chunk.book;
      }
      expect(names(book)).toEqual(names(atOnce));
      expect(states(book)).toEqual(states(atOnce));
    }
  });

  it('has its columns remembered by its header', () => {
    const book = stage(registry(), 'job-00000001');
    expect(form(book).matchings).toEqual([
      { signature: 'contoh', columns: [...MATCHING.columns], numericNik: false },
    ]);
  });
});
