import fc from 'fast-check';
import { type Shift, shiftIndex, shiftList, shiftSpan } from '../../../host/sheets/dimension/shift';
import { columns, onColumn, openHost, row } from './support';

const size = 12;
const shifts: fc.Arbitrary<Shift> = fc.oneof(
  fc
    .record({ at: fc.nat(size), count: fc.integer({ min: 1, max: 3 }) })
    .map((s) => ({ kind: 'insert' as const, ...s })),
  fc
    .tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 3 }))
    .map(([from, n]) => ({ kind: 'delete' as const, from, to: Math.min(from + n, size) })),
  fc
    .tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 3 }), fc.nat(size))
    .map(([from, n, at]) => ({ kind: 'move' as const, from, to: Math.min(from + n, size), at }))
    .filter(({ from, to, at }) => at <= from || at >= to),
);

describe('a change of rows or columns', () => {
  it('moves every line to where its content goes', () => {
    fc.assert(
      fc.property(shifts, (shift) => {
        const before = Array.from({ length: size }, (_, i) => i);
        const after = shiftList(shift, before);
        for (const line of before) {
          const index = after.indexOf(line);
          expect(shiftIndex(shift, line)).toBe(index < 0 ? undefined : index);
        }
      }),
    );
  });

  it('keeps every line of a stretch in it that an insertion or deletion leaves', () => {
    const stretch = fc.tuple(fc.nat(size - 2), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(
        shifts.filter(({ kind }) => kind !== 'move'),
        stretch,
        (shift, [start, length]) => {
          const end = Math.min(start + length, size);
          const moved = shiftSpan(shift, { start, end });
          for (let line = start; line < end; line += 1) {
            const index = shiftIndex(shift, line);
            if (index === undefined) continue;
            expect(index).toBeGreaterThanOrEqual(moved?.start ?? Infinity);
            expect(index).toBeLessThan(moved?.end ?? -Infinity);
          }
        },
      ),
    );
  });

  it('takes a column’s metadata wherever the column goes, and away when it is deleted', () => {
    const step = fc.oneof(
      fc.nat(9).map((i) => ({ insertDimension: { range: columns(i, i + 1) } })),
      fc.nat(9).map((i) => ({ deleteDimension: { range: columns(i, i + 1) } })),
      fc
        .tuple(fc.nat(9), fc.nat(9))
        .filter(([from, to]) => to < from || to > from + 1)
        .map(([from, to]) => ({ moveDimension: { source: columns(from, from + 1), destinationIndex: to } })),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const host = openHost();
        const names = Array.from({ length: 10 }, (_, i) => `col${i}`);
        host.batch([
          { updateCells: { start: { sheetId: 0 }, rows: [row(...names)], fields: 'userEnteredValue' } },
          ...names.map((name, i) => onColumn(name, i)),
        ]);
        host.batch(steps);
        const [header = []] = host.read('1:1');
        const found = Object.fromEntries(
          host
            .workbook()
            .metadata.map((entry) => [entry.metadataKey, entry.location?.dimensionRange?.startIndex]),
        );
        const expected = Object.fromEntries(
          names.flatMap((name) => (header.includes(name) ? [[name, header.indexOf(name)]] : [])),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
