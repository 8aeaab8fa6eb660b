import type { ChangeForm } from './change-form';
import type { Answer, Chosen, Session } from './sessions';

/** What the fields of every kind of change need. */
export interface ChangeFieldsProps {
  readonly form: ChangeForm;
  readonly answer: Answer;
  readonly chosen: Chosen;
  /** Sessions that are seen: from today on, or all. */
  readonly seen: readonly Session[];
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (part: Partial<ChangeForm>) => void;
}
