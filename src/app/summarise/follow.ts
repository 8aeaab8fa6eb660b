import { createBook } from '../../core/book';
import { applyChanges, type Change } from '../../core/change';
import type { Context } from '../../core/context';
import type { Summary } from '../../core/summary';
import type { AnyTab } from '../../core/tab';
import type { DataFilter, Request } from '../api';
import { parseColumnRange } from '../read/a1';
import { filterKey } from '../read/filters';
import { ADVISED_BYTES } from '../read/size';
import type { Snapshot } from '../read/snapshot';
import { allSummaries } from '../registry';
import { fillSummary, HEAD_ROWS, SPARE_ROWS, summaryKeyOf, summaryTabTitle } from './layout';

/** What a workbook may have been read of, in bytes, for a command to count it up on the way. */
const CHEAP_BYTES = ADVISED_BYTES / 4;

/** Summaries that a command changes, and that need nothing beyond what it reads anyway: bringing them up to date costs no call. */
export const followers = (tabs: readonly AnyTab[], writes: readonly AnyTab[]): readonly Summary[] =>
  allSummaries.filter(
    ({ reads }) =>
      reads.every((read) => tabs.includes(read)) && writes.some((written) => reads.includes(written)),
  );

/** Asks which of their tabs are there: their first rows. */
export const followFilters = (summaries: readonly Summary[]): readonly DataFilter[] =>
  summaries.map((summary) => ({
    developerMetadataLookup: { metadataKey: summaryKeyOf(summary), visibility: 'DOCUMENT' },
  }));

/** The tabs of a summary: how they are called, and how many columns they have. */
const tabsOf = ({ extra }: Snapshot, [filter]: readonly DataFilter[]) =>
  extra
    .filter(({ key }) => filter !== undefined && key === filterKey(filter))
    .map(({ range }) => {
      const last = parseColumnRange(range.replace(/^(.*!)[A-Z]+\d*:/, '$1'));
      return { title: last.title, columns: last.column + 1 };
    });

/**
 * Writes the tabs of summaries anew as the workbook will be after some changes: those that are there, have room, and are
 * quickly counted. The hourly run does the rest.
 */
export const follow = (
  snapshot: Snapshot,
  summaries: readonly Summary[],
  changes: readonly Change[],
  context: Context,
): readonly Request[] => {
  const { book, bytes, words } = snapshot;
  const size = [...bytes.values()].reduce((sum, each) => sum + each, 0);
  if (changes.length === 0 || size > CHEAP_BYTES) return [];
  const after = createBook(applyChanges(book.tables, changes), book.words, book.tabs);
  return summaries.flatMap((summary) => {
    const there = tabsOf(snapshot, followFilters([summary]));
    if (there.length === 0) return [];
    return summary.tables(after, context).flatMap((table) => {
      // A copy of a tab has its metadata too, but not its id: it is known by its name.
      const title = summaryTabTitle(summary, table, words);
      const tab = there.find((one) => one.title === title);
      const hasRoom = table.rows.length + HEAD_ROWS <= SPARE_ROWS;
      return tab && hasRoom
        ? fillSummary(summary, table, words, context.now, { rows: undefined, columns: tab.columns })
        : [];
    });
  });
};
