import type { Request } from '../api';
import { type Grid, GRID_KEY, gridSheetId, HEAD_COLUMNS, HEAD_ROWS } from './grid';

/** Columns that stay in sight: enrolment, participant, working name. */
const FROZEN_COLUMNS = 3;
const WIDTHS = [110, 70, 130, 76, 76];
const SESSION_WIDTH = 54;
/** Blank rows below the people, for those who come later. */
const SPARE_ROWS = 20;

const widen = (sheetId: number, startIndex: number, endIndex: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});

/** Makes the tab of a grid; people type into it, so it is not protected. */
export const makeTab = ({ cohortId, title, size }: Grid): Request[] => {
  const sheetId = gridSheetId(cohortId);
  const hidden = HEAD_ROWS.indexOf('#base');
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          gridProperties: {
            rowCount: size.rows + SPARE_ROWS,
            columnCount: size.columns,
            frozenRowCount: HEAD_ROWS.length,
            frozenColumnCount: FROZEN_COLUMNS,
          },
          tabColor: { red: 0.75, green: 0.5, blue: 0.1 },
        },
      },
    },
    ...WIDTHS.map((width, n) => widen(sheetId, n, n + 1, width)),
    widen(sheetId, HEAD_COLUMNS.length, size.columns, SESSION_WIDTH),
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS', startIndex: hidden, endIndex: hidden + 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: GRID_KEY,
          metadataValue: cohortId,
          location: { sheetId },
          visibility: 'DOCUMENT',
        },
      },
    },
  ];
};

/** Rows and columns that a grid needs beyond those it has; new columns are as narrow as the others. */
export const growTab = (before: Grid, { cohortId, size, used }: Grid, newSessions: number): Request[] => {
  const sheetId = gridSheetId(cohortId);
  const grow = (dimension: 'ROWS' | 'COLUMNS', length: number): Request[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [
    ...grow('ROWS', size.rows - before.size.rows),
    ...grow('COLUMNS', size.columns - before.size.columns),
    ...(newSessions > 0 ? [widen(sheetId, used.columns, used.columns + newSessions, SESSION_WIDTH)] : []),
  ];
};
