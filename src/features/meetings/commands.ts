import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { agencies } from '../agencies/tab';
import { settings, settingsOf } from '../settings/tab';
import { letterNumber, STEWARDS, tidied } from './facts';
import { meetings } from './tab';

/** Plans a meeting and gives its invitation a number. */
export const planMeeting = defineCommand({
  name: 'planMeeting',
  roles: STEWARDS,
  reads: [settings, agencies, meetings],
  writes: [meetings],
  input: () =>
    z.strictObject({
      heldOn: fieldOf(meetings, 'heldOn'),
      startTime: fieldOf(meetings, 'startTime'),
      endTime: fieldOf(meetings, 'endTime'),
      place: fieldOf(meetings, 'place'),
      chair: fieldOf(meetings, 'chair'),
      invited: fieldOf(meetings, 'invited'),
      agenda: fieldOf(meetings, 'agenda'),
    }),
  refusals: { samePlace: '{other} already takes place there and then.' },
  decide: (book, { place, chair, agenda, ...meeting }, { today, marks }) => {
    const told = {
      place: tidied(place) ?? place,
      chair: tidied(chair) ?? chair,
      agenda: tidied(agenda) ?? agenda,
    };
    const other = book
      .where(meetings, 'heldOn', meeting.heldOn)
      .find(
        (row) => row.status === 'planned' && row.startTime === meeting.startTime && row.place === told.place,
      );
    if (other) return refuse('samePlace', 'place', { other: other.meetingId });
    const draft = createDraft(book, marks);
    const meetingId = draft.nextId(meetings);
    const documentNo = letterNumber(settingsOf(book).meetingNo, meetingId, today) || undefined;
    draft.add(meetings, { ...meeting, ...told, meetingId, documentNo, status: 'planned' });
    return decided(draft, { meetingId, documentNo: documentNo ?? '' });
  },
});

/** Calls a meeting off; it stays in the list, and so does its number. */
export const cancelMeeting = defineCommand({
  name: 'cancelMeeting',
  roles: STEWARDS,
  reads: [agencies, meetings],
  writes: [meetings],
  input: () => z.strictObject({ meetingId: fieldOf(meetings, 'meetingId'), version: z.string('R13') }),
  refusals: {
    noMeeting: 'There is no meeting {id}.',
    notPlanned: '{id} was held or cancelled already.',
    changedSince: '{id} has been changed in the meantime. Look at it again.',
  },
  decide: (book, { meetingId, version }, { marks }) => {
    const meeting = book.find(meetings, meetingId);
    const params = { id: meetingId };
    if (!meeting) return refuse('noMeeting', 'meetingId', params);
    if (meeting.status !== 'planned') return refuse('notPlanned', 'meetingId', params);
    if (meeting.$.version !== version) return refuse('changedSince', 'meetingId', params);
    const draft = createDraft(book, marks);
    draft.set(meetings, meeting, { status: 'cancelled' });
    return decided(draft, { meetingId });
  },
});

export const meetingsCommands = [planMeeting, cancelMeeting] as const;
