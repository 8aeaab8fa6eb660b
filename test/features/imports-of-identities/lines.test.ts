import * as z from 'zod/mini';
import { dryRunImport } from '../../../src/features/imports/queries';
import { readLine } from '../../../src/features/imports/rules';
import { bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { COLUMNS, KNOWN, nikOf, numbered, woman } from '../../support/lists';

const context = contextOf({ now: '2027-01-25T08:00:00', role: 'prison' });
const read = (cells: Readonly<Record<string, string>>, numericNik = false) => {
  const line = readLine(Object.values(cells), {
    columns: Object.keys(cells),
    numericNik,
    today: '2027-01-25',
  });
  return {
    values: line.values,
    told: line.reasons.map(({ rule, severity, field }) => `${severity} ${rule} ${field}`),
  };
};

describe('a line alone', () => {
  it.each([
    ['a NIK of 15 digits', { nik: '350713520385990' }, 'E R02 nik'],
    ['a NIK that was shown as a power of ten', { nik: '3,507135203859911E+15' }, 'E R03 nik'],
    ['a NIK of 32 March', { nik: '3507137203859901' }, 'E R05 nik'],
    ['a NIK from a region that there is not', { nik: '9907135203859901' }, 'W R04 nik'],
    ['a NIK with serial 0000', { nik: '3507135203850000' }, 'W R06 nik'],
    ['a man’s NIK', { nik: '3507131203859901' }, 'W R22 nik'],
    ['31 February', { birthDate: '31/02/1990' }, 'E R08 birthDate'],
    ['an American date', { intakeOn: '03/13/2026' }, 'E R08 intakeOn'],
    ['a date that can be read in two ways', { intakeOn: '03/04/2026' }, 'W R09 intakeOn'],
    ['a word that is neither yes nor no', { consent: 'nanti' }, 'E R13 consent'],
    ['an address that is too long', { address: 'a'.repeat(201) }, 'E R14 address'],
    ['an address with a NIK in it', { address: 'NIK 3507 1352 0385 9901' }, 'W R19 address'],
    ['a class that there is not', { registerClass: 'B.IV' }, 'E R20 registerClass'],
    [
      'a sentence that ends before the intake',
      { intakeOn: '20/05/2026', sentenceEndOn: '19/05/2026' },
      'E R35 sentenceEndOn',
    ],
    ['a working name that gives the name away', { workingName: 'Rahayu' }, 'W G01 workingName'],
  ] as const)('with %s is told %s', (_, cells, told) =>
    expect(read({ fullName: 'Sri Rahayu', ...cells }).told).toEqual([told]),
  );

  it.each([
    ['no name', ' ', 'E R01 fullName'],
    ['digits in its name', 'Siti 2', 'W R16 fullName'],
    ['a name of one letter', 'S', 'W R16 fullName'],
  ])('with %s is told so', (_, fullName, told) => expect(read({ fullName }).told).toEqual([told]));

  it('may have a name of one word', () => expect(read({ fullName: 'Sulastri' }).told).toEqual([]));

  it('loses its NIK when the list had numbers and it ends in 0, and only then', () => {
    const cells = { fullName: 'Sulastri', nik: '3507135203859900' };
    expect(read(cells, true).told).toEqual(['E R07 nik']);
    expect(read(cells, false).told).toEqual([]);
    expect(read({ ...cells, nik: '3507135203859901' }, true).told).toEqual([]);
  });

  it('has its date of birth confirmed by its NIK, where it could be read in two ways', () => {
    const nik = nikOf({ day: 5, month: 3, year: 1985 }, 1);
    const born = { fullName: 'Sulastri', birthDate: '05/03/1985' };
    expect(read(born).told).toEqual(['W R09 birthDate']);
    expect(read({ ...born, nik }).told).toEqual([]);
    expect(read({ ...born, nik: nikOf({ day: 3, month: 5, year: 1985 }, 1) }).told).toEqual([
      'W R09 birthDate',
      'W R21 nik',
    ]);
  });

  it('is taken as it is meant: blanks, years of two digits, spelling of classes', () => {
    expect(
      read({
        fullName: '  Siti   Aminah ',
        nik: "'3507.1352.0385.9901",
        birthDate: '12 Maret 85',
        sentenceEndOn: '31/12/35',
        registerClass: 'b iia',
        consent: 'YA',
        address: 'Jl. Kawi\r\nNo. 3',
      }),
    ).toEqual({
      values: {
        fullName: 'Siti Aminah',
        nik: '3507135203859901',
        birthDate: '1985-03-12',
        sentenceEndOn: '2035-12-31',
        registerClass: 'B.IIa',
        consent: 'yes',
        address: 'Jl. Kawi No. 3',
      },
      told: [],
    });
  });
});

describe('a line among others', () => {
  const dryRun = (
    lines: readonly (readonly string[])[],
    columns: readonly string[] = COLUMNS,
    before = 0,
  ) => {
    const all = numbered(lines);
    const input = z.parse(dryRunImport.input(), {
      matching: { signature: 'x', columns, numericNik: false },
      before: all.slice(0, before),
      lines: all.slice(before),
    });
    const answer = dryRunImport.answer(bookOf({ identities: KNOWN }), input, context);
    if ('refusals' in answer) throw new Error('refused');
    return answer.lines.map(({ verdict, reasons }) => {
      const [first] = reasons;
      return [verdict, first?.rule, first?.other ?? first?.otherLine].filter((part) => part !== undefined);
    });
  };
  const one = woman(1);

  it('is there already when it says the same again, and refused when it says the NIK of somebody else', () => {
    const other = woman(2).map((cell, n) => (n === 1 ? one[1]! : cell));
    expect(dryRun([one, one, other])).toEqual([['ok'], ['known', 'R37', 1], ['refused', 'R37', 1]]);
  });

  it('is refused when it has the register number of somebody else', () => {
    const other = woman(2).map((cell, n) => (n === 4 ? one[4]! : cell));
    expect(dryRun([one, other])).toEqual([['ok'], ['refused', 'R38', 1]]);
  });

  it('is reviewed when it resembles an earlier one', () => {
    const other = woman(2).map((cell, n) => (n === 0 ? `Hj. ${one[0]!}` : n === 3 ? one[3]! : cell));
    expect(dryRun([one, other])[1]).toEqual(['review', 'R39', 1]);
  });

  it('is compared with lines of an earlier call alike', () => {
    expect(dryRun([one, one], COLUMNS, 1)).toEqual([['known', 'R37', 1]]);
  });

  it('without number or date of birth is there already, or reviewed, when somebody is called the same', () => {
    expect(dryRun([['Sulastri'], ['Sulastri'], ['SULASTRI'], ['siti aminah']], ['fullName'])).toEqual([
      ['ok'],
      ['known', 'R39', 1],
      ['review', 'R39', 1],
      ['review', 'R39', 'R-0003'],
    ]);
  });
});
