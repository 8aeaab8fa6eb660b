import type { RuleWords, Severity } from './rule';

/** What the rules say of whatever has an owner and a day by which it is due. */
export const DUE_RULES = {
  R31: {
    severity: 'E',
    text: 'What is done has a day, which does not lie ahead; what is not done has none.',
    why: 'Who is late and what was done when is read from this day.',
    mend: 'Enter the day on which it was done, or set it back to not done and clear the day.',
  },
  R62: {
    severity: 'W',
    text: 'Due on {due}, overdue by {days} days ({owner}).',
    why: 'Others wait for what was promised; after 14 days it counts as an error.',
    mend: 'Do it and enter the day, or agree on a new day and write it down.',
  },
  R63: {
    severity: 'W',
    text: '{owner} is not reminded: it is not active, or nobody of it receives the digest.',
    why: 'Nobody there learns that something is due.',
    mend: 'Set the agency to active and enter somebody of it in the staff tab who receives the digest, or choose another owner.',
  },
} as const satisfies Record<string, RuleWords & { severity: Severity }>;
