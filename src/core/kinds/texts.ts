import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

const readTexts = (cell: string): readonly string[] | undefined => {
  try {
    const read: unknown = JSON.parse(cell);
    return Array.isArray(read) && read.every((text): text is string => typeof text === 'string')
      ? read
      : undefined;
  } catch {
    return undefined;
  }
};

interface TextsOptions<O extends boolean> {
  /** Characters of the cell. */
  max: number;
  optional?: O;
  privacy?: Kind<string>['privacy'];
}

/** A list of texts in one cell, as JSON: what only the add-on writes and reads. */
export const texts = <O extends boolean = false>({
  max,
  optional,
  privacy = 'open',
}: TextsOptions<O>): Kind<readonly string[], NoInfer<O>> => ({
  name: 'texts',
  optional: (optional ?? false) as O,
  privacy,
  schema: () =>
    z
      .array(z.string(rule('R13')), rule('R13'))
      .check(z.refine((list) => JSON.stringify(list).length <= max, 'R14')),
  toCell: (list) => JSON.stringify(list),
  fromCell: (cell) => {
    const list = readTexts(String(cell));
    return list ? good(list) : bad('R13');
  },
  numberFormat: { type: 'TEXT', pattern: '@' },
  width: 200,
  control: { type: 'text', max, multiline: false },
  sample: (n) => [`Contoh ${n}`, ''],
});
