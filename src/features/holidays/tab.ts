import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';

/** Days on which no one trains: by decree, locally, or because the prison is closed. */
export const holidays = defineTab('holidays', {
  key: 'holidayId',
  columns: {
    holidayId: code('LIB', 3),
    heldOn: day(),
    name: text({ max: 80 }),
    type: choice(['national', 'collectiveLeave', 'local', 'prison']),
    status: choice(['final', 'tentative']),
    source: text({ max: 120, optional: true }),
  },
});
