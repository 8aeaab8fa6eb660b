import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { agencies } from '../agencies/tab';
import { STEWARDS, tidied } from '../meetings/facts';
import { meetings } from '../meetings/tab';
import { newAction, UPDATE_REFUSALS, updates } from './input';
import { planUpdates } from './plan';
import { actions } from './tab';

/** One line each, whatever was pasted. */
const told = ({ text, person, ...rest }: z.infer<ReturnType<typeof newAction>>) => ({
  ...rest,
  text: tidied(text.replace(/\n/g, ' ')) ?? text,
  person: tidied(person),
});

/** Notes what was said and decided in a meeting, what has come of earlier actions, and the new ones: in one operation. */
export const writeMinutes = defineCommand({
  name: 'writeMinutes',
  roles: STEWARDS,
  reads: [agencies, meetings, actions],
  writes: [meetings, actions],
  input: () =>
    z.strictObject({
      meetingId: fieldOf(meetings, 'meetingId'),
      version: z.string('R13'),
      startTime: fieldOf(meetings, 'startTime'),
      endTime: fieldOf(meetings, 'endTime'),
      attended: meetings.columns.attended.schema(),
      minutes: fieldOf(meetings, 'minutes'),
      decisions: fieldOf(meetings, 'decisions'),
      actions: z.array(newAction()).check(z.maxLength(50, 'R14')),
      updates: updates(),
    }),
  refusals: {
    noMeeting: 'There is no meeting {id}.',
    cancelled: '{id} was cancelled.',
    ...UPDATE_REFUSALS,
  },
  decide: (book, { meetingId, version, actions: items, updates: wanted, ...rest }, context) => {
    const meeting = book.find(meetings, meetingId);
    const params = { id: meetingId };
    if (!meeting) return refuse('noMeeting', 'meetingId', params);
    if (meeting.status === 'cancelled') return refuse('cancelled', 'meetingId', params);
    if (meeting.$.version !== version) return refuse('changedSince', 'meetingId', params);
    const draft = createDraft(book, context.marks);
    draft.set(meetings, meeting, {
      ...rest,
      minutes: tidied(rest.minutes),
      decisions: tidied(rest.decisions),
      status: 'held',
    });
    const refused = planUpdates(draft, book, wanted, context);
    if (refused) return refused;
    const added = items.map((item) => draft.add(actions, { ...told(item), meetingId, status: 'open' }));
    return decided(draft, { meetingId, actions: added, updated: wanted.map(({ actionId }) => actionId) });
  },
});

/** Something to do that no meeting decided. */
export const addAction = defineCommand({
  name: 'addAction',
  roles: STEWARDS,
  reads: [agencies, meetings, actions],
  writes: [actions],
  input: newAction,
  refusals: {},
  decide: (book, item, { marks }) => {
    const draft = createDraft(book, marks);
    return decided(draft, { actionId: draft.add(actions, { ...told(item), status: 'open' }) });
  },
});

/** Says how actions have gone on: each agency of its own ones. */
export const updateActions = defineCommand({
  name: 'updateActions',
  roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
  reads: [agencies, meetings, actions],
  writes: [actions],
  input: () => z.strictObject({ updates: updates().check(z.minLength(1, 'R01')) }),
  refusals: UPDATE_REFUSALS,
  decide: (book, { updates: wanted }, context) => {
    const draft = createDraft(book, context.marks);
    return (
      planUpdates(draft, book, wanted, context) ??
      decided(draft, { actions: wanted.map(({ actionId }) => actionId) })
    );
  },
});

export const actionsCommands = [writeMinutes, addAction, updateActions] as const;
