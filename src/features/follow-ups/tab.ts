import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';
import { followUpTemplates, TASK_TYPES } from '../follow-up-templates/tab';
import { participants } from '../participants/tab';

/** One task of one agency for one participant, after training or after release. */
export const followUps = defineTab('followUps', {
  key: 'taskId',
  columns: {
    taskId: code('TL', 5),
    participantId: ref(participants),
    trigger: choice(['trainingEnd', 'release', 'manual']),
    type: choice(TASK_TYPES),
    ownerId: ref(agencies),
    dueOn: day(),
    doneOn: day(true),
    result: choice(['success', 'partly', 'failed', 'notReached'], true),
    nextDueOn: day(true),
    note: text({ max: 200, optional: true }),
    /** The line of the template that it was laid by: a changed date finds it again. */
    templateId: ref(followUpTemplates, true),
  },
});
