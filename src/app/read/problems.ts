import type { AppWords } from '../../i18n/app-words';
import type { Params } from '../../core/words';

/** The workbook is not in a state in which anything may be written; said to the user as it is. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: keyof AppWords['errors'],
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'WorkbookFault';
  }
}
