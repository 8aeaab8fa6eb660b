import type { LikenessReason } from '../../core/name-match';
import type { Speech } from '../link';

const COLUMNS: Readonly<Record<LikenessReason, 'names' | 'births' | 'fathers'>> = {
  sameName: 'names',
  similarName: 'names',
  sameBirthDate: 'births',
  closeBirthYear: 'births',
  samePatronym: 'fathers',
  otherPatronym: 'fathers',
};

/** Why two rows may be one person, as the tab of decisions says it. */
export const reasonText = (reason: LikenessReason, { option }: Pick<Speech, 'option'>): string =>
  option('duplicates', COLUMNS[reason], reason);
