import { leakIn, watchOver } from '../../../src/app/digests/scan';
import { bookOf } from '../../support/book-of';

const person = (workingName: string) => ({ workingName, status: 'inPrison' as const });
const book = bookOf({
  agencies: [{ agencyId: 'LPK', name: 'LPK Kartini', type: 'provider', digest: 'yes', active: 'yes' }],
  sites: [{ agencyId: 'LAPAS', name: 'Aula', room: 'Melati' }],
  participants: ['Kartini', 'Sri', 'Mbak Melati', 'Ani S', 'Peserta 7', 'Zubaidah', 'Bu'].map(person),
});
const watch = watchOver(book);
const named = (value: string) => leakIn(`01/02/2027: ${value}`, [value], watch);

describe('a line of a mail', () => {
  it.each([
    '3507135203859901',
    '3507 1352 0385 9901',
    '35.07.13.520385.9901',
    '3507-1352-0385-9901',
    '350713 - 520385 - 9901',
    '３５０７１３５２０３８５９９０１',
    '3507 1352 0385 9901',
  ])('with sixteen digits in a row (%s) must not leave, whether somebody typed it or not', (number) => {
    expect(leakIn(`NIK ${number}.`, [], watch)).toBe('sixteenDigits');
  });

  it.each([
    'B.I 123/2026',
    'B.IIa 7/2025',
    'BIIb. 12/24',
    'A.III No. 45/2026',
    'b.i.123 / 2026',
    'B1 123/2026',
  ])('with a register number (%s) must not leave', (number) =>
    expect(leakIn(`blok ${number}`, [number], watch)).toBe('registerNumber'),
  );

  it.each([
    'Minggu 08/02/2027–14/02/2027',
    '08/02/2027, 09:00–11:15: ANG-001 (16 orang), Ruang B1 08/02/2027',
    '[PRG-001] Ringkasan mingguan 2027-M06 – LAPAS',
    'S-00001, P-0001, P-0002, 0001/SP/PRG-001/2027',
    'ANG-001: 16 dari 16 tempat terisi, 144 dari 144 JP, 48 dari 48 sesi',
    'Ruang A 12/2',
    '2027-02-08',
  ])('with days, hours and codes (%s) may', (line) => expect(leakIn(line, [line], watch)).toBeUndefined());

  it.each(['Remedial Kartini', 'kartini', 'Bimbingan ZUBAIDAH, ruang 2', 'Rumah Ani S', 'oleh Mbak Melati'])(
    'in which a working name was typed (%s) must not leave',
    (value) => expect(named(value)).toBe('workingName'),
  );

  it.each([
    ['a name of three letters', 'Motif Sri Rejeki'],
    ['a name inside another word', 'Kartinian, Melatiku'],
    ['an office', 'LPK Kartini'],
    ['a room', ', Melati'],
    ['a word that only introduces a name', 'Peserta membawa alat'],
    ['a part of a name of short words', 'Ani'],
  ])('with %s may', (_, value) => expect(named(value)).toBeUndefined());

  it('may hold our own words whatever people are called', () => {
    expect(leakIn('Kartini', [], watch)).toBeUndefined();
  });
});
