import { OpenActionFields } from './open-action';
import { type Edit, editOf, type Edits, type OpenAction } from './update-form';

interface OpenListProps {
  readonly open: readonly OpenAction[];
  readonly edits: Edits;
  readonly today: string;
  /** By the action's code and the field, `AKS-0001.note`. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (edits: Edits) => void;
}

/** Actions that are not done, what is overdue longest first. */
export const OpenList = ({ open, edits, today, beside, onChange }: OpenListProps) => (
  <>
    {open.map((action) => (
      <OpenActionFields
        key={action.actionId}
        action={action}
        edit={editOf(action, edits, today)}
        today={today}
        errorsOf={(field) => beside.get(`${action.actionId}.${field}`)}
        onChange={(edit: Partial<Edit>) =>
          onChange({ ...edits, [action.actionId]: { ...edits[action.actionId], ...edit } })
        }
      />
    ))}
  </>
);
