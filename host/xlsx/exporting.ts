import type { Locale } from '../sheets/locale/locale';
import type { Workbook } from '../sheets/model/workbook';
import type { ListTab } from './list-tab';

/** What the parts of one export share. */
export interface Exporting {
  readonly book: Workbook;
  readonly locale: Locale;
  /** A tab's title in the file, by its title in the workbook in either case. */
  readonly titleOf: (title: string) => string | undefined;
  /** Takes the drop-downs that do not fit into a rule. */
  readonly lists: ListTab;
}
