import { humanise } from '../../src/i18n/humanise';

describe('a key read aloud', () => {
  it.each([
    ['workingName', 'Working name'],
    ['status', 'Status'],
    ['juniorSecondary', 'Junior secondary'],
    ['room2Name', 'Room2 name'],
    ['H', 'H'],
  ])('%s is “%s”', (key, words) => expect(humanise(key)).toBe(words));
});
