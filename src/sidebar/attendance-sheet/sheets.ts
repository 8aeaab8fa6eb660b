import type { Queries } from '../../app/operations';

export type Chosen = NonNullable<Queries['attendanceSheet']['answer']['chosen']>;
export type Session = Chosen['sessions'][number];
export type Person = Chosen['people'][number];

/** One document: its number, head and signatures are for these sessions. */
export interface Sheet {
  readonly sessions: readonly [Session, ...Session[]];
  /** Who is expected at one of them at least. */
  readonly people: readonly Person[];
}

/** So many columns to sign in leave room for a name on paper that stands; more of them lay it on its side. */
const MOST_STANDING = 3;
const MOST_COLUMNS = 6;

export const isLandscape = (sessions: readonly Session[]): boolean => sessions.length > MOST_STANDING;

/** The sessions over as few sheets as can be, about the same number on each. */
export const sheetsOf = ({ sessions, people }: Pick<Chosen, 'sessions' | 'people'>): readonly Sheet[] => {
  const count = Math.ceil(sessions.length / MOST_COLUMNS);
  const startOf = (n: number) => Math.ceil((n * sessions.length) / count);
  return Array.from({ length: count }, (_, n) => sessions.slice(startOf(n), startOf(n + 1))).flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const expected = new Set([first, ...others].flatMap(({ participantIds }) => participantIds));
      return [
        {
          sessions: [first, ...others] as const,
          people: people.filter(({ participantId }) => expected.has(participantId)),
        },
      ];
    },
  );
};
