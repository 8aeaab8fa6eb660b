import { type Code, CODES } from './entries';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export type Act =
  | { readonly type: 'code'; readonly code: Code }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'clear' };

const isCode = (letter: string): letter is Code => (CODES as readonly string[]).includes(letter);

/** What a key means while a person has the focus; undefined for keys that are the browser's. */
export const actOf = ({ key, ctrlKey, metaKey, altKey }: Key): Act | undefined => {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'ArrowDown') return { type: 'move', by: 1 };
  if (key === 'ArrowUp') return { type: 'move', by: -1 };
  if (key === 'Delete') return { type: 'clear' };
  const letter = key.toUpperCase();
  return isCode(letter) ? { type: 'code', code: letter } : undefined;
};
