import fc from 'fast-check';
import {
  type NikContext,
  type NikFault,
  NIK_RULES,
  nikFaults,
  normaliseNik,
  readNik,
} from '../../src/core/nik';
import { isKnownRegion } from '../../src/features/regions/facts';
import { anyDate, isoText } from './arbitrary-days';

/** Scenario S5: a woman of Kepanjen, born 12 March 1985. */
const KEPANJEN = '3507135203859901';
const rules = (faults: readonly NikFault[]) => faults.map(({ rule }) => rule);
const rulesOf = (cell: string | number, context: NikContext = {}) => rules(nikFaults(cell, context));
const faultOf = (text: string) => {
  const read = readNik(text);
  return read.ok ? undefined : read.fault.rule;
};

const twoDigits = (number: number) => String(number).padStart(2, '0');
const anyPerson = fc.record({
  region: fc.stringMatching(/^\d{6}$/),
  born: anyDate.filter((date) => date.getUTCFullYear() < 2100),
  female: fc.boolean(),
  serial: fc.integer({ min: 9900, max: 9999 }),
});
const nikOf = ({
  region,
  born,
  female,
  serial,
}: typeof anyPerson extends fc.Arbitrary<infer P> ? P : never) => {
  const day = born.getUTCDate() + (female ? 40 : 0);
  const year = born.getUTCFullYear() % 100;
  return `${region}${twoDigits(day)}${twoDigits(born.getUTCMonth() + 1)}${twoDigits(year)}${serial}`;
};

describe('a national id (S5)', () => {
  it('says of a woman where she was registered and when she was born', () => {
    expect(readNik(KEPANJEN)).toEqual({
      ok: true,
      value: {
        nik: KEPANJEN,
        region: '350713',
        regency: '3507',
        province: '35',
        day: 12,
        month: 3,
        yearInCentury: 85,
        female: true,
        serial: '9901',
        birthDays: ['1985-03-12', '2085-03-12'],
      },
    });
  });

  it('is R03 as the number of a cell, and nothing else', () => {
    expect(nikFaults(Number(KEPANJEN), { isKnownRegion })).toEqual([{ rule: 'R03', severity: 'E' }]);
  });

  it('may have the day 71, which is a woman born on a 31st', () => {
    expect(readNik('3507137103859901')).toMatchObject({ ok: true, value: { day: 31, female: true } });
    expect(rulesOf('3507137103859901', { isKnownRegion, birthDate: '1985-03-31' })).toEqual([]);
  });

  it('may not have the day 72', () => {
    expect(faultOf('3507137203859901')).toBe('R05');
    expect(nikFaults('3507137203859901')).toEqual([{ rule: 'R05', severity: 'E' }]);
  });

  it('may be of Papua Barat Daya, a province since 2022', () => {
    expect(readNik('9601014101909901')).toMatchObject({ ok: true, value: { province: '96', day: 1 } });
    expect(rulesOf('9601014101909901', { isKnownRegion, womenOnly: true })).toEqual([]);
  });
});

describe('reading a national id', () => {
  it('gives back whatever person it was made of', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const read = readNik(nikOf(person));
        expect(read).toMatchObject({ ok: true, value: { region: person.region, female: person.female } });
        if (read.ok) expect(read.value.birthDays).toContain(isoText(person.born));
      }),
    );
  });

  it('answers any text without throwing, and sound are only those whose day and month exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{16}$/)), (text) => {
        const read = readNik(text);
        if (!read.ok) {
          expect(['R02', 'R05']).toContain(read.fault.rule);
          return;
        }
        expect(read.value.birthDays.length).toBeGreaterThan(0);
        expect(Number(text.slice(6, 8)) % 40).toBeLessThanOrEqual(31);
      }),
    );
  });

  it.each(['00', '32', '40', '72', '80', '99'])('finds no day %s (R05)', (day) =>
    expect(faultOf(`350713${day}03859901`)).toBe('R05'),
  );

  it.each(['01', '31', '41', '71'])('finds the day %s', (day) =>
    expect(faultOf(`350713${day}03859901`)).toBeUndefined(),
  );

  it.each(['00', '13', '99'])('finds no month %s (R05)', (month) =>
    expect(faultOf(`35071352${month}859901`)).toBe('R05'),
  );

  it('knows how long the months are', () => {
    expect(faultOf('3507137104859901')).toBe('R05');
    expect(faultOf('3507137002849901')).toBe('R05');
    expect(faultOf('3507136902849901')).toBeUndefined();
    expect(faultOf('3507136902859901')).toBe('R05');
  });

  it('takes 29 February of 00 for the one century that has it', () => {
    expect(readNik('3507136902009901')).toMatchObject({ value: { birthDays: ['2000-02-29'] } });
  });

  it.each(['', '350713520385990', '35071352038599011', '350713520385990A', '٣٥٠٧١٣٥٢٠٣٨٥٩٩٠١'])(
    'wants sixteen digits, not %j (R02)',
    (text) => expect(faultOf(text)).toBe('R02'),
  );

  it.each(['35.07.13.520385.9901', '350713 520385 9901', ' 3507-1352-0385-9901\n', "'3507135203859901"])(
    'leaves out what people group the digits by: %j',
    (text) => {
      expect(normaliseNik(text)).toBe(KEPANJEN);
      expect(readNik(text)).toMatchObject({ ok: true, value: { nik: KEPANJEN } });
    },
  );
});

