import type { Cell } from '../../core/cell';
import { numberOf } from '../../core/hash';
import type { DataFilter } from '../api';
import type { Words } from '../words';
import type { Base } from './base-text';

/** Metadata key on a cohort's grid; its value is the cohort's id. */
export const GRID_KEY = 'sinergi.attendanceGrid';

/** Rows above the people, in the order in which they are made; the last one is hidden. */
export const HEAD_ROWS = ['#title', '#asOf', '#ids', '#dates', '#times', '#base'] as const;
/** Columns left of the sessions, in the order in which they are made. */
export const HEAD_COLUMNS = ['#enrolmentId', '#participantId', '#workingName', '#soFar', '#best'] as const;

/** A cohort's grid as it stands: rows by enrolment and columns by session, wherever people have put them. */
export interface Grid {
  readonly cohortId: string;
  readonly title: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** What each session's column showed when it was last painted; a session without one was not. */
  readonly bases: ReadonlyMap<string, Base>;
  /** Rows and columns of the tab, and how many of them have anything in them. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly used: { readonly rows: number; readonly columns: number };
  /** What stands in a cell, by its place; the empty text beyond the tab. */
  readonly valueAt: (row: number, column: number) => Cell;
}

/** What stands in a cell, by the keys of its row and column. */
export const cellAt = ({ rows, columns, valueAt }: Grid, row: string, column: string): Cell =>
  valueAt(rows.get(row) ?? -1, columns.get(column) ?? -1);

export const isSession = (column: string): boolean => !column.startsWith('#');
export const isPerson = (row: string): boolean => !row.startsWith('#');

export const gridSheetId = (cohortId: string): number => numberOf(`attendanceGrid:${cohortId}`);

/** The tab's title as it is made; people may call it otherwise. */
export const gridTitle = ({ app }: Words, cohortId: string): string => `${app.grid.title} ${cohortId}`;

/** Reads one cohort's grid, or all of them, with everything else. */
export const gridFilter = (cohortId?: string): DataFilter => ({
  developerMetadataLookup: {
    metadataKey: GRID_KEY,
    ...(cohortId === undefined ? {} : { metadataValue: cohortId }),
    visibility: 'DOCUMENT',
  },
});
