import type { Queries } from '../../app/operations';

export type Listed = Queries['identityForm']['answer']['people'][number];

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** People whose name, key, code, or a key that was merged into theirs holds every word looked for. */
export const findPeople = (people: readonly Listed[], wanted: string): readonly Listed[] => {
  const parts = plain(wanted).split(' ');
  return people.filter(({ registryKey, fullName, participantId, merged }) => {
    const text = plain([registryKey, fullName, participantId ?? '', ...merged].join(' '));
    return parts.every((part) => text.includes(part));
  });
};
