import type { Result } from './entries';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export type Act =
  | { readonly type: 'result'; readonly result: Result }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'clear' };

const ACTS: Readonly<Record<string, Act | undefined>> = {
  k: { type: 'result', result: 'competent' },
  b: { type: 'result', result: 'notYet' },
  arrowdown: { type: 'move', by: 1 },
  arrowup: { type: 'move', by: -1 },
  delete: { type: 'clear' },
};

/** What a key means while a person has the focus; undefined for keys that are the browser's. */
export const actOf = ({ key, ctrlKey, metaKey, altKey }: Key): Act | undefined =>
  ctrlKey || metaKey || altKey ? undefined : ACTS[key.toLowerCase()];
