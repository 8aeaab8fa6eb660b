import type { Commands, Queries } from '../../app/operations';

type Answer = Queries['meetingForm']['answer'];
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
