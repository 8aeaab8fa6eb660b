import { instant } from '../../core/kinds/instant';
import { number } from '../../core/kinds/number';
import { text } from '../../core/kinds/text';
import { defineGeneratedTab, WORKBOOKS } from '../../core/tab';

/** Google's limit is 50,000 characters a cell. */
export const PAYLOAD_MAX = 40_000;

/**
 * Every commit, newest first. The column order is fixed: operations read its first columns as one range.
 * `payload` says what was before and after; it is last, so that the range can leave it out.
 */
export const journal = defineGeneratedTab('journal', {
  key: 'requestId',
  workbooks: WORKBOOKS,
  columns: {
    commit: number({ min: 1, max: 1_000_000_000 }),
    at: instant(),
    by: text({ max: 120, privacy: 'person' }),
    command: text({ max: 60 }),
    requestId: text({ max: 80 }),
    inputHash: text({ max: 20 }),
    part: number({ min: 1, max: 100_000 }),
    answer: text({ max: PAYLOAD_MAX, optional: true }),
    marks: text({ max: PAYLOAD_MAX, optional: true }),
    payload: text({ max: PAYLOAD_MAX, optional: true }),
  },
});
