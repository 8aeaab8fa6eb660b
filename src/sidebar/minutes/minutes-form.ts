import type { Commands, Queries } from '../../app/operations';
import { ACTION_FIELDS, actionInput, isBlankAction, type NewAction } from '../actions/new-action';
import type { Edits, Update } from '../actions/update-form';

type Input = Commands['writeMinutes']['input'];
export type Answer = Queries['minutesForm']['answer'];
export type Meeting = Answer['meetings'][number];

/** What is written of a meeting, as it stands on the screen. */
export interface MinutesForm {
  readonly startTime: string;
  readonly endTime: string;
  readonly attended: readonly string[];
  readonly minutes: string;
  readonly decisions: string;
  /** New actions, a blank one among them perhaps. */
  readonly actions: readonly NewAction[];
  /** How open actions have gone on. */
  readonly updates: Edits;
}

export const MINUTES_FIELDS = ['startTime', 'endTime', 'attended', 'minutes', 'decisions'] as const;

export const minutesForm = (meeting: Meeting, edits: Partial<MinutesForm>): MinutesForm => ({
  startTime: meeting.startTime,
  endTime: meeting.endTime ?? '',
  attended: meeting.attended,
  minutes: meeting.minutes,
  decisions: meeting.decisions,
  actions: [],
  updates: {},
  ...edits,
});

const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What the server is asked: one call for everything; blank rows of new actions are left out. */
export const minutesInput = (
  { meetingId, version }: Meeting,
  form: MinutesForm,
  updates: readonly Update[],
): Input => ({
  ...{ meetingId, version },
  startTime: form.startTime,
  endTime: orNothing(form.endTime),
  attended: [...form.attended],
  minutes: orNothing(form.minutes),
  decisions: orNothing(form.decisions),
  actions: form.actions.filter((action) => !isBlankAction(action)).map(actionInput),
  updates: [...updates],
});

/** The name that a complaint gives to a field of a new action: blank rows do not count. */
export const actionField = (actions: readonly NewAction[], place: number, field: string): string => {
  const before = actions.slice(0, place).filter((action) => !isBlankAction(action)).length;
  return `actions.${before}.${field}`;
};

export const actionFields = (actions: readonly NewAction[]): readonly string[] =>
  actions.flatMap((_, n) => ACTION_FIELDS.map((field) => `actions.${n}.${field}`));
