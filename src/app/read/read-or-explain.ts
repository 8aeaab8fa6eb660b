import { journal } from '../../features/journal/tab';
import type { Ports } from '../ports';
import { WorkbookFault } from './problems';

/**
 * After a read that failed: throws when the reason is one that trying again does not mend (what the workbook lacks),
 * and returns when it may be.
 */
export const readOrExplain = (ports: Ports, error: unknown): void => {
  if (error instanceof WorkbookFault) throw error;
  let sheets: readonly { properties: { sheetId: number } }[] | undefined;
  try {
    ({ sheets } = ports.sheets.readStructure('sheets.properties.sheetId'));
  } catch {
    return;
  }
  if (sheets?.some(({ properties }) => properties.sheetId === journal.sheetId) === false)
    throw new WorkbookFault('notSetUp');
};
