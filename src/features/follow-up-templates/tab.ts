import { choice, flag } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';

export const TASK_TYPES = ['business', 'sales', 'funding', 'nib', 'insurance', 'visit', 'job'] as const;

/** What is to be done so many days after the end of training or after release, and by which agency. */
export const followUpTemplates = defineTab('followUpTemplates', {
  key: 'templateId',
  columns: {
    templateId: code('PTL', 2),
    trigger: choice(['trainingEnd', 'release']),
    days: number({ min: 0, max: 1830 }),
    type: choice(TASK_TYPES),
    ownerId: ref(agencies),
    active: flag(),
  },
});
