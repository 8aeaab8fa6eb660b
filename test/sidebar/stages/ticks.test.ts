import { stepOf } from '../../../src/sidebar/stages/keys';
import { between, NONE, onlySeen, withTicks } from '../../../src/sidebar/stages/ticks';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('a tick with Shift', () => {
  it('takes all since the last one along, upwards as well', () => {
    expect(between(order, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(order, 'd', 'b')).toEqual(['b', 'c', 'd']);
  });

  it('is one person when there was no last one, or she is out of sight', () => {
    expect(between(order, undefined, 'c')).toEqual(['c']);
    expect(between(order, 'x', 'c')).toEqual(['c']);
  });
});

describe('those who are chosen', () => {
  it('grow and shrink by what is ticked', () => {
    const some = withTicks(NONE, ['a', 'b', 'c'], true);
    expect([...withTicks(some, ['b', 'd'], false)]).toEqual(['a', 'c']);
    expect([...some]).toEqual(['a', 'b', 'c']);
  });

  it('are named in the order of the screen, not of the ticks', () => {
    expect(onlySeen(new Set(['d', 'a']), order)).toEqual(['a', 'd']);
  });

  it('do not hold anybody who is out of sight', () => {
    expect(onlySeen(new Set(['a', 'x']), order)).toEqual(['a']);
  });
});

describe('a key pressed in the list', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
  ])('%s leads from %i to %i of five', (key, from, to) => {
    expect(stepOf(key, from, 5)).toBe(to);
  });

  it.each([' ', 'Tab', 'Enter', 'a'])('%j stays the browser’s', (key) => {
    expect(stepOf(key, 1, 5)).toBeUndefined();
  });

  it('leads nowhere from outside the list', () => {
    expect(stepOf('ArrowDown', -1, 5)).toBeUndefined();
  });
});
