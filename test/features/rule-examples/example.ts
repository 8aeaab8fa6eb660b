import type { CellsByTab, RowsByTab } from '../../support/book-of';

/** A workbook that a rule speaks of: rows as the product writes them, or cells as a person typed them. */
export interface Workbook {
  readonly rows?: RowsByTab;
  readonly cells?: CellsByTab;
}

/** A rule's wrong and right example on one tab, and what it says of the wrong one. */
export interface RuleExample {
  readonly code: string;
  readonly tab: string;
  /** The moment of checking, where it matters. */
  readonly now?: string;
  readonly wrong: Workbook;
  readonly right: Workbook;
  /** The one problem with the wrong one. */
  readonly found: {
    readonly id: string;
    readonly column: string;
    readonly severity: 'E' | 'W' | 'I';
    readonly params?: Readonly<Record<string, string | number>>;
  };
}
