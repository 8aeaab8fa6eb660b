import { settingsOf } from '../features/settings/tab';
import type { Ports } from './ports';
import { WorkbookFault } from './read/problems';
import type { Snapshot } from './read/snapshot';

/** Stops what only the workbook in use may do: a copy of it, which holds the other's id, neither mails nor issues. */
export const refuseCopy = ({ book }: Snapshot, ports: Ports): void => {
  const { workbookId } = settingsOf(book);
  if (workbookId !== '' && workbookId !== ports.workbookId()) throw new WorkbookFault('copied');
};
