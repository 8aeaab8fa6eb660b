import type { AnyCommand, AnyQuery } from './command';
import type { DigestSection } from './digest';
import type { Rule } from './rule';
import type { Sidebar } from './sidebar';
import type { Summary } from './summary';
import type { AnyTab } from './tab';

/** Everything one domain noun brings to the product. */
export interface Feature {
  readonly tab?: AnyTab;
  /** Rows that set-up writes into the tab when it makes it. */
  readonly seed?: readonly Readonly<Record<string, unknown>>[];
  readonly rules?: readonly Rule[];
  readonly commands?: readonly AnyCommand[];
  readonly queries?: readonly AnyQuery[];
  readonly summaries?: readonly Summary[];
  readonly digests?: readonly DigestSection[];
  readonly sidebars?: readonly Sidebar[];
}

/** Checks a feature's shape and keeps its exact type, from which the catalogue and the calls are computed. */
export const defineFeature = <const F extends Feature>(feature: F): F => feature;
