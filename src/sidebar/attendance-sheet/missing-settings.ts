import type { Chosen } from './sheets';

type Setting = keyof Chosen['letter'];

const WANTED = [
  'letterhead',
  'letterPlace',
  'signerTitle',
  'signerName',
  'signerStaffNo',
] as const satisfies readonly Setting[];

/** The settings that a sheet would be handed in with, and that are blank. */
export const missingSettings = (letter: Chosen['letter']): readonly Setting[] =>
  WANTED.filter((setting) => letter[setting] === '');
