import type { Cell } from './cell';
import { type Day, isDay } from './day';
import { bad, type Decoded, type Fault, good } from './kind';
import type { RuleWords, Severity } from './rule';

/** What the sixteen digits of a national id say. */
export interface Nik {
  /** The sixteen digits. */
  readonly nik: string;
  /** Where it was first given, to the district: six digits. It is not where the person lives. */
  readonly region: string;
  /** The same to the regency or city: four digits. */
  readonly regency: string;
  /** The same to the province: two digits. */
  readonly province: string;
  /** Day of birth, 1–31: a woman's 40 is taken off. */
  readonly day: number;
  readonly month: number;
  /** 0–99: the century is not written. */
  readonly yearInCentury: number;
  readonly female: boolean;
  /** Four digits, given in order from 0001 to those born on one day. */
  readonly serial: string;
  /** The days of 19xx and 20xx that it can mean, the earlier first: one or two. */
  readonly birthDays: readonly Day[];
}

/** What is added to the day of birth of a woman. */
const WOMAN = 40;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The digits as they are kept: without the blanks, dots and dashes that people group them by, and the apostrophe that marks a text in a spreadsheet. */
export const normaliseNik = (text: string): string =>
  text.replace(/^[\s\uFEFF]*'/, '').replace(/[\s.\u2010-\u2015\u200B\uFEFF-]/g, '');

/**
 * Reads a national id (NIK: 6 digits region of first registration, date of birth as DDMMYY, 4 digits serial; a woman's
 * day is 40 more). R02 when it is not sixteen digits, R05 when its date part is no day of either century. There is no
 * check digit, and the number stays when the date of birth is corrected: a sound NIK can be mistyped, and one that
 * differs from the register can be right. A serial 0000 is read: only rule R06 minds it.
 * Sources: UU 23/2006 art. 13 and PP 40/2019 art. 30 (one for life); dukcapil.klaten.go.id, "Arti 16 digit NIK".
 */
export const readNik = (text: string): Decoded<Nik> => {
  const nik = normaliseNik(text);
  if (!/^[0-9]{16}$/.test(nik)) return bad('R02');
  const written = Number(nik.slice(6, 8));
  const female = written > WOMAN;
  const day = female ? written - WOMAN : written;
  const month = Number(nik.slice(8, 10));
  const year = nik.slice(10, 12);
  const birthDays = ['19', '20']
    .map((century) => `${century}${year}-${twoDigits(month)}-${twoDigits(day)}`)
    .filter(isDay);
  if (birthDays.length === 0) return bad('R05');
  return good({
    nik,
    region: nik.slice(0, 6),
    regency: nik.slice(0, 4),
    province: nik.slice(0, 2),
    day,
    month,
    yearInCentury: Number(year),
    female,
    serial: nik.slice(12),
    birthDays,
  });
};

/** The rules about a national id (section 5 of the domain's rules), with their English texts. */
export const NIK_RULES = {
  R02: {
    severity: 'E',
    text: 'A national id (NIK) has 16 digits.',
    why: 'A NIK with a digit too few or too many belongs to nobody, and no office accepts it.',
    mend: 'Type the 16 digits again from the identity card or the register.',
  },
  R03: {
    severity: 'E',
    text: 'This NIK is stored as a number, and its last digits may be lost. Type it again, as text.',
    why: 'A spreadsheet keeps only 15 digits of a number, and turns the sixteenth into 0.',
    mend: 'Set the cell to plain text (Format, Number, Plain text), then type the NIK again from the identity card.',
  },
  R04: {
    severity: 'W',
    text: 'This NIK begins with a region that is not known.',
    why: 'A region that does not exist is nearly always a slip of the keyboard.',
    mend: 'Compare the first six digits with the identity card; if they are right, acknowledge the finding or add the region to its tab.',
  },
  R05: {
    severity: 'E',
    text: 'Digits 7 to 12 of this NIK are no date of birth.',
    why: 'Digits 7 to 12 say day (40 more for women), month and year of birth, and this day does not exist.',
    mend: 'Type the NIK again from the identity card or the register.',
  },
  R06: {
    severity: 'W',
    text: 'This NIK ends in 0000, and numbers are given from 0001 on.',
    why: 'Serial numbers are given from 0001 on, so 0000 is probably a place that was left open.',
    mend: 'Compare the last four digits with the identity card; if they are right, acknowledge the finding.',
  },
  R07: {
    severity: 'W',
    text: 'This NIK ends in 0 and was a number: a spreadsheet program may have changed its last digit.',
    why: 'A spreadsheet turns the sixteenth digit of a number into 0, so the last digit is perhaps not the true one.',
    mend: 'Type the NIK again as text from the identity card; making the cell text does not bring the digit back.',
  },
  R21: {
    severity: 'W',
    text: 'The date in this NIK is not the date of birth. Compare it with the register.',
    why: 'The NIK keeps the date it was first given with, so a difference can be right, and can be a mistyped digit.',
    mend: 'Compare both with the register; correct the one that is wrong, or acknowledge the finding when both are right.',
  },
  R22: {
    severity: 'W',
    text: 'This NIK is a man’s, and the cohort is for women.',
    why: 'The day of birth in a woman’s NIK is 40 more, and this is not, so it may be somebody else’s number.',
    mend: 'Compare the NIK with the identity card; if it is right, acknowledge the finding.',
  },
} as const satisfies Record<string, RuleWords & { severity: Severity }>;

export type NikRule = keyof typeof NIK_RULES;

/** How a national id breaks a rule. Its params never hold the number itself. */
export interface NikFault extends Fault {
  readonly rule: NikRule;
  readonly severity: Severity;
}

export interface NikContext {
  /** Whether a code of six, four or two digits is a region; without it R04 is not asked. */
  readonly isKnownRegion?: (code: string) => boolean;
  /** The person's birth date by the register. */
  readonly birthDate?: Day;
  /** The person is, or is to be, in a cohort for women only. */
  readonly womenOnly?: boolean;
  /** A text that was a number on its way here, as in a CSV file written by a spreadsheet program. */
  readonly cameAsNumber?: boolean;
}

/** `3,50713520385990E+15`: a number as a spreadsheet program shows and exports it. */
const SCIENTIFIC = /^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/i;

const fault = (rule: NikRule, params?: Fault['params']): NikFault => ({
  rule,
  severity: NIK_RULES[rule].severity,
  ...(params ? { params } : {}),
});

/** Excel keeps 15 significant digits and turns the sixteenth into 0 (Microsoft KB 269370). */
const spoilt = (digits: string): readonly NikFault[] => (/^\d{15}0$/.test(digits) ? [fault('R07')] : []);

const faultsOfNumber = (number: number): readonly NikFault[] => [fault('R03'), ...spoilt(String(number))];

const isOtherDay = ({ day, month, yearInCentury }: Nik, birthDate: Day): boolean =>
  birthDate.slice(2) !== [yearInCentury, month, day].map(twoDigits).join('-');

/**
 * How the cell of a national id breaks rules R02–R07, R21 and R22, errors first. A blank cell breaks none of them (R01 is
 * the column's business). Of a number only that it is one is said (R03), and whether it looks spoilt (R07): its digits
 * prove nothing.
 */
export const nikFaults = (cell: Cell, context: NikContext = {}): readonly NikFault[] => {
  if (typeof cell === 'number') return faultsOfNumber(cell);
  const text = String(cell);
  if (text.trim() === '') return [];
  if (SCIENTIFIC.test(text)) return faultsOfNumber(Number(text.replace(',', '.')));
  const origin = context.cameAsNumber ? spoilt(normaliseNik(text)) : [];
  const read = readNik(text);
  if (!read.ok) return [fault(read.fault.rule as NikRule), ...origin];
  const nik = read.value;
  const { isKnownRegion, birthDate, womenOnly } = context;
  const isUnknown = isKnownRegion && !isKnownRegion(nik.region) && !isKnownRegion(nik.regency);
  return [
    ...(isUnknown ? [fault('R04', { region: nik.regency })] : []),
    ...(nik.serial === '0000' ? [fault('R06')] : []),
    ...origin,
    ...(birthDate !== undefined && isOtherDay(nik, birthDate) ? [fault('R21')] : []),
    ...(womenOnly && !nik.female ? [fault('R22')] : []),
  ];
};
