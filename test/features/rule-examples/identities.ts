import type { Cells } from '../../../src/core/change';
import type { RowsByTab } from '../../support/book-of';
import type { RuleExample } from './example';

type Identity = NonNullable<RowsByTab['identities']>[number];

/** Kepanjen, born 12/03/1985, a woman. */
const NIK = '3507135203859901';
const AMINAH: Identity = { fullName: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12' };

const rows = (...identities: readonly Identity[]) => ({ rows: { identities } });
const typed = (cells: Cells) => ({ cells: { identities: [{ registryKey: 'R-0001', ...cells }] } });

const ofNik = (code: 'R02' | 'R03' | 'R05', wrong: string | number, right: string): RuleExample => ({
  code,
  tab: 'identities',
  right: typed({ fullName: 'Sulastri', nik: right }),
  wrong: typed({ fullName: 'Sulastri', nik: wrong }),
  found: { id: 'R-0001', column: 'nik', severity: 'E' },
});

/** The rules that come with the kind of a national id. */
export const nikExamples: readonly RuleExample[] = [
  ofNik('R02', '350713520385990', NIK),
  ofNik('R02', '35071352038599O1', '3507.1352 0385-9901'),
  ofNik('R03', 3507135203859901, `'${NIK}`),
  // Day 71 is a woman's 31, day 72 is nobody's.
  ofNik('R05', '3507137203859901', '3507137103859901'),
  ofNik('R05', '3507135213859901', '9601014101909901'),
];

/** A spreadsheet has made its sixteenth digit 0; as text, a NIK may end in 0 by right. */
const spoilt: RuleExample = {
  code: 'R07',
  tab: 'identities',
  right: typed({ fullName: 'Sulastri', nik: '3507135203859900' }),
  wrong: typed({ fullName: 'Sulastri', nik: 3507135203859900 }),
  found: { id: 'R-0001', column: 'nik', severity: 'W' },
};

const doubt = (code: 'R04' | 'R06' | 'R21' | 'R22', wrong: Identity, right: Identity): RuleExample => ({
  code,
  tab: 'identities',
  right: rows({ fullName: 'Sulastri', ...right }),
  wrong: rows({ fullName: 'Sulastri', ...wrong }),
  found: { id: 'R-0001', column: 'nik', severity: 'W' },
});

/** Two rows of which the later one is found, and how the second differs in the right one. */
const pair = (
  code: 'R37' | 'R38' | 'R39',
  [first, second]: readonly [Identity, Identity],
  apart: Identity,
  column: string,
): RuleExample => ({
  code,
  tab: 'identities',
  right: rows(first, { ...second, ...apart }),
  wrong: rows(first, second),
  found: {
    id: 'R-0002',
    column,
    severity: code === 'R39' ? 'W' : 'E',
    params: { other: 'R-0001' },
  },
});

const sameNik = [
  { fullName: 'Sulastri', nik: NIK },
  { fullName: 'Wati', nik: NIK },
] as const;
const sameRegisterNo = [
  { fullName: 'Sulastri', registerNo: 'B.I 123/2026' },
  { fullName: 'Wati', registerNo: 'B.I 123/2026' },
] as const;
const samePerson = [AMINAH, { ...AMINAH, fullName: 'Siti Aminah' }] as const;

export const identityExamples: readonly RuleExample[] = [
  spoilt,
  doubt('R04', { nik: '9999135203859901' }, { nik: '9601014101909901' }),
  doubt('R06', { nik: '3507135203850000' }, { nik: NIK }),
  doubt('R21', { nik: NIK, birthDate: '1985-03-13' }, { nik: NIK, birthDate: '1985-03-12' }),
  doubt('R22', { nik: '3507131203859901' }, { nik: NIK }),
  {
    code: 'R35',
    tab: 'identities',
    right: rows({ fullName: 'Sulastri', intakeOn: '2026-02-01', sentenceEndOn: '2026-02-01' }),
    wrong: rows({ fullName: 'Sulastri', intakeOn: '2026-02-01', sentenceEndOn: '2026-01-31' }),
    found: { id: 'R-0001', column: 'sentenceEndOn', severity: 'E' },
  },
  pair('R37', sameNik, { nik: '3507135203859902' }, 'nik'),
  // A row that was merged has given its number up.
  pair('R37', sameNik, { mergedInto: 'R-0001' }, 'nik'),
  pair('R38', sameRegisterNo, { registerNo: 'B.I 124/2026' }, 'registerNo'),
  pair('R39', samePerson, { birthDate: '1985-03-13', fullName: 'Siti Aminatun' }, 'fullName'),
  pair('R39', samePerson, { mergedInto: 'R-0001' }, 'fullName'),
  {
    code: 'R16',
    tab: 'identities',
    right: rows({ fullName: 'Ni' }),
    wrong: rows({ fullName: 'Wat1' }),
    found: { id: 'R-0001', column: 'fullName', severity: 'W' },
  },
  {
    code: 'G01',
    tab: 'identities',
    right: rows({ ...AMINAH, workingName: 'S.A.' }),
    wrong: rows({ ...AMINAH, workingName: 'Aminah' }),
    found: { id: 'R-0001', column: 'workingName', severity: 'W' },
  },
];
