import { code } from '../../core/kinds/code';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { time } from '../../core/kinds/time';
import { weekdays } from '../../core/kinds/weekdays';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';

/** A room and the hours in which the house lets it be used: between the roll calls of a prison's day. */
export const sites = defineTab('sites', {
  key: 'siteId',
  columns: {
    siteId: code('LOK', 2),
    agencyId: ref(agencies),
    name: text({ max: 80 }),
    room: text({ max: 60, optional: true }),
    maxPeople: number({ min: 1, max: 1000, optional: true }),
    morningFrom: time(true),
    morningTo: time(true),
    afternoonFrom: time(true),
    afternoonTo: time(true),
    /** Weekdays on which the room cannot be used at all. */
    closedWeekdays: weekdays(true),
  },
});
