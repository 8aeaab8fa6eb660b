import type { Ports } from '../ports';
import { type Words, wordsIn } from '../words';

export const probePlatform = (ports: Ports): { readonly text: string; readonly words: Words } => ({
  text: ports.now(),
  words: wordsIn('id'),
});
