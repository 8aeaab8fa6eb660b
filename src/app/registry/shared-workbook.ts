import { settingsOf } from '../../features/settings/tab';
import { refuseCopy } from '../refuse-copy';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';

/**
 * The shared workbook as the registry's script reaches it, as the person at the keyboard: whoever may not open it cannot.
 * There is no way in the other direction.
 */
export const sharedPorts = (ports: Ports, snapshot: Snapshot): Ports => {
  const { sharedWorkbookId, workbook } = settingsOf(snapshot.book);
  if (workbook !== 'registry') throw new WorkbookFault('otherWorkbook');
  // Two registries would give one person two codes.
  refuseCopy(snapshot, ports);
  if (sharedWorkbookId === '') throw new WorkbookFault('noSharedWorkbook');
  return { ...ports, sheets: ports.workbooks.open(sharedWorkbookId) };
};

/** What went wrong there, said as such: the person may not open it, or it cannot be read now. */
export const inShared = <T>(act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (error instanceof WorkbookFault && error.code === 'unavailable')
      throw new WorkbookFault('sharedUnavailable');
    throw error;
  }
};