describe('the faults of a national id', () => {
  it('are none for a sound one of the person whose it is', () => {
    expect(nikFaults(KEPANJEN, { isKnownRegion, birthDate: '1985-03-12', womenOnly: true })).toEqual([]);
    expect(nikFaults('  ')).toEqual([]);
  });

  it('have the severity of their rule, and never repeat the number', () => {
    const context = { isKnownRegion, birthDate: '1985-03-13', womenOnly: true, cameAsNumber: true };
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^\d{16}$/), fc.integer(), fc.string()), (cell) => {
        for (const fault of nikFaults(cell, context)) {
          expect(fault.severity).toBe(NIK_RULES[fault.rule].severity);
          expect(JSON.stringify(fault.params ?? {})).not.toMatch(/\d{5}/);
        }
      }),
    );
  });

  it('say R02 of a wrong length, and of a truth value', () => {
    expect(rulesOf('350713520385990')).toEqual(['R02']);
    expect(rules(nikFaults(true))).toEqual(['R02']);
  });

  it('warn of a region that is known neither by six nor by four digits (R04)', () => {
    expect(nikFaults('3599135203859901', { isKnownRegion })).toEqual([
      { rule: 'R04', severity: 'W', params: { region: '3599' } },
    ]);
    const onlyDistrict = (code: string) => code === '350713';
    expect(rulesOf(KEPANJEN, { isKnownRegion: onlyDistrict })).toEqual([]);
    expect(rulesOf('3507145203859901', { isKnownRegion: onlyDistrict })).toEqual(['R04']);
    expect(rulesOf('3599135203859901')).toEqual([]);
  });

  it('warn of the serial 0000 (R06)', () => {
    expect(rulesOf('3507135203850000')).toEqual(['R06']);
    expect(faultOf('3507135203850000')).toBeUndefined();
  });

  it('warn of a final 0 where the number was a number once (R07), and only there', () => {
    expect(rulesOf(3507135203859900)).toEqual(['R03', 'R07']);
    expect(rulesOf('3507135203859900', { cameAsNumber: true })).toEqual(['R07']);
    expect(rulesOf('3507135203859900')).toEqual([]);
    expect(rulesOf(KEPANJEN, { cameAsNumber: true })).toEqual([]);
  });

  it.each(['3.50713520385990E+15', '3,50713520385990E+15', '3,50714E+15', ' 3.50714e15 '])(
    'know the number that a spreadsheet program wrote as %j',
    (text) => expect(rulesOf(text)).toEqual(['R03', 'R07']),
  );

  it('warn of another birth date than the register has (R21)', () => {
    for (const birthDate of ['1985-03-13', '1985-04-12', '1986-03-12'])
      expect(rulesOf(KEPANJEN, { birthDate })).toEqual(['R21']);
    expect(rulesOf('3507131203859901', { birthDate: '1985-03-12' })).toEqual([]);
  });

  it('warn of a man’s where only women are taken (R22)', () => {
    expect(rulesOf('3507131203859901', { womenOnly: true })).toEqual(['R22']);
    expect(rulesOf('3507131203859901')).toEqual([]);
  });
});
