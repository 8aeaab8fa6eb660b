import { choice } from '../../core/kinds/choice';
import { day } from '../../core/kinds/day';
import { text } from '../../core/kinds/text';
import { defineGeneratedTab, WORKBOOKS } from '../../core/tab';

/** What validation found, and what became of it. The id of a finding stays the same from run to run. */
export const findings = defineGeneratedTab('findings', {
  key: 'findingId',
  workbooks: WORKBOOKS,
  // What a person reads first stands first; the code that a finding goes by from run to run is for the add-on.
  columns: {
    severity: choice(['E', 'W', 'I']),
    tab: text({ max: 60, width: 100 }),
    rowId: text({ max: 120, optional: true, width: 110 }),
    field: text({ max: 80, optional: true, width: 130 }),
    message: text({ max: 500, width: 460 }),
    link: text({ max: 300, optional: true, width: 120 }),
    state: choice(['open', 'acknowledged', 'solved']),
    firstSeenOn: day(),
    rule: text({ max: 8, width: 70 }),
    findingId: text({ max: 40, width: 130 }),
  },
});
