import type { Book } from '../../core/book';
import type { Stored } from '../../core/row-view';
import { followUpTemplates } from './tab';

export type TemplateLine = Stored<typeof followUpTemplates>;

/** The lines of a template in use, in the order of their days. */
export const activeLines = (book: Book, trigger: TemplateLine['trigger']): readonly TemplateLine[] =>
  book
    .where(followUpTemplates, 'trigger', trigger)
    .filter(({ active }) => active === 'yes')
    .sort((a, b) => a.days - b.days);
