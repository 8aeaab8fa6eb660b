import { flag } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';

export const instructors = defineTab('instructors', {
  key: 'instructorId',
  columns: {
    instructorId: code('I', 2),
    name: text({ max: 80, privacy: 'person' }),
    agencyId: ref(agencies),
    skill: text({ max: 60, optional: true }),
    active: flag(),
  },
});
