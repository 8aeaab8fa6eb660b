import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { decided, defineCommand, refuse } from '../../core/command';
import { dayForPeople, isDay } from '../../core/day';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { agencies } from '../agencies/tab';
import { settings, settingsOf } from '../settings/tab';
import { letterNumber, nextLetter, STEWARDS, tidied } from './facts';
import { meetings } from './tab';

/** What a plan says of a meeting. */
const plan = () => ({
  heldOn: fieldOf(meetings, 'heldOn'),
  startTime: fieldOf(meetings, 'startTime'),
  endTime: fieldOf(meetings, 'endTime'),
  place: fieldOf(meetings, 'place'),
  chair: fieldOf(meetings, 'chair'),
  invited: fieldOf(meetings, 'invited'),
  agenda: fieldOf(meetings, 'agenda'),
});
const plannedFields = () => z.strictObject(plan());
type Plan = z.infer<ReturnType<typeof plannedFields>>;

const told = ({ place, chair, agenda, ...rest }: Plan): Plan => ({
  ...rest,
  place: tidied(place) ?? place,
  chair: tidied(chair) ?? chair,
  agenda: tidied(agenda) ?? agenda,
});

/** Another meeting that is planned for the same place and hour. */
const otherThere = (book: Book, { heldOn, startTime, place }: Plan, except?: string): string | undefined =>
  book
    .where(meetings, 'heldOn', heldOn)
    .find(
      (row) =>
        row.status === 'planned' &&
        row.startTime === startTime &&
        row.place === place &&
        row.meetingId !== except,
    )?.meetingId;

/** Plans a meeting and gives its invitation a number. */
export const planMeeting = defineCommand({
  name: 'planMeeting',
  roles: STEWARDS,
  reads: [settings, agencies, meetings],
  writes: [meetings],
  input: plannedFields,
  refusals: { samePlace: '{other} already takes place there and then.' },
  decide: (book, input, { today, marks }) => {
    const meeting = told(input);
    const other = otherThere(book, meeting);
    if (other !== undefined) return refuse('samePlace', 'place', { other });
    const draft = createDraft(book, marks);
    const meetingId = draft.nextId(meetings);
    const documentNo = letterNumber(settingsOf(book).meetingNo, meetingId, today) || undefined;
    draft.add(meetings, { ...meeting, meetingId, documentNo, status: 'planned' });
    return decided(draft, { meetingId, documentNo: documentNo ?? '' });
  },
});

/** What a field of a plan holds, as one text, by which it is seen whether somebody changed it. */
const asText = (value: Plan[keyof Plan]): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join(', ');

const forPeople = (text: string): string => (isDay(text) ? dayForPeople(text) : text === '' ? '–' : text);

/**
 * Changes a planned meeting. When its invitation is out already, the next one replaces it: it has a number of its own,
 * and names the earlier one.
 */
export const changeMeeting = defineCommand({
  name: 'changeMeeting',
  roles: STEWARDS,
  reads: [settings, agencies, meetings],
  writes: [meetings],
  input: () =>
    z.strictObject({
      ...plan(),
      meetingId: fieldOf(meetings, 'meetingId'),
      /** Version of the row that the form was opened with, and what it showed: they tell what has changed since. */
      version: z.string('R13').check(z.maxLength(40, 'R14')),
      seen: z.record(z.string(), z.string('R13')),
      /** True when the agencies have the earlier invitation. */
      isSent: z.boolean('R13'),
    }),
  refusals: {
    noMeeting: 'There is no meeting {id}.',
    notPlanned: '{id} was held or cancelled already.',
    changedSince: 'Changed by somebody else in the meantime, to: {now}',
    nothingChanged: 'Nothing was changed.',
    samePlace: '{other} already takes place there and then.',
  },
  decide: (book, { meetingId, version, seen, isSent, ...input }, { today, marks }) => {
    const row = book.find(meetings, meetingId);
    const params = { id: meetingId };
    if (!row) return refuse('noMeeting', 'meetingId', params);
    if (row.status !== 'planned') return refuse('notPlanned', 'meetingId', params);
    const meeting = told(input);
    const fields = Object.keys(plan()) as (keyof Plan)[];
    const overtaken =
      row.$.version === version ? [] : fields.filter((field) => asText(row[field]) !== (seen[field] ?? ''));
    if (overtaken.length > 0)
      return {
        ok: false as const,
        refusals: overtaken.map((field) => ({
          code: 'changedSince' as const,
          field,
          params: { now: forPeople(asText(row[field])) },
        })),
      };
    if (fields.every((field) => asText(row[field]) === asText(meeting[field])))
      return refuse('nothingChanged');
    const other = otherThere(book, meeting, meetingId);
    if (other !== undefined) return refuse('samePlace', 'place', { other });
    const documentNo = isSent
      ? letterNumber(settingsOf(book).meetingNo, meetingId, today, nextLetter(row)) || undefined
      : row.documentNo;
    const draft = createDraft(book, marks);
    draft.set(meetings, row, {
      ...meeting,
      ...(isSent ? { documentNo, replacedNo: row.documentNo, changedOn: today } : {}),
    });
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

export const meetingsCommands = [planMeeting, changeMeeting, cancelMeeting] as const;
