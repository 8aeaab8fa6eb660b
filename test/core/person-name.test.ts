import fc from 'fast-check';
import { personName } from '../../src/core/person-name';
import { anyName } from './arbitrary-names';

const formsOf = (text: string) => personName(text).forms.map(({ words }) => words.join(' '));
const fatherOf = (text: string) => personName(text).patronym?.words.join(' ');

describe('a name made ready to be compared', () => {
  it.each([
    ['Kartini', 'kartini'],
    ['Hj. Siti Aminah, S.Pd., M.M.', 'siti aminah'],
    ['DRA. HJ. SITI AMINAH', 'siti aminah'],
    ['Siti Aminah S. Pd', 'siti aminah'],
    ['Rini, A.Md. Keb', 'rini'],
    ['Siti Aminah, Hj.', 'siti aminah'],
    ['H.Moh.Ali', 'muhamad ali'],
    ['M. Ali', 'm ali'],
    ['St. Rohmah', 'siti rohmah'],
    ['Sri Mulyani, ST', 'sri mulyani'],
    ['Aminah H.', 'aminah h'],
    ['Hj.', 'hj'],
    ['Aminah, Siti', 'aminah siti'],
  ])('has of %s the words %s', (text, words) => expect(formsOf(text)).toEqual([words]));

  it('parts off the father’s name', () => {
    expect(fatherOf('ST. AMINAH BINTI SUKARNO')).toBe('sukarno');
    expect(fatherOf('Andi bt. Baso')).toBe('baso');
    expect(fatherOf('Ali bin H. Ahmad bin Umar, S.H.')).toBe('ahmad');
    expect(fatherOf('Siti Aminah')).toBeUndefined();
    expect(fatherOf('Siti binti')).toBeUndefined();
  });

  it('takes Binti for a name where it comes first', () => {
    expect(formsOf('Hj. Binti Rohmah')).toEqual(['binti rohmah']);
    expect(fatherOf('Binti Rohmah binti Slamet')).toBe('slamet');
  });

  it('has a form for each name that the person goes by, the father’s name with none of them', () => {
    expect(formsOf('Siti Aminah als Minah binti Sukarno')).toEqual(['siti aminah', 'minah']);
    expect(formsOf('Siti Aminah binti Sukarno alias: Minah')).toEqual(['siti aminah', 'minah']);
    expect(formsOf('Siti (Minah)')).toEqual(['siti', 'minah']);
    expect(fatherOf('Siti Aminah als Minah binti Sukarno')).toBe('sukarno');
  });

  it('has no form of what is no name', () => {
    for (const text of ['', '  ', '?', '...', 'alias']) expect(formsOf(text)).toEqual([]);
  });

  it('has nothing left to change in what it made', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const [once] = formsOf(name);
        expect(formsOf(once ?? '')).toEqual([once]);
      }),
    );
  });

  it('is made of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        for (const { words, weights } of personName(text).forms) {
          expect(words.length).toBeGreaterThan(0);
          expect(weights.length).toBe(words.length);
          expect(words.every((word, at) => word !== '' && weights[at]! > 0)).toBe(true);
        }
      }),
    );
  });
});
