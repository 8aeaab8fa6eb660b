import { actOf } from '../../../src/sidebar/attendance/keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('a key pressed at a person', () => {
  it.each(['H', 'T', 'I', 'S', 'A', 'L'])('%s chooses that code, as a small letter too', (code) => {
    expect(actOf({ ...plain, key: code })).toEqual({ type: 'code', code });
    expect(actOf({ ...plain, key: code.toLowerCase() })).toEqual({ type: 'code', code });
  });

  it('moves up and down', () => {
    expect(actOf({ ...plain, key: 'ArrowDown' })).toEqual({ type: 'move', by: 1 });
    expect(actOf({ ...plain, key: 'ArrowUp' })).toEqual({ type: 'move', by: -1 });
  });

  it.each(['Tab', 'Enter', '5', ',', 'ArrowLeft', 'x'])('%s stays the browser’s', (key) => {
    expect(actOf({ ...plain, key })).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('stays the browser’s with %s held', (held) => {
    expect(actOf({ ...plain, key: 's', [held]: true })).toBeUndefined();
  });
});
