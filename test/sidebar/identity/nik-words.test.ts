import { views } from '../../../src/i18n/id';
import { nikTexts } from '../../../src/sidebar/identity/nik-words';

const texts = (nik: string, birthDate = '') => nikTexts({ nik, birthDate }, '2027-01-25', views.identity.nik);
const { R02, R05, R06, R21, R22 } = views.identity.nik;
const READS = 'Menurut NIK: perempuan, lahir 12/03/1985.';

describe('what is said of a national id while it is typed', () => {
  it.each([
    ['nothing', '', []],
    ['blanks', ' ', []],
    ['half of it', '3507.1352', ['8 dari 16 angka']],
    ['too many digits', '35071352038599011', [R02]],
    ['a letter', '350713520385990A', [R02]],
    ['a woman’s', '3507 1352 0385 9901', [READS]],
    ['a man’s', '3507131203859901', [R22]],
    ['a day that there is not', '3507137203859901', [R05]],
    ['the serial 0000', '3507135203850000', [READS, R06]],
  ])('of %s', (_, nik, expected) => {
    expect(texts(nik)).toEqual(expected);
  });

  it('compares it with the birth date once there is one', () => {
    expect(texts('3507135203859901', '1985-03-13')).toEqual([READS, R21]);
    expect(texts('3507135203859901', '1985-03-12')).toEqual([READS]);
    expect(texts('3507135203859901', '1985-0')).toEqual([READS]);
  });

  it('names both centuries where both have been', () => {
    expect(texts('3507135203109901')).toEqual(['Menurut NIK: perempuan, lahir 12/03/1910 / 12/03/2010.']);
  });
});
