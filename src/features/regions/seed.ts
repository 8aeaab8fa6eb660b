import { regionNames } from './facts';

/** Every province, regency and city as a row. Made when asked for: only set-up needs them. Source and licence: see `facts.ts`. */
export const firstRegions = (): readonly { readonly regionCode: string; readonly name: string }[] =>
  [...regionNames()].map(([regionCode, name]) => ({ regionCode, name }));
