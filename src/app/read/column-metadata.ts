import type { AnyTab } from '../../core/tab';

const PREFIX = 'sinergi';

/** The developer metadata key by which a column is known wherever it is dragged. */
export const columnKeyOf = (tab: AnyTab, column: string): string => `${PREFIX}.${tab.key}.${column}`;

/**
 * The key that the columns of a tab have instead while it is read apart: a request for the usual key leaves the tab out,
 * so that no workbook, large or small, needs a call to know which it is.
 */
export const apartKeyOf = (tab: AnyTab, column: string): string => `${columnKeyOf(tab, column)}.apart`;

/** True of the metadata key of a column, whichever of the two it has now. */
export const isKeyOf = (tab: AnyTab, column: string, key: string | undefined): boolean =>
  key === columnKeyOf(tab, column) || key === apartKeyOf(tab, column);

/** The key of every commit's metadata; its value is the request id. */
export const COMMIT_KEY = `${PREFIX}.commit`;

/** Metadata ids of commits are this and the commit's number: no other metadata has ids of ours so high. */
export const COMMIT_BASE = 1_000_000_000;

/** The key of the workbook's metadata that says in which language set-up has labelled it. */
export const LANGUAGE_KEY = `${PREFIX}.language`;
