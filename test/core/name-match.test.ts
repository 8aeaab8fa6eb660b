import fc from 'fast-check';
import { jaroWinkler } from '../../src/core/jaro-winkler';
import { isPartOfName, isProbablySame, nameSimilarity } from '../../src/core/name-match';
import { personName } from '../../src/core/person-name';
import { anyName, anyNameWords } from './arbitrary-names';

describe('the likeness of two words', () => {
  // The examples of Winkler's papers.
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
  ])('of %s and %s is %f', (one, other, likeness) =>
    expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 3),
  );

  it('is the same both ways, between 0 and 1, and 1 for a word and itself', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-d]{0,12}$/), fc.string({ maxLength: 60 }));
    fc.assert(
      fc.property(word, word, (one, other) => {
        const likeness = jaroWinkler(one, other);
        expect(jaroWinkler(other, one)).toBe(likeness);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(jaroWinkler(one, one)).toBe(1);
      }),
    );
  });
});

describe('the likeness of two names', () => {
  it('is the same both ways, and between 0 and 1', () => {
    const name = fc.oneof(anyName, fc.string(), fc.stringMatching(/^[a-c]{1,4}( [a-c]{1,4}){0,7}$/));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const likeness = nameSimilarity(one, other);
        expect(nameSimilarity(other, one)).toBe(likeness);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 for a name and itself, whatever its letters, blanks, order, titles and degrees', () => {
    const title = fc.constantFrom('', 'H. ', 'Hj. ', 'HJ ', 'Dra. Hj. ', 'Dr. ', 'Ny. ', 'Sdri. ');
    const degree = fc.constantFrom('', ', S.Pd', ', S.Pd., M.M.', ' S.H.', ', SE', ' S. Sos', ', A.Md.Keb');
    fc.assert(
      fc.property(
        anyNameWords,
        title,
        degree,
        fc.constantFrom(' ', '  ', '\t', '-'),
        (words, before, after, gap) => {
          const name = words.join(' ');
          for (const variant of [
            name,
            name.toUpperCase(),
            ` ${words.join(gap)} `,
            `${before}${name}${after}`,
            `${before}${name.toLowerCase()}${after}`.toUpperCase(),
            `${name} binti Fulan`,
            [...words].reverse().join(' '),
          ])
            expect(nameSimilarity(name, variant)).toBe(1);
        },
      ),
    );
  });

  it('is 0 where there is no name', () => {
    expect(nameSimilarity('', '')).toBe(0);
    expect(nameSimilarity('?', 'Siti')).toBe(0);
  });

  it.each([
    ['Siti Aminah', 'ST. AMINAH BINTI SUKARNO'],
    ['Siti Aminah', 'Sti Aminah'],
    ['Muhammad Ali', 'Moh. Ali'],
    ['Muh Ali', 'MOCHAMMAD ALI'],
    ['Abdul Karim', 'Abd. Karim'],
    ['Nur Aini', 'Noor Aini'],
    ['Nuraini', 'Nur Aini'],
    ['Siti Nur Aini', 'Siti Nuraini'],
    ['Sukarni', 'Soekarni'],
    ['Juariah', 'Djuariah'],
    ['Citra', 'Tjitra'],
    ['Syamsiah', 'Sjamsiah'],
    ['Élisa', 'Elisa'],
    ["Ma'rufah", 'Marufah'],
    ['Djoeariah als Minah', 'Minah'],
    ['Siti Aminah alias Mina', 'Hj. Mina'],
    ['Sri Wahyuni @ Yuni', 'YUNI'],
  ])('is 1 for %s and %s', (one, other) => expect(nameSimilarity(one, other)).toBe(1));

  it.each([
    ['Siti Aminah', 'Siti Amina'],
    ['Siti Aminah', 'Aminah'],
    ['Sumiati', 'Sumiyati'],
    ['Abd. Rahman', 'Abdurrahman'],
    ['Sri Wahyuni', 'Sri Wahyuningsih'],
    ['Siti Nuraeni', 'Siti Nur Aini'],
  ])('is at least 0.90 for %s and %s', (one, other) =>
    expect(nameSimilarity(one, other)).toBeGreaterThanOrEqual(0.9),
  );

  it.each([
    ['Siti Aminah', 'Siti Rohmah'],
    ['Siti', 'Siti Aminah'],
    ['Sri Wahyuni', 'Sri Lestari'],
    ['Dewi Lestari', 'Dewi Puspita'],
    ['Kartini', 'Sulastri'],
    ['Aminah', 'Aminah Kusumawati'],
  ])('is below 0.90 for %s and %s', (one, other) => expect(nameSimilarity(one, other)).toBeLessThan(0.9));

  it('compares one name with 5,000 that were made ready in a moment', () => {
    const names = fc.sample(anyName, { numRuns: 5000, seed: 1 }).map(personName);
    const sought = personName('Siti Aminah Lestari');
    const took = Array.from({ length: 8 }, () => {
      const began = performance.now();
      names.filter((name) => nameSimilarity(sought, name) >= 0.9);
      return performance.now() - began;
    });
    // Some 7 ms on two shared cores; the bound is for the order of magnitude.
    expect(Math.min(...took)).toBeLessThan(60);
  });
});

