import { type Instant, instantSerial } from '../../core/instant';
import { tabTitle } from '../../i18n/speak';
import type { LanguageCode } from '../../i18n/speak';
import { attendance } from '../../features/attendance/tab';
import type { JournalWindow } from '../read/journal-window';
import { tabOfCommand } from '../registry';

/** So many tabs are named; the rest changed less. */
const MOST_TABS = 5;

/** What no feature's command does, but changes what one of them holds. */
const ELSEWHERE: Readonly<Record<string, string>> = { syncAttendanceGrid: attendance.key };

const tabOf = (command: string): string | undefined =>
  tabOfCommand(command)?.key ??
  (Object.prototype.hasOwnProperty.call(ELSEWHERE, command) ? ELSEWHERE[command] : undefined);

export interface Changes {
  /** Most first: how often something was saved in a tab, named in a language. */
  readonly counts: readonly { readonly tab: string; readonly times: number }[];
  /** False when the journal's newest rows, which are all that is read, do not reach back so far. */
  readonly isComplete: boolean;
}

/** What was saved since a moment, by tab, from the journal's window. No row is named, nobody's code. */
export const changesSince = (journal: JournalWindow, since: Instant, language: LanguageCode): Changes => {
  const times = new Map<string, number>();
  const from = instantSerial(since);
  for (const { at, command } of journal.entries) {
    const tab = at > from ? tabOf(command) : undefined;
    if (tab !== undefined) times.set(tab, (times.get(tab) ?? 0) + 1);
  }
  const oldest = journal.entries[journal.entries.length - 1]?.at ?? 0;
  return {
    counts: [...times]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_TABS)
      .map(([tab, count]) => ({ tab: tabTitle(language, tab), times: count })),
    isComplete: !journal.hasMore || oldest <= from,
  };
};
