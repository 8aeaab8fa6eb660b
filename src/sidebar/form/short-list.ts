import { fill } from '../../core/words';

/** At most so many texts: of a longer list the first ones, and how many more there are; `more` is a text with `{count}`. */
export const shortList = (texts: readonly string[], most: number, more: string): readonly string[] =>
  texts.length <= most
    ? texts
    : [...texts.slice(0, most - 1), fill(more, { count: texts.length - (most - 1) })];
