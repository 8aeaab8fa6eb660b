import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { refs } from '../../core/kinds/refs';
import { text } from '../../core/kinds/text';
import { time } from '../../core/kinds/time';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';

/** A coordination meeting: what it is about, which agencies came, what was said and decided. */
export const meetings = defineTab('meetings', {
  key: 'meetingId',
  columns: {
    meetingId: code('RPT', 3),
    heldOn: day(),
    startTime: time(),
    endTime: time(true),
    place: text({ max: 120 }),
    chair: text({ max: 120, privacy: 'person' }),
    invited: refs(agencies),
    attended: refs(agencies, true),
    /** One item a line. */
    agenda: text({ max: 2000, multiline: true }),
    minutes: text({ max: 8000, optional: true, multiline: true }),
    /** One decision a line. */
    decisions: text({ max: 4000, optional: true, multiline: true }),
    documentNo: text({ max: 60, optional: true }),
    /** The letter that the one of `documentNo` replaces, and the day on which it did. */
    replacedNo: text({ max: 60, optional: true }),
    changedOn: day(true),
    status: choice(['planned', 'held', 'cancelled']),
  },
});
