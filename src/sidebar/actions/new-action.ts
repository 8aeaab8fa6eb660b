import type { Commands } from '../../app/operations';

type Input = Commands['addAction']['input'];

/** Something new to do, as it stands on the screen. */
export interface NewAction {
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly person: string;
}

export const ACTION_FIELDS = ['text', 'ownerId', 'dueOn', 'person'] as const;
export const BLANK: NewAction = { text: '', ownerId: '', dueOn: '', person: '' };

export const isBlankAction = (action: NewAction): boolean =>
  ACTION_FIELDS.every((field) => action[field].trim() === '');

/** What the server is asked; nobody in particular is left out. */
export const actionInput = ({ person, text, ...action }: NewAction): Input => ({
  ...action,
  text: text.trim(),
  person: person.trim() === '' ? undefined : person.trim(),
});