describe('two people (R39)', () => {
  const aminah = { name: 'Siti Aminah', birthDate: '1985-03-12' };

  it('are probably one with the name of the register and the same birth date (S4)', () => {
    expect(isProbablySame(aminah, { name: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12' })).toEqual({
      similarity: 1,
      reasons: ['sameName', 'sameBirthDate'],
    });
  });

  it('are with names alike to 0.90 only on the same birth date', () => {
    const wahyuni = { name: 'Sri Wahyuni', birthDate: '1985-03-12' };
    const other = 'Sri Wahyuningsih';
    expect(nameSimilarity(wahyuni.name, other)).toBeLessThan(0.95);
    expect(isProbablySame(wahyuni, { name: other, birthDate: '1985-03-12' })?.reasons).toEqual([
      'similarName',
      'sameBirthDate',
    ]);
    expect(isProbablySame(wahyuni, { name: other, birthDate: '1985-03-13' })).toBeUndefined();
  });

  it.each([
    ['1985-12-03', true],
    ['1984-01-01', true],
    ['1986-12-31', true],
    ['1987-01-01', false],
    ['1983-12-31', false],
  ])('are with names alike to 0.95 when the other was born on %s: %s', (birthDate, isProbable) =>
    expect(isProbablySame(aminah, { name: 'SITI AMINA', birthDate }) !== undefined).toBe(isProbable),
  );

  it('may be compared by year alone', () => {
    expect(isProbablySame(aminah, { name: 'Siti Aminah', birthYear: 1986 })?.reasons).toEqual([
      'sameName',
      'closeBirthYear',
    ]);
    expect(isProbablySame(aminah, { name: 'Siti Aminah', birthYear: 1987 })).toBeUndefined();
  });

  it('are not compared without a birth date or year', () => {
    expect(isProbablySame(aminah, { name: 'Siti Aminah' })).toBeUndefined();
    expect(isProbablySame({ name: 'Siti Aminah' }, { name: 'Siti Aminah' })).toBeUndefined();
  });

  it('are shown with what their fathers’ names say', () => {
    const daughterOf = (father: string) => ({ ...aminah, name: `Siti Aminah binti ${father}` });
    const reasons = (one: string, other: string) =>
      isProbablySame(daughterOf(one), daughterOf(other))?.reasons;
    expect(reasons('Sukarno', 'H. SOEKARNO')).toContain('samePatronym');
    expect(reasons('Sukarno', 'Wagiman')).toContain('otherPatronym');
  });

  it('are compared the same both ways', () => {
    const person = fc.record({
      name: anyName,
      birthDate: fc.constantFrom('1985-03-12', '1985-03-13', '1986-01-01', '1990-01-01'),
    });
    fc.assert(
      fc.property(person, person, (one, other) =>
        expect(isProbablySame(one, other)).toEqual(isProbablySame(other, one)),
      ),
    );
  });
});

describe('a working name', () => {
  it.each(['Siti Aminah', 'AMINAH', 'siti', 'Siti A.', 'Bu Aminah', 'Sukarno', 'Mina', 'SitiAminah'])(
    '%s gives Siti Aminah binti Sukarno alias Mina away',
    (workingName) => expect(isPartOfName(workingName, 'Siti Aminah binti Sukarno alias Mina')).toBe(true),
  );

  it.each(['S.A.', 'SA', 'S. A. S.', 'Melati', 'Peserta 1', 'AM', '', '?'])('%j does not', (workingName) =>
    expect(isPartOfName(workingName, 'Siti Aminah binti Sukarno alias Mina')).toBe(false),
  );

  it('of two letters is taken for initials, even if the name has such a word', () => {
    expect(isPartOfName('Ni', 'Ni Luh Sari')).toBe(false);
    expect(isPartOfName('Luh', 'Ni Luh Sari')).toBe(true);
  });

  it('gives a name of one short word away when it is that', () => {
    expect(isPartOfName('Ny', 'Ny')).toBe(true);
    expect(isPartOfName('Ani', 'Ani')).toBe(true);
  });

  it('gives any name away that it is, or has a word of', () => {
    fc.assert(
      fc.property(anyNameWords, fc.nat(), (words, n) => {
        expect(isPartOfName(words.join(' '), words.join(' '))).toBe(true);
        expect(isPartOfName(words[n % words.length]!, words.join(' '))).toBe(true);
      }),
    );
  });
});
