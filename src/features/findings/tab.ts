import { choice } from '../../core/kinds/choice';
import { day } from '../../core/kinds/day';
import { text } from '../../core/kinds/text';
import { defineGeneratedTab, WORKBOOKS } from '../../core/tab';

/** What validation found, and what became of it. The id of a finding stays the same from run to run. */
export const findings = defineGeneratedTab('findings', {
  key: 'findingId',
  workbooks: WORKBOOKS,
  columns: {
    findingId: text({ max: 40 }),
    rule: text({ max: 8 }),
    severity: choice(['E', 'W', 'I']),
    state: choice(['open', 'acknowledged', 'solved']),
    tab: text({ max: 60 }),
    rowId: text({ max: 120, optional: true }),
    field: text({ max: 80, optional: true }),
    message: text({ max: 500 }),
    link: text({ max: 300, optional: true }),
    firstSeenOn: day(),
  },
});
