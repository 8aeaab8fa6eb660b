import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

/** Several words of a closed list. */
export interface ChoicesKind<Option extends string, O extends boolean = boolean> extends Kind<
  readonly Option[],
  O
> {
  readonly options: readonly Option[];
}

/** Words parted by commas, as people list things: `Senin, Rabu`. Kept in the order of the list, each once. */
export const choices = <const Option extends string, O extends boolean = false>(
  options: readonly [Option, ...Option[]],
  optional?: O,
): ChoicesKind<Option, NoInfer<O>> => ({
  name: 'choices',
  optional: (optional ?? false) as O,
  privacy: 'open',
  options,
  schema: () =>
    z.array(z.enum(options as unknown as [Option, ...Option[]], rule('R13')), rule('R13')).check(
      z.minLength(1, 'R01'),
      z.overwrite((list) => [...inOrder(options, list as readonly Option[])] as typeof list),
    ),
  toCell: (value, words) =>
    inOrder(options, value)
      .map((option) => words.label(option))
      .join(', '),
  fromCell: (cell, words) => {
    const labels = String(cell)
      .split(/[,;]/)
      .map((label) => label.trim())
      .filter((label) => label !== '');
    const found = labels.map((label) => words.optionOf(label));
    const isOption = (option: string | undefined): option is Option =>
      option !== undefined && (options as readonly string[]).includes(option);
    return found.length > 0 && found.every(isOption) ? good(inOrder(options, found)) : bad('R13');
  },
  numberFormat: { type: 'TEXT', pattern: '@' },
  width: 150,
  control: { type: 'text', max: 200, multiline: false },
  sample: (n) => [options[n % options.length] ?? options[0]],
});

const inOrder = <Option extends string>(
  options: readonly Option[],
  chosen: readonly Option[],
): readonly Option[] => options.filter((option) => chosen.includes(option));
