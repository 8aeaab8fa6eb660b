import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { agencies } from '../agencies/tab';
import { settings } from '../settings/tab';
import { letterOf, listedAgencies, recentMeetings, shownMeeting, STEWARDS } from './facts';
import { meetings } from './tab';

/** What the sidebar of meetings shows: meetings to come and those held last, and what invitations need. */
export const meetingForm = defineQuery({
  name: 'meetingForm',
  roles: STEWARDS,
  reads: [settings, agencies, meetings],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => {
    const { planned, held } = recentMeetings(book.rows(meetings));
    return {
      today,
      agencies: listedAgencies(book),
      meetings: [...planned, ...held].map(shownMeeting),
      ...letterOf(book),
    };
  },
});

export const meetingsQueries = [meetingForm] as const;
