import type { Commands, Queries } from '../../app/operations';

export type Answer = Queries['meetingForm']['answer'];
type Input = Commands['planMeeting']['input'];
export type Meeting = Answer['meetings'][number];

/** A meeting to be planned, as it stands on the screen. */
export interface PlanForm {
  readonly heldOn: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly chair: string;
  readonly invited: readonly string[];
  readonly agenda: string;
}

export const PLAN_FIELDS = [
  'heldOn',
  'startTime',
  'endTime',
  'place',
  'chair',
  'invited',
  'agenda',
] as const satisfies readonly (keyof PlanForm)[];

const latest = ({ meetings }: Answer): Meeting | undefined =>
  [...meetings].sort((a, b) => (a.heldOn + a.startTime > b.heldOn + b.startTime ? -1 : 1))[0];

/** Place, chair, hour and agencies are those of the last meeting until somebody says otherwise. */
export const planForm = (answer: Answer, edits: Partial<PlanForm>): PlanForm => {
  const before = latest(answer);
  const active = answer.agencies.filter((agency) => agency.active).map(({ agencyId }) => agencyId);
  return {
    heldOn: '',
    startTime: before?.startTime ?? '09:00',
    endTime: '',
    place: before?.place ?? '',
    chair: before?.chair ?? '',
    invited: before ? before.invited.filter((agencyId) => active.includes(agencyId)) : active,
    agenda: '',
    ...edits,
  };
};

/** What the server is asked; an end that is not known is left out. */
export const planInput = ({ endTime, ...form }: PlanForm): Input => ({
  ...form,
  endTime: endTime === '' ? undefined : endTime,
});

/** A planned meeting as it stands, and what was typed since. */
export const changeForm = (meeting: Meeting, edits: Partial<PlanForm>): PlanForm => ({
  heldOn: meeting.heldOn,
  startTime: meeting.startTime,
  endTime: meeting.endTime ?? '',
  place: meeting.place,
  chair: meeting.chair,
  invited: meeting.invited,
  agenda: meeting.agenda,
  ...edits,
});

/** What the server is asked, with what the form was opened with: it tells what somebody else changed since. */
export const changeInput = (
  meeting: Meeting,
  form: PlanForm,
  isSent: boolean,
): Commands['changeMeeting']['input'] => {
  const { invited, ...texts } = changeForm(meeting, {});
  return {
    ...planInput(form),
    ...{ meetingId: meeting.meetingId, version: meeting.version, isSent },
    seen: { ...texts, invited: invited.join(', ') },
  };
};
