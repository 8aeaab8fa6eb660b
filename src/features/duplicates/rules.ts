import { defineRule } from '../../core/rule';
import { resembling } from '../identities/facts';
import { identities } from '../identities/tab';
import { decisionOn } from './facts';
import { duplicates } from './tab';

/** Said of the newer row, until somebody has decided that they are two people. */
const probablyTwice = defineRule({
  code: 'R39',
  severity: 'W',
  text: 'Probably the same person as {other}: similar name, and born at the same time.',
  why: 'A person who is entered twice gets two codes, two attendances and perhaps two certificates.',
  mend: 'Compare the two rows and decide under Review duplicates whether they are one person.',
  on: identities,
  reads: [duplicates],
  check: ({ registryKey, fullName, birthDate, mergedInto }, book) => {
    if (mergedInto !== undefined) return undefined;
    const other = resembling(book, { fullName, birthDate }, registryKey).find(
      ({ identity }) =>
        identity.registryKey < registryKey &&
        decisionOn(book, identity.registryKey, registryKey) !== 'different',
    );
    return other && { column: 'fullName', params: { other: other.identity.registryKey } };
  },
});

export const duplicatesRules = [probablyTwice] as const;
