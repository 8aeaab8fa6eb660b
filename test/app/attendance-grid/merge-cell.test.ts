import { mergeCell } from '../../../src/app/attendance-grid/merge-cell';

describe('merging a cell', () => {
  it.each([
    // base, typed, current
    ['', '', '', 'untouched'],
    ['', '', 'H', 'untouched'],
    ['H', 'H', 'H', 'untouched'],
    ['H', 'H', 'S', 'untouched'],
    ['H', 'H', '', 'untouched'],
    ['', 'H', '', 'apply'],
    ['A', 'H', 'A', 'apply'],
    ['T1', 'T2', 'T1', 'apply'],
    ['', 'H', 'H', 'same'],
    ['A', 'H', 'H', 'same'],
    ['', 'H', 'S', 'conflict'],
    ['A', 'H', 'S', 'conflict'],
    ['A', 'H', '', 'conflict'],
    ['H', '', 'H', 'emptied'],
    ['H', '', 'S', 'emptied'],
    ['H', '', '', 'untouched'],
    ['H', '-', 'H', 'erase'],
    ['H', '-', 'S', 'conflict'],
    ['', '-', 'S', 'conflict'],
    ['', '-', '', 'same'],
    ['H', '-', '', 'same'],
    ['H', undefined, 'H', 'wrong'],
    ['H', undefined, 'S', 'wrong'],
  ])('shown “%s”, typed “%s”, recorded “%s”: %s', (base, typed, current, verdict) => {
    expect(mergeCell(base, typed, current)).toBe(verdict);
  });
});
