import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { programmes } from '../programmes/tab';
import { sites } from '../sites/tab';

/** One group that goes through a programme together. */
export const cohorts = defineTab('cohorts', {
  key: 'cohortId',
  columns: {
    cohortId: code('ANG', 3),
    programmeId: ref(programmes),
    name: text({ max: 80 }),
    siteId: ref(sites, true),
    capacity: number({ min: 1, max: 1000 }),
    quorum: number({ min: 1, max: 1000, optional: true }),
    totalJp: number({ min: 1, max: 5000 }),
    startOn: day(),
    endOn: day(),
    status: choice(['planned', 'active', 'completed', 'cancelled']),
  },
});
