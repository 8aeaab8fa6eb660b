import { dayForPeople, daysBetween } from '../../core/day';
import { FIELD_RULES } from '../../core/field-rules';
import { defineRule } from '../../core/rule';
import { meetings } from './tab';

export const endAfterStart = defineRule({
  code: 'R10',
  ...FIELD_RULES.R10,
  on: meetings,
  check: ({ startTime, endTime }) =>
    endTime !== undefined && endTime <= startTime && { column: 'endTime', params: { value: endTime } },
});

/** Days after which a meeting's minutes should be written. */
const DAYS_TO_WRITE = 2;

export const minutesInTime = defineRule({
  code: 'R80',
  severity: 'W',
  text: 'The meeting was {days} days ago and has no minutes yet. Write them, or cancel it.',
  why: 'What was decided is forgotten, and without minutes nobody is bound by it.',
  mend: 'Write the minutes under Coordination meeting, or cancel the meeting if it did not take place.',
  on: meetings,
  onlyInValidation: true,
  check: ({ status, heldOn }, _book, { today }) => {
    const days = daysBetween(heldOn, today);
    return status === 'planned' && days > DAYS_TO_WRITE && { column: 'status', params: { days } };
  },
});

export const heldByNow = defineRule({
  code: 'R81',
  severity: 'E',
  text: 'The meeting of {on} lies ahead: it cannot have been held.',
  why: 'Minutes and actions go by the day on which the meeting was held.',
  mend: 'Correct the day, or set the meeting back to planned.',
  on: meetings,
  check: ({ status, heldOn }, _book, { today }) =>
    status === 'held' && heldOn > today && { column: 'status', params: { on: dayForPeople(heldOn) } },
});

export const meetingsRules = [endAfterStart, minutesInTime, heldByNow] as const;
