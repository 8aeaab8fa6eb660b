import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

/** One word of a closed list. Stored as its label in the workbook's language, so that people can read and pick it. */
export interface ChoiceKind<Option extends string, O extends boolean = boolean> extends Kind<Option, O> {
  readonly options: readonly Option[];
}

export const choice = <const Option extends string, O extends boolean = false>(
  options: readonly [Option, ...Option[]],
  optional?: O,
): ChoiceKind<Option, NoInfer<O>> => ({
  name: 'choice',
  optional: (optional ?? false) as O,
  privacy: 'open',
  options,
  schema: () => z.enum(options as unknown as [Option, ...Option[]], rule('R13')),
  toCell: (value, words) => words.label(value),
  fromCell: (cell, words) => {
    const option = words.optionOf(String(cell).trim());
    return option !== undefined && (options as readonly string[]).includes(option)
      ? good(option as Option)
      : bad('R13');
  },
  check: { type: 'list', options },
  width: 130,
  control: { type: 'choice', options },
  sample: (n) => options[n % options.length] ?? options[0],
});

/** Yes or no, as a list of two words: an unticked checkbox would be data, and pull new rows down. */
export const flag = <O extends boolean = false>(optional?: O): ChoiceKind<'yes' | 'no', NoInfer<O>> => ({
  ...choice(['yes', 'no'], optional),
  name: 'flag',
  width: 100,
});
