import { addDays, dayForPeople } from '../../core/day';
import { defineDigestSection } from '../../core/digest';
import { byTime } from './facts';
import { meetings } from './tab';

/** A meeting is told of in its own week and the one before: whoever is invited for later has a letter. */
const DAYS_AHEAD = 7;

/** The meetings of this week and the next, for those who are invited, and all of them for the office that runs the programme. */
export const nextMeeting = defineDigestSection({
  key: 'nextMeeting',
  part: 'week',
  reads: [meetings],
  title: 'Coordination meetings',
  texts: {
    meeting: '{on}, {startTime}{until}: {place} ({meeting})',
    changed: '{on}, {startTime}{until}: {place} ({meeting}), changed on {changedOn}',
  },
  worthAMail: true,
  lines: (book, { agencyId, agencyType, to }, { today }) =>
    book
      .rows(meetings)
      .filter(
        ({ status, heldOn, invited }) =>
          status === 'planned' &&
          heldOn >= today &&
          heldOn <= addDays(to, DAYS_AHEAD) &&
          (agencyType === 'manpower' || invited.includes(agencyId)),
      )
      .sort(byTime)
      .map(({ meetingId, heldOn, startTime, endTime, place, changedOn }) => ({
        text: changedOn === undefined ? ('meeting' as const) : ('changed' as const),
        params: {
          changedOn: changedOn === undefined ? '' : dayForPeople(changedOn),
          on: dayForPeople(heldOn),
          startTime,
          until: endTime === undefined ? '' : `–${endTime}`,
          place,
          meeting: meetingId,
        },
      })),
});

export const meetingsDigests = [nextMeeting] as const;
