import type { Queries } from '../../app/operations';

export type Known = Queries['enrolForm']['answer']['participants'][number];

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Those that can still be chosen first: who is in the cohort already is only there to be found. */
export const membersLast = (participants: readonly Known[], cohortId: string): readonly Known[] => [
  ...participants.filter(({ cohorts }) => !cohorts.includes(cohortId)),
  ...participants.filter(({ cohorts }) => cohorts.includes(cohortId)),
];

/** Participants whose code or working name holds every word looked for; `19` finds P-0019. */
export const findParticipants = (participants: readonly Known[], wanted: string): readonly Known[] => {
  const parts = plain(wanted).split(' ');
  return participants.filter(({ participantId, workingName }) => {
    const text = plain(`${participantId} ${workingName}`);
    return parts.every((part) => text.includes(part));
  });
};
