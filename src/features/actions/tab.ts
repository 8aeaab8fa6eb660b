import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';
import { meetings } from '../meetings/tab';

/** What an agency has to do by a day, as decided in a meeting or between two. */
export const actions = defineTab('actions', {
  key: 'actionId',
  columns: {
    actionId: code('AKS'),
    meetingId: ref(meetings, true),
    text: text({ max: 300 }),
    ownerId: ref(agencies),
    person: text({ max: 80, optional: true, privacy: 'person' }),
    dueOn: day(),
    status: choice(['open', 'inProgress', 'done', 'cancelled']),
    doneOn: day(true),
    note: text({ max: 300, optional: true }),
  },
});
