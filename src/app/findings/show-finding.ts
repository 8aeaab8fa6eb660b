import * as z from 'zod/mini';
import type { AnyTab } from '../../core/tab';
import { WORKERS } from '../../features/findings/facts';
import { findings } from '../../features/findings/tab';
import { admit } from '../admit';
import type { AppAnswer } from '../app-operations';
import type { Ports } from '../ports';
import { lettersOf, parseColumnRange } from '../read/a1';
import { columnKeyOf } from '../read/column-metadata';
import { columnFilter } from '../read/filters';
import { readSnapshot, type Snapshot } from '../read/snapshot';
import { tabByKey } from '../registry';
import { cellOfLink } from '../validate/finding';

export const SHOW_FINDING_INPUT = () =>
  z.strictObject({
    findingId: z.string('R13').check(z.maxLength(60, 'R14')),
    /** Its tab and column, as the list told them. */
    place: z.nullable(z.string('R13').check(z.maxLength(80, 'R14'))),
  });

export type ShowWanted = z.infer<ReturnType<typeof SHOW_FINDING_INPUT>>;

export interface Shown {
  readonly cell: string;
}

/** A cell by the id of its tab. */
interface Target {
  readonly sheetId: number;
  readonly cell: string;
}

/** Where a link led when the entries were last checked: for what is no row of the product, as a cell of a grid. */
const linked = (link: string | undefined): Target | undefined => {
  const place = cellOfLink(link);
  return place && { sheetId: place.sheetId, cell: `${lettersOf(place.column)}${place.row + 1}` };
};

interface Place {
  readonly tab: AnyTab;
  readonly column: string;
}

/** The tab and column that a place names; undefined for what is no column of the product. */
const placeOf = (place: string | null): Place | undefined => {
  const [key = '', column = ''] = place?.split('.') ?? [];
  const tab = tabByKey(key);
  return tab && column in tab.columns ? { tab, column } : undefined;
};

const rangeIn = ({ extra }: Snapshot, { tab, column }: Place) =>
  extra.find(({ key }) => key === columnKeyOf(tab, column));

/** Where the row is now, whatever was sorted, moved or inserted since: found by its code. */
const placed = (snapshot: Snapshot, { tab, column }: Place, rowId: string): Target | undefined => {
  const layout = snapshot.layouts.get(tab.key);
  const cells = rangeIn(snapshot, { tab, column });
  const ids = rangeIn(snapshot, { tab, column: tab.id });
  const row = layout
    ? snapshot.book.reading(tab, tab.id, rowId)[0]?.at
    : ids?.values[0]?.findIndex((id) => String(id).trim() === rowId);
  const index = layout?.columns[column] ?? (cells && parseColumnRange(cells.range).column);
  return row !== undefined && row > 0 && index !== undefined
    ? { sheetId: tab.sheetId, cell: `${lettersOf(index)}${row + 1}` }
    : undefined;
};

/** Takes the person at the keyboard to the cell of a finding: one read, of the findings and of two columns at most. */
export const showFinding = (ports: Ports, { findingId, place: named }: ShowWanted): AppAnswer<Shown> => {
  const place = placeOf(named);
  const columns = place ? [...new Set([place.tab.id, place.column])] : [];
  const snapshot = readSnapshot(
    ports,
    { tabs: [findings] },
    columns.map((column) => columnFilter(place?.tab as AnyTab, column)),
  );
  admit(snapshot, ports.user(), WORKERS);
  const finding = snapshot.book.find(findings, findingId);
  const target =
    (finding && place && placed(snapshot, place, finding.rowId ?? '')) ??
    (place && finding?.rowId !== undefined ? undefined : linked(finding?.link));
  if (!target || !ports.ui.show(target.sheetId, target.cell)) {
    const text = snapshot.words.app.errors.cellGone;
    return { refused: [{ code: 'cellGone', severity: 'E', text }], snapshot };
  }
  return { answer: { cell: target.cell }, snapshot };
};
