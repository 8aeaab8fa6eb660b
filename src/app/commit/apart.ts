import { columnKeys } from '../../core/tab';
import type { Request } from '../api';
import { apartKeyOf, columnKeyOf } from '../read/column-metadata';
import { keyFilter } from '../read/filters';
import { ADVISED_BYTES } from '../read/size';
import type { Layout } from '../read/read-tab';
import type { Snapshot } from '../read/snapshot';

/** A tab that has become as small as this is read with the others again. */
const SMALL_BYTES = ADVISED_BYTES / 10;

/** Gives columns of a tab their other key. */
const rename = ({ tab }: Layout, columns: readonly string[], isApart: boolean): Request[] =>
  columns.map((column) => {
    const keys = [columnKeyOf(tab, column), apartKeyOf(tab, column)];
    const [from = '', to = ''] = isApart ? keys : keys.reverse();
    return {
      updateDeveloperMetadata: {
        dataFilters: [keyFilter(tab, from)],
        developerMetadata: { metadataKey: to },
        fields: 'metadataKey',
      },
    };
  });

/**
 * What a commit does for the next read, since it knows how large the tabs are: sets the largest apart until all others
 * together are within the advised size, and takes back what has become small.
 */
export const setApart = ({ layouts, bytes, apart }: Snapshot): readonly Request[] => {
  const sizeOf = ({ tab }: Layout) => bytes.get(tab.key) ?? 0;
  const together = [...layouts.values()]
    .filter(({ tab }) => !apart.has(tab.key))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  let sum = together.reduce((total, layout) => total + sizeOf(layout), 0);
  const leaving = together.filter((layout) => {
    if (sum <= ADVISED_BYTES) return false;
    sum -= sizeOf(layout);
    return true;
  });
  return [
    ...leaving.flatMap((layout) => rename(layout, columnKeys(layout.tab), true)),
    ...[...layouts.values()].flatMap((layout) => {
      const columns = apart.get(layout.tab.key);
      if (!columns) return [];
      return sizeOf(layout) < SMALL_BYTES
        ? rename(layout, columns, false)
        : // A column that set-up has put back since has the usual key.
          rename(
            layout,
            columnKeys(layout.tab).filter((column) => !columns.includes(column)),
            true,
          );
    }),
  ];
};
