import { choice, flag } from '../../core/kinds/choice';
import { day } from '../../core/kinds/day';
import { email } from '../../core/kinds/email';
import { instant } from '../../core/kinds/instant';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineGeneratedTab, WORKBOOKS } from '../../core/tab';
import { agencies } from '../agencies/tab';

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
    /** Returned: it was solved, and is there again. */
    state: choice(['open', 'returned', 'acknowledged', 'solved']),
    firstSeenOn: day(),
    /** Who can mend it. */
    agencyId: ref(agencies, true),
    acknowledgedBy: email(true),
    acknowledgedAt: instant(true),
    reason: text({ max: 200, optional: true, width: 220 }),
    rule: text({ max: 8, width: 70 }),
    findingId: text({ max: 40, width: 130 }),
    /** There is only one way to mend it, which the sidebar offers. */
    mendable: flag(true),
    /** `participants.birthYear`: tab and column as the add-on knows them, to find the cell again by the row's code. */
    place: text({ max: 80, optional: true, width: 130 }),
    /** Changes with what the finding speaks of, so that an acknowledgement holds no longer. */
    valueHash: text({ max: 12, optional: true, width: 70 }),
    /** What the cell's note said when it was written; `-` where a note of somebody's own stands. */
    noted: text({ max: 12, optional: true, width: 70 }),
  },
});
