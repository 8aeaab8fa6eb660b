import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { enrolments } from '../enrolments/tab';

/** Days on which somebody is known not to come, before they are there. It is no attendance yet: it prepares the list. */
export const absences = defineTab('absences', {
  key: 'absenceId',
  columns: {
    absenceId: code('IZ', 4),
    enrolmentId: ref(enrolments),
    fromOn: day(),
    toOn: day(),
    code: choice(['I', 'S', 'L']),
    note: text({ max: 120, optional: true }),
  },
});
