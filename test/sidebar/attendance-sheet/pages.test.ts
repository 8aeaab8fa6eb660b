import fc from 'fast-check';
import { pagesOf } from '../../../src/sidebar/attendance-sheet/pages';
import { sheetsOf } from '../../../src/sidebar/attendance-sheet/sheets';

const ROOM = { only: 20, first: 24, middle: 29, last: 25 };
const split = (people: number) => pagesOf(people, ROOM).map(({ from, to, spare }) => [from, to, spare]);

describe('the pages of a sheet', () => {
  it.each([
    [0, [[0, 0, 2]]],
    [16, [[0, 16, 2]]],
    [19, [[0, 19, 1]]],
    [20, [[0, 20, 0]]],
  ])('%i people are on one, with blank lines where there is room', (people, expected) =>
    expect(split(people)).toEqual(expected),
  );

  it('have never less than four people above the signatures', () => {
    expect(split(21)).toEqual([
      [0, 17, 0],
      [17, 21, 2],
    ]);
    expect(split(50)).toEqual([
      [0, 24, 0],
      [24, 46, 0],
      [46, 50, 2],
    ]);
  });

  it('are filled before there is another one', () =>
    expect(split(49)).toEqual([
      [0, 24, 0],
      [24, 49, 0],
    ]));
});

describe('the people of a sheet', () => {
  it('are those who are expected at one of its sessions', () => {
    const sessions = Array.from({ length: 7 }, (_, n) => ({
      sessionId: `S-${n}`,
      participantIds: n < 4 ? ['P-1', 'P-2'] : ['P-2'],
    }));
    const people = ['P-1', 'P-2'].map((participantId) => ({ participantId, workingName: '' }));
    const sheets = sheetsOf({ sessions: sessions as never, people });
    expect(sheets.map((sheet) => sheet.people.map(({ participantId }) => participantId))).toEqual([
      ['P-1', 'P-2'],
      ['P-2'],
    ]);
  });
});

/** Fewest rows on a page with everything, most on one with nothing but rows. */
const rooms = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 12 })))
  .map(([only = 1, forHead = 1, forFoot = 1, more = 1]) => ({
    only,
    first: only + forFoot,
    last: only + forHead,
    middle: only + forHead + forFoot + more,
  }));

/** Sessions, and of each person at which of them she is expected. */
const courses = fc.integer({ min: 1, max: 20 }).chain((count) =>
  fc
    .array(fc.array(fc.boolean(), { minLength: count, maxLength: count }), { maxLength: 80 })
    .map((table) => ({
      sessions: Array.from({ length: count }, (_, n) => ({
        sessionId: `S-${n}`,
        participantIds: table.flatMap((row, person) => (row[n] === true ? [`P-${person}`] : [])),
      })) as never,
      people: table.map((_, person) => ({ participantId: `P-${person}`, workingName: '' })),
      expected: table.flatMap((row, person) => row.flatMap((is, n) => (is ? [`P-${person} S-${n}`] : []))),
    })),
);

describe('any course on any paper', () => {
  it('has every person at every session of hers exactly once', () => {
    fc.assert(
      fc.property(courses, rooms, ({ sessions, people, expected }, room) => {
        const cells = sheetsOf({ sessions, people }).flatMap((sheet) =>
          pagesOf(sheet.people.length, room).flatMap(({ from, to }) =>
            sheet.people
              .slice(from, to)
              .flatMap(({ participantId }) =>
                sheet.sessions
                  .filter(({ participantIds }) => participantIds.includes(participantId))
                  .map(({ sessionId }) => `${participantId} ${sessionId}`),
              ),
          ),
        );
        expect([...cells].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('has no page with more rows than there is room for, or with none, and blank lines on the last only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), rooms, (people, room) => {
        const pages = pagesOf(people, room);
        pages.forEach(({ from, to, spare }, n) => {
          const isLast = n === pages.length - 1;
          const most =
            pages.length === 1 ? room.only : n === 0 ? room.first : isLast ? room.last : room.middle;
          expect(to - from + spare).toBeLessThanOrEqual(most);
          expect(to - from).toBeGreaterThanOrEqual(Math.min(people, 1));
          expect(spare).toBeGreaterThanOrEqual(0);
          if (!isLast) expect(spare).toBe(0);
        });
      }),
    );
  });

  it('has at most six sessions on a sheet, about as many on each, in their order', () => {
    fc.assert(
      fc.property(courses, ({ sessions, people }) => {
        const sheets = sheetsOf({ sessions, people }).map((sheet) => sheet.sessions);
        const sizes = sheets.map(({ length }) => length);
        expect(sheets.flat()).toEqual(sessions);
        expect(sizes).toHaveLength(Math.ceil(sheets.flat().length / 6));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
