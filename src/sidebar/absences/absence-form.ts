import type { Commands, Queries } from '../../app/operations';

type Input = Commands['planAbsence']['input'];
export type AbsenceCode = Input['code'];
export type Planned = Queries['absenceForm']['answer']['planned'][number];

const codes: Readonly<Record<AbsenceCode, true>> = { I: true, S: true, L: true };
export const ABSENCE_CODES = Object.keys(codes) as readonly AbsenceCode[];

/** The form as it stands on the screen. */
export interface AbsenceForm {
  readonly enrolmentId: string;
  readonly fromOn: string;
  /** Follows the first day until somebody chooses. */
  readonly toOn: string;
  readonly code: AbsenceCode;
  readonly note: string;
}

export const FIELDS = ['enrolmentId', 'fromOn', 'toOn', 'code', 'note'] as const;

export const absenceForm = (today: string, edits: Partial<AbsenceForm>): AbsenceForm => {
  const fromOn = edits.fromOn ?? today;
  return { enrolmentId: '', code: 'I', note: '', ...edits, fromOn, toOn: edits.toOn ?? fromOn };
};

/** What the server is asked; an empty note is left out. */
export const absenceInput = ({ note, ...form }: AbsenceForm): Input => ({
  ...form,
  note: note.trim() === '' ? undefined : note.trim(),
});
