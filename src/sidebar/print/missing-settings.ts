const WANTED = ['letterhead', 'letterPlace', 'signerTitle', 'signerName', 'signerStaffNo'] as const;
type Setting = (typeof WANTED)[number];

/** The settings that a document would be handed in with, and that are blank. */
export const missingSettings = <Letter extends Readonly<Record<Setting, string>>>(
  letter: Letter,
): readonly Setting[] => WANTED.filter((setting) => letter[setting] === '');
