import fc from 'fast-check';
import { createBook } from '../../src/core/book';
import { findProblems } from '../../src/core/check';
import { allRules } from '../../src/app/registry';
import { agencies } from '../../src/features/agencies/tab';
import { settings } from '../../src/features/settings/tab';
import { staff } from '../../src/features/staff/tab';
import { bookOf, withCells } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { sampleRow } from '../support/sample-row';

const context = contextOf();
const found = (book: ReturnType<typeof bookOf>) =>
  findProblems(allRules, book, context).map(({ rule, tab, id, column }) => [rule, tab, id, column].join(' '));

/** Two clashing sessions, a stranger's attendance, a bad e-mail, a reference to nowhere. */
const faulty = withCells(
  bookOf({
    agencies: [sampleRow(agencies, 0, { agencyId: 'LPK' })],
    sessions: [1, 2].map((n) => ({
      sessionId: `S-0000${n}`,
      cohortId: 'ANG-001',
      sessionOn: '2027-02-01',
      startTime: '09:00',
      endTime: '11:15',
      jp: 3,
      instructorId: 'I-01',
      status: 'planned',
    })),
  }),
  {
    staff: [
      { email: 'bukan surel', name: 'A', agencyId: 'LPK', role: 'Mitra', digest: 'Ya', active: 'Ya' },
      { email: 'a@b.id', name: ' B', agencyId: 'DINKOP', role: 'Mitra', digest: 'Ya', active: 'Ya' },
    ],
  },
);

describe('finding problems', () => {
  it('finds what is wrong where it is', () => {
    expect(found(faulty).sort()).toEqual(
      [
        'R11 staff bukan surel email',
        'R17 staff a@b.id name',
        'R50 staff a@b.id agencyId',
        'R42 sessions S-00001 instructorId',
        'R42 sessions S-00002 instructorId',
        'R69 sessions S-00001 cohortId',
        'R69 sessions S-00002 cohortId',
        'R50 sessions S-00001 cohortId',
        'R50 sessions S-00001 instructorId',
        'R50 sessions S-00002 cohortId',
        'R50 sessions S-00002 instructorId',
      ].sort(),
    );
  });

  it('says the same twice, and leaves the book as it was', () => {
    const before = JSON.stringify([...faulty.tables]);
    expect(findProblems(allRules, faulty, context)).toEqual(findProblems(allRules, faulty, context));
    expect(JSON.stringify([...faulty.tables])).toBe(before);
  });

  it('says the same of a book that was read anew', () => {
    const copy = new Map(
      [...faulty.tables].map(([key, rows]) => [
        key,
        rows.map(({ at, cells }) => ({ at, cells: { ...cells } })),
      ]),
    );
    expect(findProblems(allRules, createBook(copy, faulty.words, faulty.tabs), context)).toEqual(
      findProblems(allRules, faulty, context),
    );
  });

  it('names the same rows in whatever order they stand', () => {
    const shuffled = fc.shuffledSubarray([0, 1], { minLength: 2 });
    fc.assert(
      fc.property(shuffled, shuffled, (sessionOrder, staffOrder) => {
        const tables = new Map(faulty.tables);
        const reorder = (key: string, order: readonly number[]) => {
          const rows = faulty.tables.get(key) ?? [];
          tables.set(
            key,
            order.map((from, n) => ({ at: n + 1, cells: rows[from]!.cells })),
          );
        };
        reorder('sessions', sessionOrder);
        reorder('staff', staffOrder);
        const book = createBook(tables, faulty.words, faulty.tabs);
        expect(found(book).sort()).toEqual(found(faulty).sort());
      }),
    );
  });

  it('leaves voided rows alone, whatever is in them', () => {
    const voided = withCells(bookOf({}), {
      staff: [{ email: 'x', name: '', agencyId: 'NOWHERE', role: '?', voided: 'Ya' }],
      sessions: [{ sessionId: 'S-00001', sessionOn: 'kapan-kapan', voided: 'Yes' }],
    });
    expect(found(voided)).toEqual([]);
  });

  it('leaves out rules that look into a tab that was not read', () => {
    const part = createBook(
      new Map([['staff', faulty.tables.get('staff') ?? []]]),
      faulty.words,
      faulty.tabs,
    );
    expect(found(part)).toEqual(['R11 staff bukan surel email', 'R17 staff a@b.id name']);
  });

  it('never repeats a national id that stands where it must not', () => {
    const leaked = withCells(bookOf({}), {
      participants: [
        {
          participantId: '3507135203859901',
          workingName: '3507 1352 0385 9901',
          birthYear: '3507135203859901',
        },
        { participantId: 'P-0001', workingName: 3507135203859901, status: 3507135203859901 },
      ],
    });
    const problems = findProblems(allRules, leaked, context);
    expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R13', 'R14', 'R19']));
    for (const { params } of problems) expect(JSON.stringify(params)).not.toMatch(/3507/);
  });
});

describe('one id on two rows (R36)', () => {
  const row = (email: string, overrides: object = {}) => ({
    ...sampleRow(staff, 0, { email, agencyId: 'LPK', ...overrides }),
  });
  const twice = (...rows: ReturnType<typeof row>[]) =>
    found(bookOf({ agencies: [sampleRow(agencies, 0, { agencyId: 'LPK' })], staff: rows })).filter((text) =>
      text.startsWith('R36'),
    );

  it('is the fault of the later one', () => {
    const book = bookOf({ staff: [row('a@b.id'), row('a@b.id'), row('c@b.id')] });
    const hits = findProblems(allRules, book, context).filter(({ rule }) => rule === 'R36');
    expect(hits.map(({ at, params }) => [at, params.value])).toEqual([[2, 'a@b.id']]);
  });

  it('is none when one of them is voided', () => {
    expect(twice(row('a@b.id', { voided: 'yes' }), row('a@b.id'))).toEqual([]);
    expect(twice(row('a@b.id'), row('a@b.id', { voided: 'yes' }))).toEqual([]);
    expect(twice(row('a@b.id', { voided: 'yes' }), row('a@b.id'), row('a@b.id'))).toHaveLength(1);
  });

  it('is seen through capitals, spaces and the other language', () => {
    const cells = { name: 'A', agencyId: 'LPK', role: 'Mitra', digest: 'Ya', active: 'Ya' };
    const staffed = withCells(bookOf({}), {
      staff: [
        { email: 'a@b.id', ...cells },
        { email: ' A@B.id', ...cells },
      ],
      [settings.key]: [{ setting: 'Ambang kehadiran' }, { setting: 'Attendance threshold' }],
    });
    expect(found(staffed).filter((text) => text.startsWith('R36'))).toEqual([
      'R36 settings Attendance threshold setting',
      'R36 staff A@B.id email',
    ]);
  });
});
