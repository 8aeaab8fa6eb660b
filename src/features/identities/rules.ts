import { isPartOfName } from '../../core/name-match';
import { NIK_RULES, nikFaults } from '../../core/nik';
import { defineRule } from '../../core/rule';
import { isKnownRegion } from '../regions/facts';
import { identities } from './tab';

type Doubtful = 'R04' | 'R06' | 'R21' | 'R22';

/** A rule of the national id that doubts, and does not refuse: the number stays as it was first given for life. */
const doubt = <const Code extends Doubtful>(code: Code) =>
  defineRule({
    code,
    ...NIK_RULES[code],
    on: identities,
    check: ({ nik, birthDate }) => {
      const context = { isKnownRegion, womenOnly: true, ...(birthDate === undefined ? {} : { birthDate }) };
      const found = nik === undefined ? undefined : nikFaults(nik, context).find(({ rule }) => rule === code);
      // Not even the region's digits are repeated: what validation finds is read in another tab.
      return found && { column: 'nik' };
    },
  });

/** Beside R03, which only says that it was a number: making it text does not bring the digit back. */
const nikKeptItsDigits = defineRule({
  code: 'R07',
  ...NIK_RULES.R07,
  on: identities,
  check: ({ $ }) => nikFaults($.cells.nik ?? '').some(({ rule }) => rule === 'R07') && { column: 'nik' },
});

const nikRegion = doubt('R04');
const nikSerial = doubt('R06');
const nikBirthDate = doubt('R21');
const nikWoman = doubt('R22');

const intakeBeforeEnd = defineRule({
  code: 'R35',
  severity: 'E',
  text: 'The sentence ends before the intake.',
  why: 'One of the two days must be wrong, and the time that is left is reckoned from them.',
  mend: 'Compare both days with the register and correct the wrong one.',
  on: identities,
  check: ({ intakeOn, sentenceEndOn }) =>
    intakeOn !== undefined &&
    sentenceEndOn !== undefined &&
    sentenceEndOn < intakeOn && { column: 'sentenceEndOn' },
});

/** The earlier row with the same number; those that were merged away have given theirs up. */
const twin = <const Code extends string>(
  code: Code,
  column: 'nik' | 'registerNo',
  words: { readonly why: string; readonly mend: string },
) =>
  defineRule({
    code,
    severity: 'E',
    text: 'The same number stands in {other}.',
    ...words,
    on: identities,
    check: (row, book) => {
      const value = row[column];
      if (value === undefined || row.mergedInto !== undefined) return undefined;
      const other = book
        .where(identities, column, value)
        .find((candidate) => candidate.registryKey < row.registryKey && candidate.mergedInto === undefined);
      return other && { column, params: { other: other.registryKey } };
    },
  });

const nikOnce = twin('R37', 'nik', {
  why: 'A NIK belongs to one person; either it is mistyped, or she was entered twice.',
  mend: 'Compare both with the identity card; if it is the same person, merge the rows under Review duplicates.',
});
const registerNoOnce = twin('R38', 'registerNo', {
  why: 'In one prison a register number is given once.',
  mend: 'Compare both with the register; if it is the same person, merge the rows under Review duplicates.',
});

const workingNameReveals = defineRule({
  code: 'G01',
  severity: 'W',
  text: 'The working name is part of the full name: everybody in the shared workbook would read it.',
  why: 'Everybody in the shared workbook reads the working name, and being on the list shows that somebody is in prison.',
  mend: 'Choose a working name that is no part of the full name, such as initials or a name for the course.',
  on: identities,
  check: ({ workingName, fullName }) =>
    workingName !== undefined && isPartOfName(workingName, fullName) && { column: 'workingName' },
});

const nameLooksRight = defineRule({
  code: 'R16',
  severity: 'W',
  text: 'The name has a digit in it, or is a single letter.',
  why: 'The name is printed on the certificate as it stands here.',
  mend: 'Type the name as the register has it; a name of one word is fine.',
  on: identities,
  check: ({ fullName }) => (/\d/.test(fullName) || fullName.trim().length < 2) && { column: 'fullName' },
});

export const identitiesRules = [
  nikKeptItsDigits,
  nikRegion,
  nikSerial,
  nikBirthDate,
  nikWoman,
  intakeBeforeEnd,
  nikOnce,
  registerNoOnce,
  workingNameReveals,
  nameLooksRight,
] as const;
