import type { Request } from '../api';
import type { Ports, SheetsPort } from '../ports';

/** What an assumption is tried with: a workbook to throw away. */
export interface Bench {
  readonly ports: Ports;
  readonly sheets: SheetsPort;
  /** The one tab of the workbook. */
  readonly sheetId: number;
  write(...requests: readonly Request[]): void;
  /** Unformatted values of a column of the tab, from the first row. */
  column(index: number): readonly unknown[];
}

/** On what the design believes something of Google. */
export type Basis = 'documented' | 'recorded' | 'assumed';

/** One thing that the design takes Google to do. */
export interface Assumption {
  readonly name: string;
  readonly basis: Basis;
  /** Does it and says what came of it, in a form that can be compared. */
  readonly attempt: (bench: Bench) => unknown;
}

/** What came of a call, or that it was refused: never the error's text, which comes in the user's language. */
export const outcomeOf = (act: () => unknown): unknown => {
  try {
    return act() ?? 'done';
  } catch {
    return 'refused';
  }
};
