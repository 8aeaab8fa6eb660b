import type { AnyCommand, AnyQuery } from '../core/command';
import { DIGEST_PARTS, type DigestSection } from '../core/digest';
import type { Feature } from '../core/feature';
import type { Rule } from '../core/rule';
import type { Sidebar } from '../core/sidebar';
import type { Summary } from '../core/summary';
import type { AnyTab } from '../core/tab';
import { features } from '../features/index';

const all: readonly Feature[] = Object.values(features);

export const allTabs: readonly AnyTab[] = all.flatMap(({ tab }) => (tab ? [tab] : []));
export const allRules: readonly Rule[] = all.flatMap(({ rules = [] }) => rules);
/** Rules that a change of the tabs can break: not what comes by itself as days go by. */
export const rulesOn = (tabs: readonly AnyTab[]): readonly Rule[] =>
  allRules.filter(({ on, onlyInValidation }) => !onlyInValidation && tabs.includes(on));

/** Rules that a workbook is checked by. */
export const standingRules: readonly Rule[] = allRules.filter(({ onlyOfChanges }) => !onlyOfChanges);

export const allCommands: readonly AnyCommand[] = all.flatMap(({ commands = [] }) => commands);
/** The tab that a command is about: its feature's, or the first that it writes where that has none. */
export const tabOfCommand = (name: string): AnyTab | undefined => {
  for (const { tab, commands = [] } of all) {
    const command = commands.find((candidate) => candidate.name === name);
    if (command) return tab ?? command.writes[0];
  }
  return undefined;
};
export const allQueries: readonly AnyQuery[] = all.flatMap(({ queries = [] }) => queries);
export const allOperations: readonly (AnyCommand | AnyQuery)[] = [...allCommands, ...allQueries];
/** In the order in which a mail has them. */
export const allDigests: readonly DigestSection[] = DIGEST_PARTS.flatMap((part) =>
  all.flatMap(({ digests = [] }) => digests.filter((section) => section.part === part)),
);
export const allSummaries: readonly Summary[] = all.flatMap(({ summaries = [] }) => summaries);
export const allSidebars: readonly Sidebar[] = all.flatMap(({ sidebars = [] }) => sidebars);

const byKey = new Map(allTabs.map((tab) => [tab.key, tab]));
export const tabByKey = (key: string): AnyTab | undefined => byKey.get(key);
export const featureOf = (tab: AnyTab): Feature | undefined => all.find((feature) => feature.tab === tab);
