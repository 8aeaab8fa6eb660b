import type { ComponentChildren } from 'preact';

interface CheckProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A radio button or a checkbox with its words beside it. */
export const Check = ({ type, name, checked, onPick, children }: CheckProps) => (
  <label class="check">
    <input
      type={type}
      name={name}
      checked={checked}
      onChange={({ currentTarget }) => onPick(currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);
