import { createBook } from '../../core/book';
import type { Addition, Change } from '../../core/change';
import { createDraft, type Marks } from '../../core/draft';
import type { AnyTab, WorkbookKind } from '../../core/tab';
import { agencies } from '../../features/agencies/tab';
import { settings } from '../../features/settings/tab';
import { staff } from '../../features/staff/tab';
import { allTabs, featureOf } from '../registry';
import { type Words, wordsOf } from '../words';

export interface Founder {
  readonly email: string;
  readonly workbookId: string;
  readonly kind: WorkbookKind;
}

/** Rows that a tab starts with: its feature's seed, the workbook's own id, and whoever sets up as its first admin. */
const rowsFor = (
  tab: AnyTab,
  { email, workbookId, kind }: Founder,
): readonly Readonly<Record<string, unknown>>[] => {
  const rows = featureOf(tab)?.seed ?? [];
  if (tab.key === settings.key)
    return rows.map((row) =>
      row.setting === 'workbookId'
        ? { ...row, value: workbookId }
        : row.setting === 'workbook'
          ? { ...row, value: kind }
          : row,
    );
  if (tab.key === staff.key) {
    // Registries are the prison's, the shared workbook is the manpower office's.
    const type = kind === 'registry' ? 'prison' : 'manpower';
    const agencyId = featureOf(agencies)?.seed?.find((agency) => agency.type === type)?.agencyId;
    const name = email.split('@')[0];
    return [{ email, name, agencyId, role: 'admin', digest: 'yes', active: 'yes' }];
  }
  return rows;
};

/** The first rows of tabs that are made now, with the ids given. */
export const seedChanges = (
  tabs: readonly AnyTab[],
  founder: Founder,
  words: Words,
): { readonly changes: readonly Addition[]; readonly marks: Marks } => {
  const empty = new Map(allTabs.map((tab) => [tab.key, []]));
  const draft = createDraft(createBook(empty, wordsOf(words.language), allTabs));
  for (const tab of tabs) for (const row of rowsFor(tab, founder)) draft.add(tab, row);
  const isAddition = (change: Change): change is Addition => change.type === 'add';
  return { changes: draft.changes.filter(isAddition), marks: draft.marks };
};
