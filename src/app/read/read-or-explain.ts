import { journal } from '../../features/journal/tab';
import type { Spreadsheet } from '../api';
import type { Ports } from '../ports';
import { allTabs } from '../registry';
import { WorkbookFault } from './problems';
import { ADVISED_BYTES, bytesOfSample } from './size';

/** Blank rows that a grid may well have: they say nothing of its size. */
const SPARE_ROWS = 1000;

/** True when the tabs, as far down as their grids go, may hold more than one request should bring. */
const mayBeLarge = (sheets: Spreadsheet['sheets'] = []): boolean =>
  sheets.reduce((sum, { properties: { sheetId, gridProperties } }) => {
    const tab = allTabs.find((candidate) => candidate.sheetId === sheetId);
    return tab ? sum + Math.max(0, (gridProperties?.rowCount ?? 0) - SPARE_ROWS) * bytesOfSample(tab) : sum;
  }, 0) > ADVISED_BYTES;

/**
 * After a read that failed: throws when the reason is one that trying again does not mend (what the workbook lacks), and
 * returns when it may be; true when the workbook may be too large to be read at once.
 */
export const readOrExplain = (ports: Ports, error: unknown): boolean => {
  if (error instanceof WorkbookFault) throw error;
  let sheets: Spreadsheet['sheets'];
  try {
    ({ sheets } = ports.sheets.readStructure('sheets.properties(sheetId,gridProperties(rowCount))'));
  } catch {
    return false;
  }
  if (sheets?.some(({ properties }) => properties.sheetId === journal.sheetId) === false)
    throw new WorkbookFault('notSetUp');
  return mayBeLarge(sheets);
};
