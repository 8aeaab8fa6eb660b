import type { Commands, Queries } from '../../app/operations';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';

export type Pair = Queries['duplicatesForm']['answer']['pairs'][number];
export type Face = Pair['a'];
export type Decision = Commands['decideDuplicate']['input']['decision'];
type Decided = NonNullable<Commands['decideDuplicate']['answer']>;

export const DECISIONS: readonly Decision[] = ['same', 'different', 'later'];

/** What is compared, beside key and name, in the order in which a register has it. */
const COMPARED = [
  'birthDate',
  'birthPlace',
  'nik',
  'alias',
  'address',
  'registerNo',
  'intakeOn',
  'workingName',
  'participantId',
] as const;

export interface Value {
  readonly column: (typeof COMPARED)[number];
  readonly text: string;
  /** The other row has something else there. */
  readonly differs: boolean;
}

const shown = (column: Value['column'], value: string): string =>
  column === 'birthDate' || column === 'intakeOn' ? dayForPeople(value) : value;

/** What one row of a pair has, and where the other one contradicts it; what is missing contradicts nothing. */
export const valuesOf = (mine: Face, other: Face): readonly Value[] =>
  COMPARED.flatMap((column): Value[] => {
    const value = mine[column];
    if (value === null) return [];
    return [
      { column, text: shown(column, value), differs: other[column] !== null && other[column] !== value },
    ];
  });

/** What became of a pair, in the user's words. */
export const tellDecided = (
  { a, b }: Pair,
  { decision, kept, merged, bothHaveCodes }: Decided,
  { duplicates }: Pick<ViewWords, 'duplicates'>,
): string =>
  [
    fill(duplicates.done[decision], {
      a: a.registryKey,
      b: b.registryKey,
      kept: kept ?? '',
      merged: merged ?? '',
    }),
    ...(bothHaveCodes ? [fill(duplicates.bothHaveCodes, bothHaveCodes)] : []),
  ].join(' ');
