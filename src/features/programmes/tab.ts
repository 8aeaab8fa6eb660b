import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';

export const programmes = defineTab('programmes', {
  key: 'programmeId',
  columns: {
    programmeId: code('PRG', 3),
    name: text({ max: 80 }),
    skill: text({ max: 60, optional: true }),
    totalJp: number({ min: 1, max: 5000 }),
    providerId: ref(agencies, true),
    leadId: ref(agencies, true),
    startOn: day(),
    endOn: day(),
    status: choice(['planned', 'active', 'completed', 'cancelled']),
  },
});
