import { defineRule } from '../../core/rule';
import { outcomes } from './tab';

export const onceAMonth = defineRule({
  code: 'R84',
  severity: 'E',
  text: 'How {participant} fared in this month is already in {other}.',
  why: 'She would be counted twice in the figures of this month.',
  mend: 'Keep the row that is right, and void the other.',
  on: outcomes,
  check: (row, book) => {
    const twin = book
      .where(outcomes, 'participantId', row.participantId)
      .find((other) => other.month === row.month && other.outcomeId < row.outcomeId);
    return twin && { column: 'month', params: { participant: row.participantId, other: twin.outcomeId } };
  },
});

export const outcomesRules = [onceAMonth] as const;
