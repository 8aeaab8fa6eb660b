import type { Commands, Queries } from '../../app/operations';
import type { Complaint } from '../../app/explain';

export type OpenAction = Queries['actionsForm']['answer']['open'][number];
export type Update = Commands['updateActions']['input']['updates'][number];

/** What is said of an action on the screen; no status leaves it as it is. */
export interface Edit {
  readonly status: '' | NonNullable<Update['status']>;
  readonly doneOn: string;
  readonly note: string;
}

/** What was changed since the sidebar opened, by the action's code. */
export type Edits = Readonly<Record<string, Partial<Edit>>>;

export const editOf = ({ actionId, note }: OpenAction, edits: Edits, today: string): Edit => ({
  status: '',
  doneOn: today,
  note: note ?? '',
  ...edits[actionId],
});

/** What the server is asked: the actions of which something is said, and of those only that. */
export const updatesOf = (open: readonly OpenAction[], edits: Edits, today: string): readonly Update[] =>
  open.flatMap((action): Update[] => {
    const { status, doneOn, note } = editOf(action, edits, today);
    const isNew = note.trim() !== '' && note.trim() !== (action.note ?? '');
    if (status === '' && !isNew) return [];
    const { actionId, version } = action;
    return [
      {
        ...{ actionId, version },
        status: status === '' ? undefined : status,
        doneOn: status === 'done' ? doneOn : undefined,
        // Who drops an action that has a note already need not write another one.
        note: isNew || (status === 'cancelled' && note.trim() !== '') ? note.trim() : undefined,
      },
    ];
  });

/** The complaints with the code of the action that each concerns in its field, `AKS-0001.doneOn`. */
export const byAction = (
  complaints: readonly Complaint[],
  updates: readonly Update[],
): readonly Complaint[] =>
  complaints.map((complaint) => {
    const { field = '', row } = complaint;
    const [, place, name] = /^updates\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const actionId = place === undefined ? row : updates[Number(place)]?.actionId;
    const isMine = updates.some((update) => update.actionId === actionId);
    return actionId !== undefined && isMine
      ? { ...complaint, field: `${actionId}.${name ?? field}` }
      : complaint;
  });

/** The fields of actions, as complaints name them. */
export const updateFields = (open: readonly OpenAction[]): readonly string[] =>
  open.flatMap(({ actionId }) => ['status', 'doneOn', 'note'].map((name) => `${actionId}.${name}`));
