import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { defineQuery } from '../../core/command';
import type { Day } from '../../core/day';
import { agencies } from '../agencies/tab';
import {
  letterOf,
  listedAgencies,
  type Meeting,
  recentMeetings,
  shownMeeting,
  STEWARDS,
} from '../meetings/facts';
import { meetings } from '../meetings/tab';
import { settings } from '../settings/tab';
import { type Action, isSteward, openActions, overdueDays } from './facts';
import { actions } from './tab';

const listed = (action: Action, today: Day) => ({
  actionId: action.actionId,
  meetingId: action.meetingId ?? null,
  text: action.text,
  ownerId: action.ownerId,
  person: action.person ?? null,
  dueOn: action.dueOn,
  overdue: overdueDays(action, today),
  status: action.status,
  note: action.note ?? null,
  version: action.$.version,
});

const shown = (book: Book, meeting: Meeting) => ({
  ...shownMeeting(meeting),
  attended: meeting.attended ?? [],
  minutes: meeting.minutes ?? '',
  decisions: meeting.decisions ?? '',
  actions: book
    .where(actions, 'meetingId', meeting.meetingId)
    .map(({ actionId, text, ownerId, person, dueOn }) => ({
      ...{ actionId, text, ownerId, dueOn },
      person: person ?? null,
    })),
});

/** What the sidebar of minutes shows: meetings whose day has come and those held last, every open action, and what paper needs. */
export const minutesForm = defineQuery({
  name: 'minutesForm',
  roles: STEWARDS,
  reads: [settings, agencies, meetings, actions],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => {
    const { planned, held } = recentMeetings(book.rows(meetings));
    const begun = planned.filter(({ heldOn }) => heldOn <= today);
    return {
      today,
      agencies: listedAgencies(book),
      meetings: [...begun, ...held].map((meeting) => shown(book, meeting)),
      open: openActions(book).map((action) => listed(action, today)),
      ...letterOf(book),
    };
  },
});

/** The open actions of one's own agency; those of all for who runs the programme. */
export const actionsForm = defineQuery({
  name: 'actionsForm',
  roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
  reads: [agencies, actions],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _input, { person, today }) => {
    const mayAll = isSteward(person);
    return {
      today,
      agencyId: person.agencyId,
      mayAll,
      agencies: listedAgencies(book),
      open: openActions(book)
        .filter(({ ownerId }) => mayAll || ownerId === person.agencyId)
        .map((action) => listed(action, today)),
    };
  },
});

export const actionsQueries = [minutesForm, actionsForm] as const;
