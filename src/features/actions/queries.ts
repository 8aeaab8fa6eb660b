import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { defineQuery } from '../../core/command';
import type { Day } from '../../core/day';
import { agencies } from '../agencies/tab';
import { byTime, type Meeting, STEWARDS } from '../meetings/facts';
import { meetings } from '../meetings/tab';
import { settings, settingsOf } from '../settings/tab';
import { type Action, isSteward, openActions, overdueDays } from './facts';
import { actions } from './tab';

/** Meetings that have been held are offered as long as they are among so many newest ones. */
const MOST_HELD = 12;

const agenciesOf = (book: Book) =>
  book.rows(agencies).map(({ agencyId, name, active }) => ({ agencyId, name, active: active === 'yes' }));

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
  meetingId: meeting.meetingId,
  version: meeting.$.version,
  status: meeting.status,
  heldOn: meeting.heldOn,
  startTime: meeting.startTime,
  endTime: meeting.endTime ?? null,
  place: meeting.place,
  chair: meeting.chair,
  invited: meeting.invited,
  attended: meeting.attended ?? [],
  agenda: meeting.agenda,
  minutes: meeting.minutes ?? '',
  decisions: meeting.decisions ?? '',
  documentNo: meeting.documentNo ?? '',
  actions: book
    .where(actions, 'meetingId', meeting.meetingId)
    .map(({ actionId, text, ownerId, person, dueOn }) => ({
      ...{ actionId, text, ownerId, dueOn },
      person: person ?? null,
    })),
});

/** What the sidebar of meetings shows: meetings to come and those held last, every open action, and what letters need. */
export const meetingForm = defineQuery({
  name: 'meetingForm',
  roles: STEWARDS,
  reads: [settings, agencies, meetings, actions],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => {
    const all = [...book.rows(meetings)].sort(byTime);
    const held = all.filter(({ status }) => status === 'held').slice(-MOST_HELD);
    const planned = all.filter(({ status }) => status === 'planned');
    const { letterhead, letterPlace, signerTitle, signerName, signerStaffNo } = settingsOf(book);
    return {
      today,
      agencies: agenciesOf(book),
      meetings: [...planned, ...held.reverse()].map((meeting) => shown(book, meeting)),
      open: openActions(book).map((action) => listed(action, today)),
      agency: book.rows(agencies).find(({ type }) => type === 'manpower')?.name ?? '',
      letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo },
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
      agencies: agenciesOf(book),
      open: openActions(book)
        .filter(({ ownerId }) => mayAll || ownerId === person.agencyId)
        .map((action) => listed(action, today)),
    };
  },
});

export const actionsQueries = [meetingForm, actionsForm] as const;
