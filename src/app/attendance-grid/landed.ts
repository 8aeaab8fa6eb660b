import type { BatchAnswer } from '../api';
import { lettersOf, quoted } from '../read/a1';
import { type Grid, GRID_KEY, gridSheetId, isPerson, isSession } from './grid';

/** The ids of a grid, which the commit's own answer brings back: they say whether everything still stood where it was read. */
export const watchedRanges = ({ title, rows, columns, size }: Grid): readonly string[] => {
  const ids = lettersOf(columns.get('#enrolmentId') ?? 0);
  const row = (rows.get('#ids') ?? 0) + 1;
  return [
    `${quoted(title)}!${ids}1:${ids}${size.rows}`,
    `${quoted(title)}!A${row}:${lettersOf(size.columns - 1)}${row}`,
  ];
};

/** True when a person moved rows or columns between the read and the commit, so that something landed beside its place. */
export const hasMoved = ({ cohortId, rows, columns }: Grid, answer: BatchAnswer): boolean => {
  const seen = new Map<string, string>();
  for (const { properties, data = [] } of answer.updatedSpreadsheet?.sheets ?? [])
    if (properties.sheetId === gridSheetId(cohortId))
      for (const { startRow = 0, startColumn = 0, rowData = [] } of data)
        rowData.forEach(({ values = [] }, r) =>
          values.forEach(({ userEnteredValue }, c) =>
            seen.set(`${startRow + r} ${startColumn + c}`, (userEnteredValue?.stringValue ?? '').trim()),
          ),
        );
  const [ids, side] = [rows.get('#ids'), columns.get('#enrolmentId')];
  return (
    seen.get(`${rows.get('#base')} ${side}`) !== `${GRID_KEY} ${cohortId}` ||
    [...rows].some(([key, row]) => isPerson(key) && seen.get(`${row} ${side}`) !== key) ||
    [...columns].some(([key, column]) => isSession(key) && seen.get(`${ids} ${column}`) !== key)
  );
};
