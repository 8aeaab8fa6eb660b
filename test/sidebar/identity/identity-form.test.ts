import { changeOf, EMPTY, formOf, valuesOf } from '../../../src/sidebar/identity/identity-form';
import { findPeople } from '../../../src/sidebar/identity/find-people';
import { questionOf } from '../../../src/sidebar/identity/resembling-question';

const values = { fullName: 'Sulastri', birthDate: '1985-03-12' } as never;
const row = { registryKey: 'R-0001', participantId: null, version: 'v', values, unreadable: [] };

describe('the form of a person', () => {
  it('leaves out what is empty or blank', () => {
    expect(valuesOf({ ...EMPTY, fullName: 'Sulastri', alias: '  ' })).toEqual({ fullName: 'Sulastri' });
  });

  it('sends along what it was opened with', () => {
    const form = { ...formOf(row), alias: 'Tri' };
    expect(changeOf(row, form)).toEqual({
      registryKey: 'R-0001',
      version: 'v',
      seen: { fullName: 'Sulastri', birthDate: '1985-03-12' },
      values: { fullName: 'Sulastri', birthDate: '1985-03-12', alias: 'Tri' },
    });
  });

  it('shows an empty field for what a row lacks', () => {
    expect(formOf(row)).toEqual({ ...EMPTY, fullName: 'Sulastri', birthDate: '1985-03-12' });
  });
});

describe('looking for a person', () => {
  const person = { consent: null, merged: [], participantId: null };
  const people = [
    { ...person, registryKey: 'R-0001', fullName: 'ST. Aminah', merged: ['R-0009'] },
    { ...person, registryKey: 'R-0002', fullName: 'Wati', participantId: 'P-0019' },
  ];
  it.each([
    ['', ['R-0001', 'R-0002']],
    ['amin st', ['R-0001']],
    ['r-0009', ['R-0001']],
    ['0019', ['R-0002']],
    ['x', []],
  ])('by “%s”', (wanted, expected) => {
    expect(findPeople(people, wanted).map(({ registryKey }) => registryKey)).toEqual(expected);
  });
});

describe('asking who is alike', () => {
  const ask = (form: Partial<typeof EMPTY>, key = '') => questionOf({ ...EMPTY, ...form }, key);

  it('waits for a name with a birth date, or a whole national id', () => {
    expect(ask({ fullName: 'Sulastri' })).toBeUndefined();
    expect(ask({ fullName: 'Su', birthDate: '1985-03-12' })).toBeUndefined();
    expect(ask({ nik: '35071352038599' })).toBeUndefined();
    expect(ask({ fullName: 'Sulastri', birthDate: '1985-03-12', nik: '3507' })).toEqual({
      fullName: 'Sulastri',
      birthDate: '1985-03-12',
    });
    expect(ask({ nik: '3507.1352.0385.9901' }, 'R-0001')).toEqual({
      fullName: '',
      nik: '3507.1352.0385.9901',
      registryKey: 'R-0001',
    });
  });
});
