import { shortList } from '../../src/sidebar/form/short-list';

const texts = (count: number) => Array.from({ length: count }, (_, n) => `t${n + 1}`);

describe('a long list of texts', () => {
  it('is shown whole when it fits', () => {
    expect(shortList(texts(4), 4, 'dan {count} lagi')).toEqual(texts(4));
  });

  it('ends with how many more there are', () => {
    expect(shortList(texts(20), 4, 'dan {count} lagi')).toEqual(['t1', 't2', 't3', 'dan 17 lagi']);
  });
});
