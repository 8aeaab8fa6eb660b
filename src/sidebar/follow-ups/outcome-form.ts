import type { Commands } from '../../app/operations';
import type { Person } from './groups';

type Outcome = NonNullable<Commands['recordOutcome']['input']['outcome']>;
type Said = Outcome['said'];

/** What is asked of a month, with its answers in the order of the list. */
export const QUESTIONS = {
  working: ['yes', 'no'],
  hasNib: ['yes', 'no'],
  insurance: ['toRegister', 'active', 'lapsed'],
  turnoverBand: ['none', 'upTo500k', 'upTo1m', 'upTo3m', 'above3m'],
  channel: ['none', 'order', 'consignment', 'market', 'online', 'exhibition'],
  funding: ['none', 'kur', 'csr', 'zakat', 'cooperative', 'other'],
  fundingBand: ['upTo1m', 'upTo5m', 'upTo10m', 'above10m'],
} as const satisfies { readonly [C in keyof Required<Said>]: readonly NonNullable<Said[C]>[] };
export type Question = keyof typeof QUESTIONS;
export const QUESTION_KEYS = Object.keys(QUESTIONS) as readonly Question[];

/** Answers as chosen on the screen; blank is none. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

/** The month of a day, as its first. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** What is known of her in a month. */
export const knownIn = (person: Person | undefined, month: string): Person['outcomes'][number] | undefined =>
  person?.outcomes.find((row) => row.month === month);

const given = (answers: Answers): Said =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== '')) as Said;

export const isBlank = (answers: Answers): boolean => Object.keys(given(answers)).length === 0;

/** What the server is asked about a month. */
export const outcomeInput = (person: Person | undefined, month: string, answers: Answers): Outcome => ({
  version: knownIn(person, month)?.version ?? null,
  said: given(answers),
});

const SHOWN_MONTHS = 12;

/** This month and those before it, newest first. */
export const lastMonths = (today: string): readonly string[] =>
  Array.from({ length: SHOWN_MONTHS }, (_, n) => {
    const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - n;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  });
