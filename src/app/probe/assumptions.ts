import { ANSWERS } from './answers';
import type { Assumption } from './attempt';
import { METADATA } from './metadata';
import { WRITES } from './writes';

/** Everything that the add-on leans on. Tried in order, each on what the ones before have left. */
export const ASSUMPTIONS: readonly Assumption[] = [...METADATA, ...ANSWERS, ...WRITES];
