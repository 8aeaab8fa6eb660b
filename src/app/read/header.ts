import { columnKeys } from '../../core/tab';
import { knownLabels } from '../words';
import type { Layout } from './read-tab';

/**
 * The column whose label says that the header row is not what it was: blank (the column was cut and pasted elsewhere, or a
 * row was put above), or the label of another column of the tab. A label of the users' own is no contradiction.
 */
export const headerFault = ({ tab, labels }: Pick<Layout, 'tab' | 'labels'>): string | undefined => {
  const columns = columnKeys(tab);
  return columns.find((column) => {
    const label = (labels[column] ?? '').trim().toLowerCase();
    if (label === '') return true;
    if (knownLabels(tab.key, column).includes(label)) return false;
    return columns.some((other) => other !== column && knownLabels(tab.key, other).includes(label));
  });
};
