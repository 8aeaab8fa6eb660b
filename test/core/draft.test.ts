import fc from 'fast-check';
import { createDraft } from '../../src/core/draft';
import { agencies } from '../../src/features/agencies/tab';
import { participants } from '../../src/features/participants/tab';
import { sessions } from '../../src/features/sessions/tab';
import { staff } from '../../src/features/staff/tab';
import { bookOf, withCells } from '../support/book-of';
import { sampleRow } from '../support/sample-row';

const person = { workingName: 'ST', status: 'inPrison' } as const;
const withIds = (...ids: string[]) =>
  withCells(bookOf({}), { participants: ids.map((participantId) => ({ participantId })) });

describe('ids that a draft gives', () => {
  it('begin with one and count on within the draft', () => {
    const draft = createDraft(bookOf({}));
    expect([draft.add(participants, person), draft.add(participants, person)]).toEqual(['P-0001', 'P-0002']);
  });

  it('follow the highest in the sheet, wherever it stands', () => {
    expect(createDraft(withIds('P-0003', 'P-0012', 'P-0005')).nextId(participants)).toBe('P-0013');
  });

  it('follow the highest ever given, though its row is gone', () => {
    const draft = createDraft(withIds('P-0003'), { participants: 18, sessions: 2 });
    expect(draft.nextId(participants)).toBe('P-0019');
    expect(draft.nextId(sessions)).toBe('S-00003');
    expect(draft.marks).toEqual({ participants: 19, sessions: 3 });
  });

  it('do not come back from a voided or a half-filled row', () => {
    const voided = bookOf({ participants: [sampleRow(participants, 6, { voided: 'yes' })] });
    expect(createDraft(voided).nextId(participants)).toBe('P-0008');
    expect(
      createDraft(withCells(voided, { participants: [{ participantId: 'P-0041' }] })).nextId(participants),
    ).toBe('P-0042');
  });

  it('are not one that a row has with a space typed around it', () => {
    expect(createDraft(withIds('P-0007 ')).nextId(participants)).toBe('P-0008');
    expect(createDraft(withIds(' P-0007')).nextId(participants)).toBe('P-0008');
  });

  it.each(['X-9999', 'P-99', 'budi 9999', 'P-0007 (2027)', ''])(
    'pay no heed to %j, which is not of the series',
    (id) => expect(createDraft(withIds(id)).nextId(participants)).toBe('P-0001'),
  );

  it('are never one that is there, nor one twice', () => {
    const number = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 30 }), fc.option(number), (numbers, mark) => {
        const ids = numbers.map((n) => participants.columns.participantId.nthId?.(n) ?? '');
        const draft = createDraft(withIds(...ids), mark === null ? {} : { participants: mark });
        const given = [1, 2, 3].map(() => draft.nextId(participants));
        expect(new Set([...ids, ...given]).size).toBe(new Set(ids).size + 3);
        expect(given.every((id) => Number(id.slice(2)) > (mark ?? 0))).toBe(true);
      }),
    );
  });

  it('are not given where people choose the key', () => {
    const draft = createDraft(bookOf({}));
    expect(() => draft.nextId(agencies)).toThrow('agencies');
    expect(draft.add(agencies, sampleRow(agencies, 0, { agencyId: 'DISNAKER' }))).toBe('DISNAKER');
  });
});

describe('what a draft collects', () => {
  it('is cells in the language of the workbook, blank where nothing was said', () => {
    const draft = createDraft(bookOf({}));
    draft.add(participants, { ...person, birthYear: 1990 });
    expect(draft.changes).toEqual([
      {
        type: 'add',
        tab: 'participants',
        id: 'P-0001',
        cells: {
          participantId: 'P-0001',
          registryKey: '',
          workingName: 'ST',
          birthYear: 1990,
          origin: '',
          education: '',
          status: 'Di Lapas',
          consent: '',
          voided: '',
        },
      },
    ]);
  });

  it('is, of a known row, only the cells that differ, with what was there before', () => {
    const book = bookOf({ participants: [{ ...person, birthYear: 1990 }] });
    const [row] = book.all(participants);
    const draft = createDraft(book);
    draft.set(participants, row!, { workingName: 'ST', birthYear: undefined, status: 'released' });
    expect(draft.changes).toEqual([
      {
        type: 'set',
        tab: 'participants',
        id: 'P-0001',
        at: 1,
        cells: { birthYear: '', status: 'Bebas' },
        before: { birthYear: 1990, status: 'Di Lapas' },
      },
    ]);
  });

  it('is nothing when nothing differs', () => {
    const book = bookOf({ staff: [sampleRow(staff, 0)] });
    const draft = createDraft(book);
    draft.set(staff, book.all(staff)[0]!, sampleRow(staff, 0));
    expect(draft.changes).toEqual([]);
  });
});
