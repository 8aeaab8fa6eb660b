import type { ErrorValue } from '../schema/message';

const texts: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** What a cell shows for an error. */
export const errorText = (error: ErrorValue): string => texts[error.type ?? ''] ?? '#ERROR!';

/** The error that a shown text stands for; undefined for any other text. */
export function errorOf(text: string): ErrorValue | undefined {
  const type = Object.keys(texts).find((key) => texts[key] === text);
  return type === undefined ? undefined : { type };
}
