import type { Role } from '../../core/role';
import { settingsOf } from '../../features/settings/tab';
import { refuseCopy } from '../refuse-copy';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import { readOrExplain } from '../read/read-or-explain';
import { readSnapshot, type Snapshot, type Wanted } from '../read/snapshot';

/** Who works in the registry. */
export const OFFICERS: readonly Role[] = ['admin', 'prison'];
/** What an officer has to be in the shared workbook, to reach it from the registry. */
export const IN_SHARED: readonly Role[] = ['admin', 'coordinator', 'prison'];

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

/** What one read of the shared workbook brings; a `WorkbookFault` when it brings nothing. */
export const readShared = (ports: Ports, snapshot: Snapshot, wanted: Wanted): Snapshot =>
  inShared(() => {
    const there = sharedPorts(ports, snapshot);
    try {
      return readSnapshot(there, wanted);
    } catch (error) {
      readOrExplain(there, error);
      throw new WorkbookFault('unavailable');
    }
  });
