import type { ControlAttributes } from './field';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly control: ControlAttributes;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What stands for no choice; without it there is always one. */
  readonly none?: string;
  readonly onPick: (value: string) => void;
}

/** A drop-down of the browser's own. */
export const Select = ({ control, value, choices, none, onPick }: SelectProps) => (
  <select {...control} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
    {none !== undefined && (
      // Said of the option too: when the chosen one is gone, the drop-down itself already counts as blank.
      <option value="" selected={value === ''}>
        {none}
      </option>
    )}
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value} selected={choice.value === value}>
        {choice.label}
      </option>
    ))}
  </select>
);
