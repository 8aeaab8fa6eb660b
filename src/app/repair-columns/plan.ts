import { columnKeys, type AnyTab } from '../../core/tab';
import { knownLabels } from '../words';

/** What a column's metadata says, and the label that stands there. */
export interface HeaderCell {
  readonly label: string;
  /** Column of ours whose metadata is here. */
  readonly column?: string;
  readonly metadataId?: number;
}

/** Metadata that has to go to where its label is. */
export interface Relocation {
  readonly column: string;
  readonly metadataId: number;
  readonly to: number;
}

const labelOf = ({ label }: HeaderCell): string => label.trim().toLowerCase();

/**
 * Columns that were cut and pasted elsewhere: their metadata stayed where they were, under a blank or another column's
 * label, and their own label stands in exactly one place. What is not so plain is left to a person.
 */
export const planRelocations = (tab: AnyTab, header: readonly HeaderCell[]): readonly Relocation[] =>
  columnKeys(tab).flatMap((column) => {
    const at = header.findIndex((cell) => cell.column === column);
    const here = header[at];
    const own = knownLabels(tab.key, column);
    if (here?.metadataId === undefined || own.includes(labelOf(here))) return [];
    const isRenamed =
      labelOf(here) !== '' &&
      !columnKeys(tab).some((other) => knownLabels(tab.key, other).includes(labelOf(here)));
    if (isRenamed) return [];
    const places = header.flatMap((cell, index) => (own.includes(labelOf(cell)) ? [index] : []));
    const [to] = places;
    return places.length === 1 && to !== undefined ? [{ column, metadataId: here.metadataId, to }] : [];
  });
