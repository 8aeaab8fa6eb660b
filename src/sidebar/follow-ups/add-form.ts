import type { Commands } from '../../app/operations';
import type { Answer } from './groups';

type Input = Commands['addFollowUp']['input'];
type Type = Input['type'];

const types: Readonly<Record<Type, true>> = {
  business: true,
  sales: true,
  funding: true,
  nib: true,
  insurance: true,
  visit: true,
  job: true,
};
export const TYPES = Object.keys(types) as readonly Type[];

/** The form as it stands on the screen. */
export interface AddForm {
  readonly participantId: string;
  readonly type: Type | '';
  /** One's own agency where there is no other to choose. */
  readonly ownerId: string;
  readonly dueOn: string;
  readonly note: string;
}

export const FIELDS = ['participantId', 'type', 'ownerId', 'dueOn', 'note'] as const;

export const addForm = ({ chosen }: Pick<Answer, 'chosen'>, edits: Partial<AddForm>): AddForm => ({
  participantId: '',
  type: '',
  ownerId: chosen ?? '',
  dueOn: '',
  note: '',
  ...edits,
});

/** What the server is asked; it says of what is blank that it is missing. */
export const addInput = ({ note, ...form }: AddForm): Input => ({
  ...(form as Input),
  note: note.trim() === '' ? undefined : note.trim(),
});
