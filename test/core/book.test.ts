import { createBook } from '../../src/core/book';
import { cohorts } from '../../src/features/cohorts/tab';
import { participants } from '../../src/features/participants/tab';
import { staff } from '../../src/features/staff/tab';
import { bookOf, withCells } from '../support/book-of';
import { sampleRow } from '../support/sample-row';

const book = withCells(
  bookOf({
    participants: [
      sampleRow(participants, 0),
      sampleRow(participants, 1, { voided: 'yes' }),
      sampleRow(participants, 2, { status: 'inPrison' }),
    ],
  }),
  { participants: [{ participantId: 'P-0009', workingName: 'tanpa status' }, { birthYear: 'seribu' }] },
);

describe('a book', () => {
  it('offers as rows what is sound and not voided, and as all whatever there is', () => {
    expect(book.rows(participants).map(({ participantId }) => participantId)).toEqual(['P-0001', 'P-0003']);
    expect(book.all(participants)).toHaveLength(5);
  });

  it('finds a living row by its id', () => {
    expect(book.find(participants, 'P-0003')?.status).toBe('inPrison');
    expect(book.find(participants, 'P-0002')).toBeUndefined();
    expect(book.find(participants, 'P-0009')).toBeUndefined();
  });

  it('finds rows by any column, in the order of the sheet', () => {
    const rows = bookOf({
      cohorts: [0, 1, 2].map((n) => sampleRow(cohorts, n, { programmeId: n === 1 ? 'PRG-002' : 'PRG-001' })),
    });
    expect(rows.where(cohorts, 'programmeId', 'PRG-001').map(({ cohortId }) => cohortId)).toEqual([
      'ANG-001',
      'ANG-003',
    ]);
    expect(rows.where(cohorts, 'programmeId', 'PRG-009')).toEqual([]);
  });

  it('knows an id of a half-filled row to be there, and one of a voided row not to be', () => {
    expect(book.refers('participants', 'P-0009')).toBe(true);
    expect(book.refers('participants', 'P-0002')).toBe(false);
    expect(() => book.refers('nonsense', 'P-0002')).toThrow('nonsense');
  });

  it('says what is wrong in which column, and leaves that value out', () => {
    const [, , , , broken] = book.all(participants);
    expect(broken?.$.faults.birthYear?.rule).toBe('R14');
    expect(broken?.birthYear).toBeUndefined();
    expect(broken?.$.cells.birthYear).toBe('seribu');
  });

  it('makes an optional value that is wrong a fault, but the row not unusable', () => {
    const typed = withCells(bookOf({}), {
      participants: [{ participantId: 'P-0001', workingName: 'A', status: 'Di Lapas', birthYear: 'x' }],
    });
    expect(typed.find(participants, 'P-0001')?.birthYear).toBeUndefined();
  });

  it('gives a row another version when any cell of it changes, and the same one wherever it stands', () => {
    const [first] = book.all(participants);
    const moved = withCells(bookOf({}), { participants: [{ workingName: 'x' }, first!.$.cells] });
    const touched = withCells(bookOf({}), { participants: [{ ...first!.$.cells, birthYear: 1999 }] });
    expect(moved.all(participants)[1]?.$.version).toBe(first!.$.version);
    expect(touched.all(participants)[0]?.$.version).not.toBe(first!.$.version);
  });

  it('reads the words of either language', () => {
    const mixed = withCells(bookOf({}), {
      staff: [
        { email: 'a@b.co', name: 'A', agencyId: 'LPK', role: 'Coordinator', digest: 'No', active: 'YES' },
        { email: 'c@b.co', name: 'C', agencyId: 'LPK', role: ' koordinator ', digest: 'Tidak', active: 'ya' },
      ],
    });
    expect(mixed.rows(staff).map(({ role, digest, active }) => [role, digest, active])).toEqual([
      ['coordinator', 'no', 'yes'],
      ['coordinator', 'no', 'yes'],
    ]);
  });

  it('refuses to speak of a tab that was not read', () => {
    const small = createBook(new Map([['staff', []]]), book.words, book.tabs);
    expect(small.has(participants)).toBe(false);
    expect(() => small.rows(participants)).toThrow('participants');
  });
});
