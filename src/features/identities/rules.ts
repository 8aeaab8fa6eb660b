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
    severity: 'W',
    text: NIK_RULES[code].text,
    on: identities,
    check: ({ nik, birthDate }) => {
      const context = { isKnownRegion, womenOnly: true, ...(birthDate === undefined ? {} : { birthDate }) };
      const found = nik === undefined ? undefined : nikFaults(nik, context).find(({ rule }) => rule === code);
      // Not even the region's digits are repeated: what validation finds is read in another tab.
      return found && { column: 'nik' };
    },
  });

const nikRegion = doubt('R04');
const nikSerial = doubt('R06');
const nikBirthDate = doubt('R21');
const nikWoman = doubt('R22');

const intakeBeforeEnd = defineRule({
  code: 'R35',
  severity: 'E',
  text: 'The sentence ends before the intake.',
  on: identities,
  check: ({ intakeOn, sentenceEndOn }) =>
    intakeOn !== undefined &&
    sentenceEndOn !== undefined &&
    sentenceEndOn < intakeOn && { column: 'sentenceEndOn' },
});

/** The earlier row with the same number; those that were merged away have given theirs up. */
const twin = <const Code extends string>(code: Code, column: 'nik' | 'registerNo') =>
  defineRule({
    code,
    severity: 'E',
    text: 'The same number stands in {other}.',
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

const nikOnce = twin('R37', 'nik');
const registerNoOnce = twin('R38', 'registerNo');

const workingNameReveals = defineRule({
  code: 'G01',
  severity: 'W',
  text: 'The working name is part of the full name: everybody in the shared workbook would read it.',
  on: identities,
  check: ({ workingName, fullName }) =>
    workingName !== undefined && isPartOfName(workingName, fullName) && { column: 'workingName' },
});

const nameLooksRight = defineRule({
  code: 'R16',
  severity: 'W',
  text: 'The name has a digit in it, or is a single letter.',
  on: identities,
  check: ({ fullName }) => (/\d/.test(fullName) || fullName.trim().length < 2) && { column: 'fullName' },
});

export const identitiesRules = [
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
