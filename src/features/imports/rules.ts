import { type Day } from '../../core/day';
import { looksLikeId } from '../../core/kinds/text';
import { isPartOfName } from '../../core/name-match';
import { nikFaults, normaliseNik, readNik } from '../../core/nik';
import type { Severity } from '../../core/rule';
import { kindOf } from '../../core/tab';
import { readWrittenDay } from '../../core/written-day';
import { identities } from '../identities/tab';
import { isKnownRegion } from '../regions/facts';
import { type Field, isField, type Matching } from './facts';

/** Why a line is doubted or refused: the number of the rule, and what its text names. Never the value itself. */
export interface Reason {
  readonly rule: string;
  readonly severity: Severity;
  readonly field: Field;
  readonly region?: string;
  /** Whom it is the same as: a key of the registry, or an earlier line of the list. */
  readonly other?: string;
  readonly otherLine?: number;
}

export type Values = Readonly<Partial<Record<Field, string>>>;

/** A line of a list as it was understood. */
export interface ReadLine {
  readonly values: Values;
  readonly reasons: readonly Reason[];
}

export type Habits = Pick<Matching, 'columns' | 'numericNik'> & { readonly today: Day };

interface Understood {
  readonly value?: string;
  readonly reasons?: readonly Reason[];
}

const error = (rule: string, field: Field): Understood => ({ reasons: [{ rule, severity: 'E', field }] });
const doubt = (rule: string, field: Field): Reason => ({ rule, severity: 'W', field });

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const compact = (text: string): string => text.replace(/[\s.,]/g, '').toLowerCase();

const YES = ['ya', 'y', 'yes', '1'];
const NO = ['tidak', 't', 'no', 'n', '0'];

/** Release and end of a sentence may lie decades ahead, birth never does. */
const YEARS_AHEAD = 30;

const readDay = (text: string, field: Field, today: Day): Understood => {
  const year = Number(today.slice(2, 4));
  const twoDigitPivot = field === 'birthDate' ? year : (year + YEARS_AHEAD) % 100;
  const read = readWrittenDay(text, { twoDigitPivot });
  if ('fault' in read) return error(read.fault.rule, field);
  return { value: read.day, reasons: read.isAmbiguous ? [doubt('R09', field)] : [] };
};

const readText = (text: string, field: Field): Understood => {
  const value = tidy(text);
  const { control } = kindOf(identities, field);
  if (control.type === 'text' && value.length > control.max) return error('R14', field);
  const isOdd = field === 'fullName' && (/\d/.test(value) || value.length < 2);
  return {
    value,
    reasons: [...(looksLikeId(value) ? [doubt('R19', field)] : []), ...(isOdd ? [doubt('R16', field)] : [])],
  };
};

const understand = (text: string, field: Field, today: Day): Understood => {
  const { name, options = [] } = kindOf(identities, field);
  switch (name) {
    case 'day':
      return readDay(text, field, today);
    case 'flag': {
      const word = compact(text);
      const value = YES.includes(word) ? 'yes' : NO.includes(word) ? 'no' : undefined;
      return value === undefined ? error('R13', field) : { value };
    }
    case 'choice': {
      const value = options.find((option) => compact(option) === compact(text));
      return value === undefined ? error('R20', field) : { value };
    }
    default:
      return readText(text, field);
  }
};

const understandNik = (text: string, { numericNik }: Habits, birthDate: Day | undefined): Understood => {
  const faults = nikFaults(text, {
    isKnownRegion,
    womenOnly: true,
    cameAsNumber: numericNik,
    ...(birthDate === undefined ? {} : { birthDate }),
  });
  const reasons = faults.map(({ rule, severity, params }): Reason => ({
    rule,
    // A digit that may have been lost is not to get into the registry.
    severity: rule === 'R07' ? 'E' : severity,
    field: 'nik',
    ...(params?.region === undefined ? {} : { region: String(params.region) }),
  }));
  return reasons.some(({ severity }) => severity === 'E')
    ? { reasons }
    : { value: normaliseNik(text), reasons };
};

/** A date of birth that the NIK says as well can be read in one way only. */
const isConfirmed = (nik: string | undefined, birthDate: string | undefined): boolean => {
  const read = nik === undefined ? undefined : readNik(nik);
  return read?.ok === true && birthDate !== undefined && read.value.birthDays.includes(birthDate);
};

const acrossFields = ({ fullName, workingName, intakeOn, sentenceEndOn }: Values): readonly Reason[] => [
  ...(fullName === undefined ? [{ rule: 'R01', severity: 'E', field: 'fullName' } as const] : []),
  ...(intakeOn !== undefined && sentenceEndOn !== undefined && sentenceEndOn < intakeOn
    ? [{ rule: 'R35', severity: 'E', field: 'sentenceEndOn' } as const]
    : []),
  ...(workingName !== undefined && fullName !== undefined && isPartOfName(workingName, fullName)
    ? [doubt('G01', 'workingName')]
    : []),
];

/** Reads the cells of a line, one for each column that is taken, by the rules of section 5 that a line alone can break. */
export const readLine = (cells: readonly string[], habits: Habits): ReadLine => {
  const values: Partial<Record<Field, string>> = {};
  const reasons: Reason[] = [];
  const texts = new Map(habits.columns.filter(isField).map((field, n) => [field, cells[n] ?? ''] as const));
  const keep = (field: Field, { value, reasons: found = [] }: Understood) => {
    if (value !== undefined && value !== '') values[field] = value;
    reasons.push(...found);
  };
  for (const [field, text] of texts)
    if (field !== 'nik' && text.trim() !== '') keep(field, understand(text, field, habits.today));
  const nik = texts.get('nik') ?? '';
  if (nik.trim() !== '') keep('nik', understandNik(nik, habits, values.birthDate));
  const isCertain = isConfirmed(values.nik, values.birthDate);
  const doubts = reasons.filter(({ rule, field }) => !(isCertain && rule === 'R09' && field === 'birthDate'));
  return { values, reasons: [...doubts, ...acrossFields(values)] };
};
